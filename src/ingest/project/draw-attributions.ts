import type { Attribution } from '../../domain/attribution.ts';
import { byText } from '../../domain/order.ts';
import { dayOf } from '../../domain/partial-date.ts';
import type { Reading } from '../../domain/reading.ts';
import { contains, textOf } from '../../domain/span.ts';
import type { Derived } from './derived.ts';
import { type Drawing, edge, node } from './drawing.ts';
import { machineFacts } from './machine-facts.ts';

/** The attributions of an article as read, with whom and what they were resolved to. */
export function drawAttributions(reading: Reading, derived: Derived): Drawing {
  const { attributions } = reading;
  return {
    nodes: attributions.map(attribution =>
      node(attribution.id, ['Attribution'], {
        ...wordsOf(attribution, reading),
        ...resolutionOf(attribution, reading, derived),
        ...machineFacts(attribution, derived),
      }),
    ),
    edges: attributions.flatMap(({ id, parentId, articleId }, at) => {
      const mention = sourceMention(attributions[at]!, reading);
      const utterance = derived.utteranceOf(id);
      return [
        edge('FOUND_IN', id, articleId),
        ...(parentId ? [edge('NESTED_IN', id, parentId)] : []),
        ...(mention ? [edge('SOURCE', id, mention)] : []),
        ...(utterance ? [edge('EVIDENCE_FOR', id, utterance)] : []),
      ];
    }),
  };
}

function wordsOf(attribution: Attribution, { article: { text } }: Reading) {
  const { articleId, parentId, source, cue, content } = attribution;
  const { mode, stance, denialKind, act, addressee, saidAt, confidence, rule } = attribution;
  return {
    articleId,
    parentId,
    start: [source, cue, ...content].flatMap(span => span?.start ?? []).reduce((a, b) => Math.min(a, b)),
    sourceStart: source?.start,
    sourceEnd: source?.end,
    cueStart: cue?.start,
    cueEnd: cue?.end,
    contentStarts: content.map(span => span.start),
    contentEnds: content.map(span => span.end),
    source: source && textOf(text, source),
    cue: cue && textOf(text, cue),
    mode,
    stance,
    denialKind,
    act,
    addressee,
    saidAt,
    confidence,
    rule,
  };
}

function resolutionOf(attribution: Attribution, { article, descriptors }: Reading, derived: Derived) {
  const { id, speakerId, via } = attribution;
  const actor = derived.actorOf(speakerId);
  const told = descriptors
    .filter(descriptor => descriptor.id === speakerId)
    .flatMap(({ speaksFor }) => speaksFor.flatMap(one => derived.actorOf(one.descriptorId)?.id ?? []))
    .filter(other => other !== actor?.id);
  const known = actor && told.length === 0 ? spokenFor(actor.id, article.publishedAt, derived) : told;
  const onBehalfOf = actor ? [...new Set(known)].sort(byText) : [];
  return {
    quote: derived.quoteOf(attribution),
    via: via.flatMap(one => derived.actorOf(one)?.name ?? []),
    actorId: actor?.id,
    actor: actor?.name,
    actorKind: actor?.kind,
    onBehalfOf,
    onBehalfOfNames: onBehalfOf.flatMap(other => derived.actorAt(other)?.name ?? []),
    statementId: derived.statementOf(id) ?? declined(attribution, derived),
    utteranceId: derived.utteranceOf(id),
  };
}

/** What somebody takes no side on: the statement that "declined to comment" answers. */
const declined = ({ stance, answersId }: Attribution, derived: Derived): string | undefined =>
  stance === 'NONE' && answersId !== null ? derived.statementOf(answersId) : undefined;

/** Those for whom somebody is known to speak, on days within what the articles that say so span. */
function spokenFor(actorId: string, publishedAt: string | null, { spokenForBy }: Derived): readonly string[] {
  const day = dayOf(publishedAt);
  return spokenForBy(actorId)
    .filter(({ firstDay, lastDay }) => day !== null && firstDay !== null && firstDay <= day && day <= lastDay!)
    .map(({ to }) => to);
}

/** The mention in the source that names the speaker; the longest where there are several. */
function sourceMention({ source, speakerId }: Attribution, { mentions }: Reading): string | null {
  if (!source) return null;
  const within = mentions.filter(mention => mention.descriptorId !== null && contains(source, mention));
  const speakers = within.filter(mention => mention.descriptorId === speakerId);
  const [best] = speakers.sort((a, b) => b.end - b.start - (a.end - a.start) || byText(a.id, b.id));
  return best?.id ?? null;
}
