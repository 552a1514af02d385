import { previewArticles } from '../../graphql/operations.ts';
import { changeDesk, deskNow, type Laid } from './desk.ts';
import { sendInBatches } from './send-in-batches.ts';

/** So many articles are looked at without being asked for more. */
export const mostAtOnce = 20;

let isAskedAgain = false;

/** Has the reader look at the articles on the desk that it has not seen, some at a time: what it would find, without keeping it. */
export async function lookAtArticles(): Promise<void> {
  if (deskNow().work) {
    isAskedAgain = true;
    return;
  }
  do {
    isAskedAgain = false;
    await lookAtSome();
  } while (isAskedAgain && deskNow().error === null);
}

async function lookAtSome(): Promise<void> {
  const unseen = deskNow()
    .laid.filter(({ isSeen }) => !isSeen)
    .slice(0, mostAtOnce);
  if (unseen.length === 0) return;
  await sendInBatches('LOOKING', unseen, previewArticles, (batch, results) => {
    const sent = new Map(batch.map((one, index) => [one.key, { article: one.article, look: results[index] ?? null }]));
    const seen = (one: Laid): Laid => {
      const now = sent.get(one.key);
      return now ? { ...one, look: now.look, isSeen: now.article === one.article } : one;
    };
    changeDesk({ laid: deskNow().laid.map(seen) });
  });
}
