import 'reflect-metadata';
import { type GraphQLObjectType, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { guarded } from './access/guarded.ts';
import type { Context } from './context.ts';
import { Exploration } from './exploration.ts';
import { ActorFields } from './fields/actor-fields.ts';
import { AliasFields } from './fields/alias-fields.ts';
import { ArticleFields } from './fields/article-fields.ts';
import { AttributionFields } from './fields/attribution-fields.ts';
import { CandidateFields } from './fields/candidate-fields.ts';
import { CountFields } from './fields/count-fields.ts';
import { CoverageFields } from './fields/coverage-fields.ts';
import { EventFields } from './fields/event-fields.ts';
import { JudgedSideFields } from './fields/judged-side-fields.ts';
import { JudgementFields } from './fields/judgement-fields.ts';
import { KinshipFields } from './fields/kinship-fields.ts';
import { HiddenFields, LinkFields } from './fields/link-fields.ts';
import { MentionFields } from './fields/mention-fields.ts';
import { NeighbourhoodFields } from './fields/neighbourhood-fields.ts';
import { OutletFields } from './fields/outlet-fields.ts';
import { HopFields, PathFields } from './fields/path-fields.ts';
import { ReversalFields } from './fields/reversal-fields.ts';
import { SideFields } from './fields/side-fields.ts';
import { StatementFields } from './fields/statement-fields.ts';
import { StatsFields } from './fields/stats-fields.ts';
import { UtteranceFields } from './fields/utterance-fields.ts';
import { Mutations } from './mutations/mutations.ts';
import { Questions } from './questions.ts';
import { readOff } from './ready/read-off.ts';
import { Subscriptions } from './subscriptions/subscriptions.ts';

const resolvers: NonEmptyArray<new () => object> = [
  Questions,
  Exploration,
  ActorFields,
  AliasFields,
  ArticleFields,
  AttributionFields,
  CandidateFields,
  CountFields,
  CoverageFields,
  EventFields,
  HiddenFields,
  HopFields,
  JudgedSideFields,
  JudgementFields,
  KinshipFields,
  LinkFields,
  MentionFields,
  Mutations,
  NeighbourhoodFields,
  OutletFields,
  PathFields,
  ReversalFields,
  SideFields,
  StatementFields,
  StatsFields,
  Subscriptions,
  UtteranceFields,
];

/** Every subscription brings its own source; the library asks for one all the same. */
const pubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('a subscription must say where what it tells comes from');
  },
};

/** The schema of all types and questions. */
export const schema: GraphQLSchema = guarded(reading(buildSchemaSync({ resolvers, validate: false, pubSub })));

/** Below the root every answer is there already, under the name the client gives it. */
function reading(built: GraphQLSchema): GraphQLSchema {
  const query = built.getQueryType()!;
  const mutation = built.getMutationType()!;
  const subscription = built.getSubscriptionType()!;
  query.description = 'The questions that can be asked of the graph.';
  mutation.description = 'What can be changed in the graph.';
  subscription.description = 'What can be told as it happens, over WebSocket.';
  const roots: readonly GraphQLObjectType[] = [query, mutation, subscription];
  const types = Object.values(built.getTypeMap()).filter(isObjectType);
  for (const type of types.filter(one => !isIntrospectionType(one) && !roots.includes(one))) {
    for (const field of Object.values(type.getFields())) field.resolve = readOff;
  }
  for (const field of Object.values(query.getFields())) {
    const { resolve } = field;
    field.resolve = (source, given, context: Context, info) =>
      context.answered.get(info.path.key) ?? resolve!(source, given, context, info);
  }
  return built;
}
