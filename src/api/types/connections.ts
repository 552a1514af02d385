import { Actor } from './actor.ts';
import { Article } from './article.ts';
import { Attribution } from './attribution.ts';
import { connectionOf } from './connection.ts';
import { Office } from './office.ts';
import { Part } from './part.ts';
import { Side } from './side.ts';
import { Statement } from './statement.ts';
import { Topic } from './topic.ts';
import { Utterance } from './utterance.ts';

export const ActorConnection = connectionOf({ name: 'Actor', of: 'actors', node: () => Actor });
export const ArticleConnection = connectionOf({ name: 'Article', of: 'articles', node: () => Article });
export const AttributionConnection = connectionOf({ name: 'Attribution', of: 'attributions', node: () => Attribution });
export const StatementConnection = connectionOf({ name: 'Statement', of: 'statements', node: () => Statement });
export const UtteranceConnection = connectionOf({ name: 'Utterance', of: 'utterances', node: () => Utterance });

/** Who takes a side on a statement. */
export const SpeakerConnection = connectionOf({
  name: 'Speaker',
  of: 'speakers on one side of a statement, one edge an utterance',
  node: () => Actor,
  edge: Side,
});

/** What an actor takes a side on. */
export const StandConnection = connectionOf({
  name: 'Stand',
  of: 'statements on which an actor takes a side, one edge an utterance',
  node: () => Statement,
  edge: Side,
});

/** Who speaks for whom. */
export const OfficeConnection = connectionOf({
  name: 'Office',
  of: 'actors who speak for another or are spoken for',
  node: () => Actor,
  edge: Office,
});

export const TopicConnection = connectionOf({
  name: 'Topic',
  of: 'what a statement is about',
  node: () => Topic,
  edge: Part,
});
