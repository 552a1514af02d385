import { Actor } from './actor.ts';
import { Article } from './article.ts';
import { Attribution } from './attribution.ts';
import { connectionOf } from './connection.ts';
import { Event } from './event.ts';
import { Judgement } from './judgement.ts';
import { Kinship } from './kinship.ts';
import { Mention } from './mention.ts';
import { Node } from './node.ts';
import { Office } from './office.ts';
import { Opposition } from './opposition.ts';
import { Part } from './part.ts';
import { Reversal } from './reversal.ts';
import { Side } from './side.ts';
import { Statement } from './statement.ts';
import { Topic } from './topic.ts';
import { Utterance } from './utterance.ts';

export const ActorConnection = connectionOf({ name: 'Actor', of: 'actors', node: () => Actor });
export const ArticleConnection = connectionOf({ name: 'Article', of: 'articles', node: () => Article });
export const AttributionConnection = connectionOf({ name: 'Attribution', of: 'attributions', node: () => Attribution });
export const EventConnection = connectionOf({ name: 'Event', of: 'events', node: () => Event });
export const JudgementConnection = connectionOf({ name: 'Judgement', of: 'judgements', node: () => Judgement });
export const MentionConnection = connectionOf({ name: 'Mention', of: 'mentions', node: () => Mention });
export const ReversalConnection = connectionOf({ name: 'Reversal', of: 'reversals', node: () => Reversal });
export const SearchConnection = connectionOf({ name: 'Search', of: 'what was found', node: () => Node });
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

/** Who stands against an actor. */
export const OpponentConnection = connectionOf({
  name: 'Opponent',
  of: 'actors who stand against an actor',
  node: () => Actor,
  edge: Opposition,
});

/** What belongs together with a statement. */
export const RelatedConnection = connectionOf({
  name: 'Related',
  of: 'statements that contradict or refine a statement',
  node: () => Statement,
  edge: Kinship,
});
