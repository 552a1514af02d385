import { AskError } from '../../graphql/ask.ts';
import type { ArticleInput, Operation } from '../../graphql/operations.ts';
import { batches } from './batches.ts';
import { changeDesk, changeWork, deskNow, type Laid, type Work } from './desk.ts';
import { sendPatiently } from './send-patiently.ts';

interface Told<Result> {
  readonly ingestArticles: {
    readonly results: readonly Result[];
    readonly userErrors: readonly { readonly code: string; readonly message: string }[];
  };
}

/** What a server says of an article when it has not come to read it. */
interface Rejected {
  readonly status: 'REJECTED';
  readonly reason: string;
  readonly article: null;
  readonly found: null;
}

type Sending<Result> = Operation<Told<Result>, { readonly articles: readonly ArticleInput[] }, 'mutation'>;

let ending: AbortController | null = null;

/** Sends nothing more; what is on its way is waited for. */
export function endWork(): void {
  ending?.abort();
  changeWork({ isEnding: true, wait: null });
}

/** Sends articles some at a time, and hands on what became of each. */
export async function sendInBatches<Result>(
  kind: Work['kind'],
  laid: readonly Laid[],
  operation: Sending<Result>,
  onAnswer: (batch: readonly Laid[], results: readonly (Result | Rejected)[]) => void,
): Promise<void> {
  ending = new AbortController();
  const { signal } = ending;
  changeDesk({ work: { kind, done: 0, of: laid.length, wait: null, isEnding: false }, error: null });
  try {
    for (const batch of batches(laid)) {
      if (signal.aborted) break;
      onAnswer(batch, await resultsOf(batch, operation, signal));
      changeWork({ done: (deskNow().work?.done ?? 0) + batch.length });
    }
  } catch (error) {
    if (!signal.aborted) changeDesk({ error: errorOf(error) });
  }
  changeDesk({ work: null });
}

/** What became of some articles. Where all are refused together, each is sent alone: the one that is wrong is found. */
async function resultsOf<Result>(
  batch: readonly Laid[],
  operation: Sending<Result>,
  signal: AbortSignal,
): Promise<readonly (Result | Rejected)[]> {
  try {
    return await sent(batch, operation, signal);
  } catch (error) {
    if (!(error instanceof AskError) || !isOfArticles(error)) throw error;
    if (batch.length === 1) return [rejected(error.message)];
    const results: (Result | Rejected)[] = [];
    for (const one of batch) results.push(...(await resultsOf([one], operation, signal)));
    return results;
  }
}

async function sent<Result>(
  batch: readonly Laid[],
  operation: Sending<Result>,
  signal: AbortSignal,
): Promise<readonly (Result | Rejected)[]> {
  const articles = batch.map(({ article }) => article);
  for (;;) {
    const onWait = (wait: Work['wait']) => changeWork({ wait });
    const { results, userErrors } = (await sendPatiently(operation, { articles }, { onWait, signal })).ingestArticles;
    if (results.length === batch.length) return results;
    const [wrong] = userErrors;
    // Somebody else changed the same at the same time.
    if (wrong?.code !== 'CONFLICT') return batch.map(() => rejected(wrong?.message ?? 'the server did not say why'));
  }
}

/** Whether it is for what was sent that it was refused, and not for who sent it. */
const isOfArticles = ({ trouble, code }: AskError): boolean =>
  trouble === 'REFUSED' && code !== 'FORBIDDEN' && code !== 'PERSISTED_QUERY_ONLY';

const rejected = (reason: string): Rejected => ({ status: 'REJECTED', reason, article: null, found: null });

const errorOf = (error: unknown): AskError =>
  error instanceof AskError ? error : new AskError('REFUSED', 'The answer could not be read.');
