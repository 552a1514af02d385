import type { Event } from '../../domain/event.ts';
import type { Flow, Table } from '../../domain/flow.ts';
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
import { drawArticle } from '../project/draw-articles.ts';
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

/** Draws each thing anew when what it shows has changed, each under a key of its own. */
export function followDrawings(flow: Flow, drawable: Drawable, drawn: Table<Drawing>): void {
  drawArticles(flow, drawable, drawn);
  drawActs(flow, drawable, drawn);
  drawQuestions(flow, drawable, drawn);
  const { relations } = drawable.relations;
  flow.each(relations, (key, emit) => emit.set(drawn, `relation ${key}`, drawRelation(relations.get(key)!)));
  const { events } = drawable;
  flow.each(events, (key, emit) => emit.set(drawn, `event ${key}`, drawEvent(events.get(key)!)));
}

function drawArticles(flow: Flow, { readings, pages, derived }: Drawable, drawn: Table<Drawing>): void {
  flow.each(readings, (id, emit) => {
    const reading = readings.get(id)!;
    const [article, attributions] = [drawArticle(reading, derived), drawAttributions(reading, derived)];
    emit.set(drawn, `article ${id}`, {
      nodes: [...article.nodes, ...attributions.nodes],
      edges: [...article.edges, ...attributions.edges],
    });
  });
  const { versions } = pages;
  flow.each(versions, (page, emit) => {
    const own = versions.get(page)!.map(id => readings.get(id)!);
    emit.set(drawn, `page ${page}`, { nodes: [], edges: own.slice(1).map((one, at) => drawVersion(one, own[at]!)) });
  });
}

/** The speech acts, the statements and the actors, which count them. */
function drawActs(flow: Flow, drawable: Drawable, drawn: Table<Drawing>): void {
  const { derived, referents, statements, utterances, readings } = drawable;
  const known = utterances.utterances;
  const made = flow.counts();
  const sides = flow.counts();
  const moments = flow.counts();
  flow.each(known, (id, emit) => {
    const [one] = known.of(id).values();
    const { actorId, stance, statementId } = one!.utterance;
    emit.count(made, actorId, stance);
    emit.count(sides, statementId, stance);
    const moment = momentOf(one!);
    if (moment !== null) emit.count(moments, statementId, moment);
    emit.set(drawn, `utterance ${id}`, drawUtterance(one!, derived));
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
  flow.each(statements.statements, (key, emit) => {
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
    emit.set(drawn, `statement ${key}`, drawStatement(statement, counts));
  });
  const { kinships } = statements;
  flow.each(kinships, (key, emit) =>
    emit.set(drawn, `kinship ${key}`, drawKinship([...kinships.of(key).values()], statements.idAt)),
  );
  const { reversals } = utterances;
  flow.each(reversals, (key, emit) =>
    emit.set(drawn, `reversals ${key}`, { nodes: [], edges: reversals.get(key)!.map(drawReversal) }),
  );
  const { actors, places } = referents;
  flow.each(actors, (key, emit) => {
    const actor = actors.get(key)!;
    emit.set(drawn, `actor ${key}`, drawActor(actor, made.of(actor.id)));
  });
  flow.each(places, (key, emit) => emit.set(drawn, `place ${key}`, drawPlace(places.get(key)!)));
}

/** What people have judged, and what they are asked. */
function drawQuestions(flow: Flow, drawable: Drawable, drawn: Table<Drawing>): void {
  const { readings, referents, statements, utterances, shown } = drawable;
  flow.each(shown, (id, emit) => {
    const judgement = shown.get(id)!;
    emit.set(drawn, `judgement ${id}`, drawJudgement(judgement, judgement.passages));
  });
  const descriptorAt = (id: string) => {
    const reading = readings.get(referents.articleOf(id) ?? '');
    return reading ? [passageOfDescriptor(id, reading)] : [];
  };
  const attributionAt = (id: string) => {
    const attribution = statements.attributionAt(id);
    return attribution ? [passageOfAttribution(attribution)] : [];
  };
  flow.each(referents.questions, (key, emit) => {
    const question = referents.questions.get(key)!;
    emit.set(drawn, `actor question ${key}`, drawJudgement(question, [question.a, question.b].flatMap(descriptorAt)));
  });
  flow.each(statements.questions, (key, emit) => {
    const question = statements.questions.get(key)!;
    const passages = [question.a, question.b].flatMap(attributionAt);
    emit.set(drawn, `statement question ${key}`, drawJudgement(question, passages));
  });
  flow.each(utterances.questions, (key, emit) => {
    const drawings = utterances.questions
      .get(key)!
      .map(question => drawJudgement(question, [question.a, question.b].flatMap(attributionAt)));
    emit.set(drawn, `utterance question ${key}`, { nodes: drawings.flatMap(({ nodes }) => nodes), edges: [] });
  });
}

const sidesIn = (counts: ReadonlyMap<string, number>) => ({
  ASSERTS: counts.get('ASSERTS') ?? 0,
  DENIES: counts.get('DENIES') ?? 0,
});

const sumOf = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
