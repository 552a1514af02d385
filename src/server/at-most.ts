import { DomainError } from '../domain/errors.ts';

/** The same promise with an end: after so many milliseconds it fails with TIMEOUT. */
export async function atMost<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DomainError('TIMEOUT', `no answer in ${ms} ms: ask for less`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
