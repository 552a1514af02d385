import { MultiBar, Presets } from 'cli-progress';
import type { Terminal } from './terminal.ts';

const quietMs = 5_000;

/** How far a long piece of work is, told on stderr. */
export interface Progress {
  /** One more is done. */
  readonly advance: () => void;
  /** A line for the reader in between. */
  readonly note: (line: string) => void;
  /** Another piece of work begins, whose length is not known. */
  readonly turnTo: (work: string) => void;
  readonly end: () => void;
}

/** A bar where a person looks on, a line every few seconds elsewhere. `total` is an estimate and grows where it was too small. */
export function startProgress(terminal: Terminal, work: string, total: number): Progress {
  return terminal.live ? bar(terminal, work, total) : lines(terminal, work);
}

function bar(terminal: Terminal, work: string, total: number): Progress {
  const bars = new MultiBar(
    { format: '{work} {bar} {value}/{total}  {eta_formatted}', clearOnComplete: true, hideCursor: true, etaBuffer: 50 },
    Presets.shades_classic,
  );
  const single = bars.create(Math.max(1, total), 0, { work });
  let done = 0;
  return {
    advance: () => {
      done += 1;
      if (done > single.getTotal()) single.setTotal(done);
      single.update(done);
    },
    note: line => {
      bars.log(`${line}\n`);
      bars.update();
    },
    turnTo: next => {
      bars.stop();
      terminal.say(`${next} …`);
    },
    end: () => {
      if (bars.isActive) bars.stop();
    },
  };
}

function lines(terminal: Terminal, work: string): Progress {
  let done = 0;
  const timer = setInterval(() => terminal.say(`${work}: ${done} so far`), quietMs);
  timer.unref();
  return {
    advance: () => {
      done += 1;
    },
    note: terminal.say,
    turnTo: next => {
      clearInterval(timer);
      terminal.say(`${next} …`);
    },
    end: () => clearInterval(timer),
  };
}
