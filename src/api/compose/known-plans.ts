import type { GraphQLResolveInfo } from 'graphql';
import type { Parameters } from '../../graph/graph.ts';
import { operationKey } from '../operation-key.ts';
import { recentOf } from '../recent.ts';
import { type Plan, planFor } from './plan.ts';

/** Plans that were made not long ago: clients send the same documents again and again, with other ids and words. */
const plans = recentOf<Plan>(500);
/** What is longer is seldom asked twice, and takes much room. */
const longestText = 50_000;

/** The plan for a root field; one that was made for the same field serves again where only ids and words are others. */
export function knownPlanFor(info: GraphQLResolveInfo, given: Parameters): Plan {
  const names = Object.keys(given).filter(name => given[name] !== null && given[name] !== undefined);
  const key = `${operationKey(info.operation, info.variableValues)} ${info.path.key} ${names}`;
  const known = plans.get(key);
  if (known) return known;
  const plan = planFor(info, given);
  return (plan.text?.length ?? 0) > longestText ? plan : plans.keep(key, plan);
}
