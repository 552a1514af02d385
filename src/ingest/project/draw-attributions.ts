import type { Attribution } from '../../domain/attribution.ts';
import { byText } from '../../domain/order.ts';
import { dayOf } from '../../domain/partial-date.ts';
import type { Reading } from '../../domain/reading.ts';
import { contains, textOf } from '../../domain/span.ts';
import type { Derived } from './derived.ts';
import { type Drawing, edge, node } from './drawing.ts';
import { machineFacts } from './machine-facts.ts';

/** The attributions as read, with whom and what they were resolved to. */
export function drawAttributions(derived: Derived): Drawing {
  const { readings, matched } = derived;
  const spokenFor = spokenForBy(derived);
  const all = readings.flatMap(reading => reading.attributions.map(attribution => ({ reading, attribution })));
  return {
    nodes: all.map(({ reading, attribution }) =>
      node(attribution.id, ['Attribution'], {
        ...wordsOf(attribution, reading),
        ...resolutionOf(attribution, reading, derived, spokenFor),
        ...machineFacts(attribution, derived),
      }),
    ),
    edges: all.flatMap(({ reading, attribution: { id, parentId, articleId }, attribution }) => {
      const mention = sourceMention(attribution, reading);
      const utterance = matched.utteranceOf.get(id);
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

function resolutionOf(
  { id, speakerId, via }: Attribution,
  { article, descriptors }: Reading,
  { resolved, actorById, matched, quoteOf }: Derived,
  spokenFor: SpokenFor,
) {
  const actor = actorById.get(resolved.referentOf.get(speakerId ?? '') ?? '');
  const told = descriptors
    .filter(descriptor => descriptor.id === speakerId)
    .flatMap(({ speaksFor }) => speaksFor.flatMap(one => resolved.referentOf.get(one.descriptorId) ?? []))
    .filter(other => other !== actor?.id && actorById.has(other));
  const onBehalfOf = actor ? [...new Set(told.length > 0 ? told : spokenFor(actor.id, article.publishedAt))] : [];
  onBehalfOf.sort(byText);
  return {
    quote: quoteOf.get(id),
    via: via.flatMap(one => actorById.get(resolved.referentOf.get(one) ?? '')?.name ?? []),
    actorId: actor?.id,
    actor: actor?.name,
    actorKind: actor?.kind,
    onBehalfOf,
    onBehalfOfNames: onBehalfOf.map(other => actorById.get(other)!.name),
    statementId: matched.statementOf.get(id),
    utteranceId: matched.utteranceOf.get(id),
  };
}

type SpokenFor = (actorId: string, publishedAt: string | null) => readonly string[];

/** Those for whom somebody is known to speak, on days within what the articles that say so span. */
function spokenForBy({ resolved, readings }: Derived): SpokenFor {
  const dayOfArticle = new Map(readings.map(({ article }) => [article.id, dayOf(article.publishedAt)]));
  const known = new Map<string, { readonly to: string; readonly days: readonly string[] }[]>();
  for (const { from, to, articleIds } of resolved.speaksFor) {
    const days = articleIds.flatMap(id => dayOfArticle.get(id) ?? []).sort(byText);
    known.set(from, [...(known.get(from) ?? []), { to, days }]);
  }
  return (actorId, publishedAt) => {
    const day = dayOf(publishedAt);
    return (known.get(actorId) ?? [])
      .filter(({ days }) => day !== null && days.length > 0 && days[0]! <= day && day <= days.at(-1)!)
      .map(({ to }) => to);
  };
}

/** The mention in the source that names the speaker; the longest where there are several. */
function sourceMention({ source, speakerId }: Attribution, { mentions }: Reading): string | null {
  if (!source) return null;
  const within = mentions.filter(mention => mention.descriptorId !== null && contains(source, mention));
  const speakers = within.filter(mention => mention.descriptorId === speakerId);
  const [best] = speakers.sort((a, b) => b.end - b.start - (a.end - a.start) || byText(a.id, b.id));
  return best?.id ?? null;
}
