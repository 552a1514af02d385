import { type ClassType, Field, InputType, registerEnumType } from 'type-graphql';

/** Which way a list runs. */
const Direction = { ASC: 'ASC', DESC: 'DESC' } as const;

registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way a list runs.',
  valuesConfig: { ASC: { description: 'The least first.' }, DESC: { description: 'The greatest first.' } },
});

/** What a list can be sorted by: the expression that stands for it, never null, and what it means. */
type Sortable = Readonly<Record<string, readonly [expression: string, meaning: string]>>;

/** Declares what a list can be sorted by; inside, a value of the enum is its name and the expression it stands for. */
function orderOf(name: string, of: string, sortable: Sortable): ClassType {
  const entries = Object.entries(sortable);
  const fields = Object.fromEntries(entries.map(([key, [expression]]) => [key, `${key}: ${expression}`]));
  const valuesConfig = Object.fromEntries(entries.map(([key, [, description]]) => [key, { description }]));
  registerEnumType(fields, { name: `${name}OrderField`, description: `What ${of} can be sorted by.`, valuesConfig });

  @InputType(`${name}Order`, { description: `In which order ${of} come; what is equal in it comes by id.` })
  class Order {
    @Field(() => fields, { description: 'By what.' })
    readonly field: string;

    @Field(() => Direction, { defaultValue: 'DESC', description: 'Which way.' })
    readonly direction: keyof typeof Direction;
  }
  return Order;
}

export const StatementOrder = orderOf('Statement', 'statements', {
  RANK: ['coalesce(node.rank, 0)', 'The utterances on both sides, the smaller side first.'],
  FIRST_AT: [`coalesce(node.firstAt, '')`, 'When it was first spoken of.'],
  LAST_AT: [`coalesce(node.lastAt, '')`, 'When it was last spoken of.'],
  ASSERTIONS: ['coalesce(node.assertionCount, 0)', 'How many utterances assert it.'],
  DENIALS: ['coalesce(node.denialCount, 0)', 'How many utterances deny it.'],
  ARTICLES: ['coalesce(node.articleCount, 0)', 'How many articles report it.'],
  OUTLETS: ['coalesce(node.outletCount, 0)', 'How many outlets published those articles.'],
  TEXT: [`coalesce(node.key, '')`, 'Its words, without accents or case.'],
});

export const ActorOrder = orderOf('Actor', 'actors', {
  NAME: [`coalesce(node.key, '')`, 'The name, without accents or case.'],
  ASSERTIONS: ['coalesce(node.assertionCount, 0)', 'How many utterances assert something.'],
  DENIALS: ['coalesce(node.denialCount, 0)', 'How many utterances deny something.'],
});

export const ArticleOrder = orderOf('Article', 'articles', {
  PUBLISHED_AT: [`coalesce(node.publishedAt, '')`, 'When it was published.'],
  TITLE: [`coalesce(node.title, '')`, 'The headline.'],
});

export const EventOrder = orderOf('Event', 'events', {
  WHEN: ["coalesce(node.`when`, '')", 'When it is said to have happened.'],
  TYPE: [`coalesce(node.type, '')`, 'The kind of event.'],
});

export const SideOrder = orderOf('Side', 'sides that somebody takes', {
  AT: [`coalesce(edge.at, '')`, 'When it was said or, where no article tells, first published.'],
  ARTICLES: ['coalesce(edge.articleCount, 0)', 'How many articles report it.'],
  OUTLETS: ['coalesce(edge.outletCount, 0)', 'How many outlets published those articles.'],
  CONFIDENCE: ['coalesce(edge.confidence, 0.0)', 'How sure the reading of the best report is.'],
});

export const UtteranceOrder = orderOf('Utterance', 'utterances', {
  SAID_AT: [`coalesce(node.saidAt, '')`, 'When it was said.'],
  ARTICLES: ['coalesce(node.articleCount, 0)', 'How many articles report it.'],
  OUTLETS: ['coalesce(node.outletCount, 0)', 'How many outlets published those articles.'],
  CONFIDENCE: ['coalesce(node.confidence, 0.0)', 'How sure the reading of the best report is.'],
});
