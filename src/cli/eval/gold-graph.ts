import { z } from 'zod';
import type { ExportRecord } from '../../graph/records.ts';
import { bareName } from './compare-words.ts';
import type { Meeting } from './score-articles.ts';

/** What is annotated of a dossier as a whole: who speaks for whom, which articles are copies, who went back on what, what happened. */
export const annotatedGraph = z.object({
  actors: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      aliases: z.array(z.string()).default([]),
      speaksFor: z.array(z.string()).default([]),
      partOf: z.string().nullable().default(null),
    }),
  ),
  copies: z.array(z.object({ articles: z.array(z.string()) })).default([]),
  reversals: z.array(z.object({ denied: z.string(), asserted: z.string() })).default([]),
  notSame: z.array(z.object({ a: z.string(), b: z.string() })).default([]),
  events: z
    .array(
      z.object({
        type: z.string(),
        text: z.string(),
        when: z.string().nullable(),
        where: z.string().nullable(),
        participants: z.array(z.string()),
        statements: z.array(z.string()),
      }),
    )
    .default([]),
});

export type AnnotatedGraph = z.infer<typeof annotatedGraph>;

/** What was found in the graph of all articles together. */
export interface FoundGraph {
  readonly records: readonly ExportRecord[];
  readonly meetings: readonly Meeting[];
}

/** Which annotated actor an actor of the graph is: by its name, else by what it says. */
export function actorIn(gold: AnnotatedGraph, { records, meetings }: FoundGraph): (id: string) => string | null {
  const nameOf = new Map(ofType<{ id: string; name: string }>(records, 'actor').map(({ id, name }) => [id, name]));
  return id => {
    const name = bareName(nameOf.get(id) ?? null);
    const named = gold.actors.filter(actor => [actor.name, ...actor.aliases].some(each => bareName(each) === name));
    if (named.length === 1) return named[0]!.id;
    const votes = meetings.flatMap(each => (each.found.actorId === id ? (each.gold.speaker?.id ?? []) : []));
    const countOf = (one: string) => votes.filter(vote => vote === one).length;
    return [...new Set(votes)].sort((a, b) => countOf(b) - countOf(a))[0] ?? null;
  };
}

/** The records of a type; the fields are those of the contract. */
export const ofType = <Fields>(records: readonly ExportRecord[], type: ExportRecord['type']): readonly Fields[] =>
  records.filter(record => record.type === type) as unknown as readonly Fields[];
