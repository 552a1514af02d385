import { DomainError } from '../../domain/errors.ts';
import { openWorkers, type Workers } from '../../ingest/workers/open-workers.ts';

/** The one process that reads for this server: started when something is to be read for the first time. */
export interface LazyReader {
  get(): Promise<Workers>;
  close(): Promise<void>;
}

/** Starts whatever reads. */
export type OpenReader = () => Promise<Workers>;

/** Reading takes seconds of computing, which would keep every other request waiting in this process. */
export const openReaderProcess: OpenReader = () => openWorkers(1);

/** A reader that cannot read any more is dropped, and the next to come starts another. */
export function lazyReader(open: OpenReader): LazyReader {
  let opened: Promise<Workers> | null = null;
  const drop = async (): Promise<void> => {
    const dropped = opened;
    opened = null;
    await dropped?.then(reader => reader.close()).catch(() => undefined);
  };
  const orDropped = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'BAD_INPUT') await drop();
      throw error;
    }
  };
  const openOne = async (): Promise<Workers> => {
    const reader = await open();
    return {
      ...reader,
      read: raw => orDropped(reader.read(raw)),
      tag: doc => orDropped(reader.tag(doc)),
      embed: (doc, passages) => orDropped(reader.embed(doc, passages)),
    };
  };
  return {
    get() {
      opened ??= openOne();
      return orDropped(opened);
    },
    close: drop,
  };
}
