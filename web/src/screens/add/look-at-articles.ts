import { previewArticles } from '../../graphql/operations.ts';
import { changeDesk, deskNow, type Laid } from './desk.ts';
import { sendInBatches } from './send-in-batches.ts';

/** So many articles are looked at without being asked for more. */
export const mostAtOnce = 20;

/** Has the reader look at the articles on the desk that it has not seen, some at a time: what it would find, without keeping it. */
export const lookAtArticles = (): Promise<void> => {
  const unseen = deskNow()
    .laid.filter(({ look }) => look === null)
    .slice(0, mostAtOnce);
  return sendInBatches('LOOKING', unseen, previewArticles, (batch, results) => {
    const looks = new Map(batch.map(({ key }, index) => [key, results[index] ?? null]));
    const seen = (one: Laid): Laid => ({ ...one, look: looks.get(one.key) ?? one.look });
    changeDesk({ laid: deskNow().laid.map(seen) });
  });
};
