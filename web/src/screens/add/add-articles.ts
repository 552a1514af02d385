import { refresh } from '../../graphql/answers.ts';
import { beginAdding, endAdding } from '../../graphql/news.ts';
import { ingestArticles } from '../../graphql/operations.ts';
import { changeDesk, deskNow, type Ingested, type Laid, type Outcome } from './desk.ts';
import { sendInBatches } from './send-in-batches.ts';

/** Adds the articles on the desk to the graph, or some of them. One that is refused is named, and the rest go on. */
export async function addArticles(isMeant: (one: Laid) => boolean = () => true): Promise<void> {
  const { refusals, work } = deskNow();
  const laid = deskNow().laid.filter(isMeant);
  if (work !== null) return;
  const refused = refusals.map(({ from, reason }): Outcome => ({ from, status: 'REJECTED', reason, article: null }));
  changeDesk({ outcomes: deskNow().outcomes ?? [] });
  beginAdding();
  await sendInBatches('ADDING', laid, ingestArticles, (batch, results) => {
    const sent = new Set(batch.map(({ key }) => key));
    const outcomes = batch.map(({ from }, index): Outcome => outcomeOf(from, results[index]));
    changeDesk({
      laid: deskNow().laid.filter(({ key }) => !sent.has(key)),
      outcomes: [...(deskNow().outcomes ?? []), ...outcomes],
    });
  });
  if (deskNow().laid.length === 0) changeDesk({ refusals: [], outcomes: [...(deskNow().outcomes ?? []), ...refused] });
  endAdding((deskNow().outcomes ?? []).flatMap(({ article }) => article?.id ?? []));
  refresh();
}

const outcomeOf = (from: string, result: Pick<Ingested, 'status' | 'reason' | 'article'> | undefined): Outcome => ({
  from: result?.article?.title ?? from,
  status: result?.status ?? 'REJECTED',
  reason: result?.reason ?? null,
  article: result?.article ?? null,
});
