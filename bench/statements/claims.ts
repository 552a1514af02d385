import type { Article } from '../../src/domain/article.ts';
import { startFlow } from '../../src/domain/flow.ts';
import type { Judgement } from '../../src/domain/judgement.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { followSaids } from '../../src/ingest/derivation/follow-saids.ts';
import { followOrigins } from '../../src/ingest/project/follow-origins.ts';
import type { DescribedArticle } from '../../src/resolve/described-article.ts';
import { followReferents } from '../../src/resolve/follow-referents.ts';
import { followRelations } from '../../src/resolve/follow-relations.ts';
import { type Claim, claimOf } from '../../src/statements/claim.ts';
import { sidesBy } from '../../src/statements/sides.ts';
import { threadsIn } from '../../src/statements/threads.ts';
import { placesIn } from '../../src/statements/told.ts';

/** The claim of each attribution that asserts or denies, as comparison sees it, with those it names resolved. */
export function claimsIn(all: readonly Reading[]): ReadonlyMap<string, Claim> {
  const flow = startFlow();
  const [readings, articles, described] = [
    flow.table<Reading>(),
    flow.table<Article>(),
    flow.table<DescribedArticle>(),
  ] as const;
  flow.each(readings, (id, emit) => {
    const { article, descriptors } = readings.get(id)!;
    emit.set(articles, id, article);
    emit.set(described, id, { descriptors, originId: id, copied: false, publishedAt: article.publishedAt });
  });
  const origins = followOrigins(flow, articles);
  const referents = followReferents(flow, described, flow.groups<Judgement>());
  const relations = followRelations(flow, described, referents);
  const saids = followSaids(flow, readings, origins, referents.idOf);
  for (const reading of all) readings.set(reading.article.id, reading);
  flow.run();

  const sidesOf = sidesBy(id => [...relations.bodiesOf(id), ...relations.wholesOf(id)]);
  const claims = new Map<string, Claim>();
  for (const id of saids.keys()) {
    const told = saids.peek(id)!;
    const around = {
      isPlace: (one: string) => one.startsWith('pla_'),
      sidesOf,
      threads: threadsIn(told, sidesOf),
      places: placesIn(told),
    };
    for (const said of told) claims.set(said.attribution.id, claimOf([said], around));
  }
  return claims;
}
