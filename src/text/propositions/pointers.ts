import type { Dated } from '../read-dates.ts';
import { pointsElsewhere } from '../stance/points-elsewhere.ts';
import { spanAt, tokensIn } from '../words-in.ts';

const lookBack = 10;
const lookAhead = 3;
const requests = /\b(?:ask|request|appeal|seek|sought|want|demand)/;

/** The attribution of the same article that a pointer answers: the nearest assertion of somebody else before it, else just after. */
export function answeredBy(index: number, doc: Dated): number | null {
  const self = doc.attributions[index]!;
  const words = self.content.flatMap(span => tokensIn(doc.words, span)).join(' ');
  const wantsRequest = /\brequests?\b/.test(words);
  const candidates = [
    ...Array.from({ length: Math.min(lookBack, index) }, (_, back) => index - 1 - back),
    ...Array.from({ length: lookAhead }, (_, ahead) => index + 1 + ahead),
  ].filter(at => isAnswerable(at, index, doc));
  if (wantsRequest) {
    const asked = candidates.find(at => requests.test(contentText(at, doc)));
    if (asked !== undefined) return asked;
  }
  const near = candidates.filter(at => Math.abs(paragraphOf(at, doc) - paragraphOf(index, doc)) <= 4);
  return near[0] ?? null;
}

function isAnswerable(at: number, index: number, doc: Dated): boolean {
  const other = doc.attributions[at];
  const self = doc.attributions[index]!;
  if (!other || other.relays || doc.stances[at]!.stance !== 'ASSERTS') return false;
  if (other.speaker !== null && other.speaker === self.speaker) return false;
  return !pointsElsewhere(other.content.flatMap(span => tokensIn(doc.words, span)));
}

const contentText = (at: number, doc: Dated): string =>
  doc.attributions[at]!.content.map(span => doc.text.slice(span.start, span.end))
    .join(' ')
    .toLowerCase();

const paragraphOf = (at: number, doc: Dated): number => spanAt(doc.paragraphs, doc.attributions[at]!.content[0]!.start);
