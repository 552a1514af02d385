import type { Event } from '../../domain/event.ts';
import type { Emit, Flow, Source, Table } from '../../domain/flow.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { byText } from '../../domain/order.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Referents } from '../../resolve/follow-referents.ts';
import type { FollowedRelations } from '../../resolve/follow-relations.ts';
import type { FollowedStatements } from '../../statements/follow-statements.ts';
import type { FollowedUtterances } from '../../statements/follow-utterances.ts';
import type { Derived } from '../project/derived.ts';
import { drawActor, drawPlace, drawRelation } from '../project/draw-actors.ts';
import { drawArticle, drawMentions, drawReferences } from '../project/draw-articles.ts';
import { drawAttributions } from '../project/draw-attributions.ts';
import { drawEvent } from '../project/draw-events.ts';
import { drawJudgement } from '../project/draw-judgements.ts';
import { drawKinship, drawReversal, drawStatement, drawUtterance, momentOf } from '../project/draw-statements.ts';
import { drawVersion } from '../project/draw-versions.ts';
import type { Drawing } from '../project/drawing.ts';
import { passageOfAttribution, passageOfDescriptor } from '../project/find-again.ts';
import type { FollowedPages } from '../project/follow-pages.ts';

/** All that is drawn. */
export interface Drawable {
  readonly readings: Table<Reading>;
  readonly pages: FollowedPages;
  readonly derived: Derived;
  readonly referents: Referents;
  readonly relations: FollowedRelations;
  readonly statements: FollowedStatements;
  readonly utterances: FollowedUtterances;
  readonly events: Table<Event>;
  readonly shown: Table<Judgement>;
}

/** Draws every thing of one kind: what stands under each key of a source. */
type DrawEach = (kind: string, source: Source, draw: (key: string, emit: Emit) => Drawing) => void;

/** Draws each thing anew when what it shows has changed, under a key of its own; returns how one is drawn again. */
export function followDrawings(flow: Flow, drawable: Drawable, drawn: Table<Drawing>): (key: string) => void {
  const steps = new Map<string, (key: string) => void>();
  const drawEach: DrawEach = (kind, source, draw) => {
    const again = flow.each(source, (key, emit) => emit.set(drawn, `${kind}:${key}`, draw(key, emit)));
    steps.set(kind, again);
  };
  drawArticles(drawable, drawEach);
  drawActs(flow, drawable, drawEach);
  drawQuestions(drawable, drawEach);
  const { relations } = drawable.relations;
  drawEach('relation', relations, key => drawRelation(relations.get(key)!));
  const { events } = drawable;
  drawEach('event', events, key => drawEvent(events.get(key)!));
  return key => {
    const [kind] = key.split(':', 1);
    steps.get(kind!)!(key.slice(kind!.length + 1));
  };
}

const together = (...drawings: readonly Drawing[]): Drawing => ({
  nodes: drawings.flatMap(({ nodes }) => nodes),
  edges: drawings.flatMap(({ edges }) => edges),
});

function drawArticles({ readings, pages, derived }: Drawable, drawEach: DrawEach): void {
  drawEach('article', readings, id => drawArticle(readings.get(id)!, derived));
  drawEach('mentions', readings, id => drawMentions(readings.get(id)!));
  drawEach('references', readings, id => drawReferences(readings.get(id)!, derived));
  drawEach('attributions', readings, id => drawAttributions(readings.get(id)!, derived));
  const { versions } = pages;
  drawEach('page', versions, page => {
    const own = versions.get(page)!.map(id => readings.get(id)!);
    return { nodes: [], edges: own.slice(1).map((one, at) => drawVersion(one, own[at]!)) };
  });
}

/** The speech acts, the statements and the actors, which count them. */
function drawActs(flow: Flow, drawable: Drawable, drawEach: DrawEach): void {
  const { derived, referents, statements, utterances, readings } = drawable;
  const known = utterances.utterances;
  const made = flow.counts();
  const sides = flow.counts();
  const moments = flow.counts();
  drawEach('utterance', known, (id, emit) => {
    const [one] = known.of(id).values();
    const { actorId, stance, statementId } = one!.utterance;
    emit.count(made, actorId, stance);
    emit.count(sides, statementId, stance);
    const moment = momentOf(one!);
    if (moment !== null) emit.count(moments, statementId, moment);
    return drawUtterance(one!, derived);
  });
  const told = flow.counts();
  const outlets = flow.counts();
  const origins = flow.counts();
  flow.each(readings, (articleId, emit) => {
    const conveyed = new Set<string>();
    for (const { id, stance } of readings.get(articleId)!.attributions) {
      const statementId = derived.statementOf(id);
      if (statementId === undefined) continue;
      conveyed.add(statementId);
      emit.count(told, statementId, stance);
    }
    for (const statementId of conveyed) {
      const outlet = derived.outletOf(derived.firstVersionOf(articleId));
      if (outlet) emit.count(outlets, statementId, outlet.id);
      emit.count(origins, statementId, derived.originOf(articleId));
    }
  });
  drawEach('statement', statements.statements, key => {
    const statement = statements.statements.get(key)!;
    const { id } = statement;
    const counts = {
      sides: sidesIn(sides.of(id)),
      told: sidesIn(told.of(id)),
      moments: [...moments.of(id).keys()].sort(byText) as readonly PartialDate[],
      articleCount: sumOf(origins.of(id)),
      outletCount: outlets.of(id).size,
      originCount: origins.of(id).size,
    };
    return drawStatement(statement, counts);
  });
  const { kinships } = statements;
  drawEach('kinship', kinships, key => drawKinship([...kinships.of(key).values()], statements.idAt));
  const { reversals } = utterances;
  drawEach('reversals', reversals, key => ({ nodes: [], edges: reversals.get(key)!.map(drawReversal) }));
  const { actors, places } = referents;
  drawEach('actor', actors, key => drawActor(actors.get(key)!, made.of(actors.get(key)!.id)));
  drawEach('place', places, key => drawPlace(places.get(key)!));
}

/** What people have judged, and what they are asked. */
function drawQuestions(drawable: Drawable, drawEach: DrawEach): void {
  const { readings, referents, statements, utterances, shown } = drawable;
  drawEach('judgement', shown, id => drawJudgement(shown.get(id)!, shown.get(id)!.passages));
  const descriptorAt = (id: string) => {
    const reading = readings.get(referents.articleOf(id) ?? '');
    return reading ? [passageOfDescriptor(id, reading)] : [];
  };
  const attributionAt = (id: string) => {
    const reading = readings.get(statements.articleOf(id) ?? '');
    const attribution = reading?.attributions.find(one => one.id === id);
    return attribution ? [passageOfAttribution(attribution)] : [];
  };
  drawEach('actor question', referents.questions, key => {
    const question = referents.questions.get(key)!;
    return drawJudgement(question, [question.a, question.b].flatMap(descriptorAt));
  });
  const ofAttributions = (question: Judgement) =>
    drawJudgement(question, [question.a, question.b].flatMap(attributionAt));
  drawEach('statement question', statements.questions, key => ofAttributions(statements.questions.get(key)!));
  drawEach('utterance question', utterances.questions, key =>
    together(...utterances.questions.get(key)!.map(ofAttributions)),
  );
}

const sidesIn = (counts: ReadonlyMap<string, number>) => ({
  ASSERTS: counts.get('ASSERTS') ?? 0,
  DENIES: counts.get('DENIES') ?? 0,
});

const sumOf = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
