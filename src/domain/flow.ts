import { eachOf, type Few, isAmong, withOne, withoutOne } from './flow/few.ts';
import { type Members, memberIn, membersIn, withMember, withoutMember } from './flow/members.ts';
import { byText } from './order.ts';
import { sameData } from './same-data.ts';

/** Something by key that others follow from: whoever reads a key is told when what stands under it changes. */
export interface Source {
  has(key: string): boolean;
  keys(): Iterable<string>;
  /** Calls back with each key that comes or goes. */
  watch(told: (key: string) => void): void;
}

/** One value a key. */
export interface Table<Value> extends Source {
  get(key: string): Value | undefined;
  /** The value, without being told when it changes. */
  peek(key: string): Value | undefined;
  set(key: string, value: Value | undefined): void;
}

/** Several members a key, each with a value; a key without members is not there. */
export interface Groups<Value> extends Source {
  of(key: string): ReadonlyMap<string, Value>;
  /** The smallest members, sorted, as many as the groups are sampled by; who reads them is told of nothing else. */
  sample(key: string): readonly string[];
  /** The value of one member, without being told when it changes. */
  peek(key: string, member: string): Value | undefined;
  put(key: string, member: string, value: Value | undefined): void;
}

/** How often each of several things counts under a key. */
export interface Counts extends Source {
  of(key: string): ReadonlyMap<string, number>;
  add(key: string, thing: string, times: number): void;
}

/** Answers that are worked out when first asked for, and again when what they follow from changes. */
export interface Memo<Value> {
  get(key: string): Value;
}

/** Where a step puts what follows; what it put the time before and does not put again is taken away. */
export interface Emit {
  set<Value>(table: Table<Value>, key: string, value: Value): void;
  put<Value>(groups: Groups<Value>, key: string, member: string, value: Value): void;
  count(counts: Counts, key: string, thing: string): void;
}

/** Something that keeps a state of its own; it is run in its turn with the keys that were touched. */
export interface Operator {
  /** Tells it of a key from outside. */
  touch(key: string): void;
  /** Does work for a key: what is read meanwhile touches the key again when it changes. */
  following<Result>(key: string, work: () => Result): Result;
  /** Forgets what was read for a key. */
  forget(key: string): void;
}

/**
 * Values that follow from values, step by step in a fixed order, kept up to date: what a step reads for a key is remembered, and
 * when it changes the step is taken again for that key alone. So what stands at the end follows from the inputs and from no
 * order in which they came.
 */
export interface Flow {
  table<Value>(equal?: (a: Value, b: Value) => boolean): Table<Value>;
  groups<Value>(sampled?: number): Groups<Value>;
  counts(): Counts;
  /** Where steps put what leaves the flow: called with each value, and without one when it is taken back. */
  outlet<Value>(take: (key: string, value: Value | undefined) => void): Table<Value>;
  /** A step taken for each key of a source; returns how it is taken once more for a key, whatever has changed. */
  each(source: Source, step: (key: string, emit: Emit) => void): (key: string) => void;
  memo<Value>(work: (key: string) => Value): Memo<Value>;
  operator(run: (keys: ReadonlySet<string>) => void): Operator;
  /** Takes every step that is due. */
  run(): void;
}

interface Stage {
  readonly due: Set<string>;
  readonly tasks: Map<string, Task>;
  run(): void;
}

/** What a stage has done for one key. */
interface Task {
  readonly stage: Stage;
  readonly key: string;
  /**
   * What it has put somewhere: a sink, a key and a member, and so on; behind that what it has read: a place and a key, and so on.
   * One array for both, as there are many tasks.
   */
  trace: (Sink | Listeners | string)[];
  /** Where what it has read begins. */
  readsAt: number;
}

/** Who reads what stands at one place. */
interface Listeners {
  /** Stages that read here for each key what stands under that key: so many readers are not noted one by one. */
  readonly followers: Set<Stage>;
  /** Tasks that read what stands under another key than their own, by that key. */
  readonly readers: Map<string, Few<Task>>;
  read(key: string): void;
  changed(key: string): void;
}

interface Sink {
  readonly number: number;
  /** Whether the same put twice counts twice. */
  readonly counts: boolean;
  readonly takeBack: (key: string, member: string) => void;
}

/** A flow without any step. */
export function startFlow(): Flow {
  const stages: Stage[] = [];
  let reader: Task | null = null;
  const sinks = new Map<object, Sink>();
  const sinkOf = (into: object) => sinks.get(into)!;
  const sinkFor = <Into extends object>(into: Into, takeBack: Sink['takeBack'], counts = false): Into => {
    sinks.set(into, { number: sinks.size, counts, takeBack });
    return into;
  };

  const listeners = (): Listeners => {
    const followers: Listeners['followers'] = new Set();
    const readers: Listeners['readers'] = new Map();
    const own: Listeners = {
      followers,
      readers,
      read(key) {
        if (reader === null) return;
        if (reader.key === key) {
          followers.add(reader.stage);
          return;
        }
        const those = readers.get(key);
        if (isAmong(those, reader)) return;
        readers.set(key, withOne(those, reader));
        reader.trace.push(own, key);
      },
      changed(key) {
        for (const stage of followers) if (stage.tasks.has(key)) stage.due.add(key);
        for (const task of eachOf(readers.get(key))) task.stage.due.add(task.key);
      },
    };
    return own;
  };
  const watchers = () => {
    const all: ((key: string) => void)[] = [];
    return {
      watch: (told: (key: string) => void) => void all.push(told),
      tell(key: string) {
        for (const told of all) told(key);
      },
    };
  };

  const forgetReads = (task: Task) => {
    for (let at = task.readsAt; at < task.trace.length; at += 2) {
      const { readers } = task.trace[at] as Listeners;
      const key = task.trace[at + 1] as string;
      const rest = withoutOne(readers.get(key)!, task);
      if (rest === undefined) readers.delete(key);
      else readers.set(key, rest);
    }
    task.trace = task.trace.slice(0, task.readsAt);
  };
  const within = <Result>(task: Task, work: () => Result): Result => {
    const before = reader;
    reader = task;
    try {
      return work();
    } finally {
      reader = before;
    }
  };
  const unread = <Result>(work: () => Result): Result => {
    const before = reader;
    reader = null;
    try {
      return work();
    } finally {
      reader = before;
    }
  };
  const taskOf = (stage: Stage, key: string): Task => {
    const known = stage.tasks.get(key);
    if (known) return known;
    const task: Task = { stage, key, trace: [], readsAt: 0 };
    stage.tasks.set(key, task);
    return task;
  };
  const takeBack = (task: Task, but: ReadonlySet<string>) => {
    const seen = new Set<string>();
    for (const [sink, key, member] of emittedBy(task)) {
      const at = placeOf(sink, key, member, seen);
      seen.add(at);
      if (!but.has(at)) sink.takeBack(key, member);
    }
  };

  const flow: Flow = {
    table<Value>(equal: (a: Value, b: Value) => boolean = sameData): Table<Value> {
      const values = new Map<string, Value>();
      const { read, changed } = listeners();
      const { watch, tell } = watchers();
      const table: Table<Value> = {
        get(key) {
          read(key);
          return values.get(key);
        },
        peek: key => values.get(key),
        set(key, value) {
          const before = values.get(key);
          if (value === undefined ? before === undefined : before !== undefined && equal(before, value)) return;
          if (value === undefined) values.delete(key);
          else values.set(key, value);
          if (before === undefined || value === undefined) tell(key);
          changed(key);
        },
        has: key => values.has(key),
        keys: () => values.keys(),
        watch,
      };
      return sinkFor(table, key => table.set(key, undefined));
    },

    groups<Value>(sampled = 1): Groups<Value> {
      const groups = new Map<string, Members<Value>>();
      /** The smallest members of those that have several. */
      const least = new Map<string, readonly string[]>();
      const whole = listeners();
      const samples = listeners();
      const { watch, tell } = watchers();
      const leastOf = (members: Iterable<string>) => [...members].sort(byText).slice(0, sampled);
      const sampleOf = (key: string) => least.get(key) ?? [...membersIn(groups.get(key)).keys()];
      const keep = (key: string, members: Members<Value>, sample: readonly string[]) => {
        groups.set(key, members);
        if (members instanceof Map) least.set(key, sample);
        else least.delete(key);
      };
      const all: Groups<Value> = {
        of(key) {
          whole.read(key);
          return membersIn(groups.get(key));
        },
        sample(key) {
          samples.read(key);
          return sampleOf(key);
        },
        peek: (key, member) => memberIn(groups.get(key), member),
        put(key, member, value) {
          const group = groups.get(key);
          const before = memberIn(group, member);
          if (value === undefined ? before === undefined : before !== undefined && sameData(before, value)) return;
          const sample = sampleOf(key);
          if (value === undefined) {
            const rest = withoutMember(group, member);
            if (rest === undefined) {
              groups.delete(key);
              tell(key);
            } else keep(key, rest, sample.includes(member) ? leastOf(membersIn(rest).keys()) : sample);
            if (sample.includes(member)) samples.changed(key);
          } else {
            const isSampled = sample.includes(member);
            const joins = !isSampled && (sample.length < sampled || member < sample.at(-1)!);
            keep(key, withMember(group, member, value), joins ? leastOf([...sample, member]) : sample);
            if (!group) tell(key);
            if (isSampled || joins) samples.changed(key);
          }
          whole.changed(key);
        },
        has: key => groups.has(key),
        keys: () => groups.keys(),
        watch,
      };
      return sinkFor(all, (key, member) => all.put(key, member, undefined));
    },

    counts(): Counts {
      const counts = new Map<string, Members<number>>();
      const { read, changed } = listeners();
      const { watch, tell } = watchers();
      const all: Counts = {
        of(key) {
          read(key);
          return membersIn(counts.get(key));
        },
        add(key, thing, times) {
          const before = counts.get(key);
          const sum = (memberIn(before, thing) ?? 0) + times;
          const own = sum === 0 ? withoutMember(before, thing) : withMember(before, thing, sum);
          if (own === undefined) counts.delete(key);
          else counts.set(key, own);
          if (before === undefined || own === undefined) tell(key);
          changed(key);
        },
        has: key => counts.has(key),
        keys: () => counts.keys(),
        watch,
      };
      return sinkFor(all, (key, thing) => all.add(key, thing, -1), true);
    },

    outlet<Value>(take: (key: string, value: Value | undefined) => void): Table<Value> {
      const outlet: Table<Value> = { ...flow.table<Value>(), set: take };
      return sinkFor(outlet, key => take(key, undefined));
    },

    each(source, step) {
      const stage: Stage = {
        due: new Set(source.keys()),
        tasks: new Map(),
        run() {
          for (const key of stage.due) {
            stage.due.delete(key);
            const task = taskOf(stage, key);
            forgetReads(task);
            if (!source.has(key)) {
              takeBack(task, nowhere);
              stage.tasks.delete(key);
              continue;
            }
            const places = new Set<string>();
            const emitted: Task['trace'] = [];
            within(task, () => step(key, emitter(placesOf(task), places, emitted)));
            takeBack(task, places);
            // What was pushed to keeps room for as much again; what is joined is as long as it is full.
            task.trace = emitted.concat(task.trace.slice(task.readsAt));
            task.readsAt = emitted.length;
          }
        },
      };
      source.watch(key => stage.due.add(key));
      stages.push(stage);
      return key => void stage.due.add(key);
    },

    memo<Value>(work: (key: string) => Value): Memo<Value> {
      const answers = flow.table<{ readonly is: Value }>();
      const answer = (key: string) => {
        const task = taskOf(stage, key);
        forgetReads(task);
        const is = within(task, () => work(key));
        task.trace = task.trace.slice();
        unread(() => answers.set(key, { is }));
      };
      const stage: Stage = {
        due: new Set(),
        tasks: new Map(),
        run() {
          for (const key of stage.due) {
            stage.due.delete(key);
            answer(key);
          }
        },
      };
      stages.push(stage);
      return {
        get(key) {
          if (!answers.has(key)) answer(key);
          return answers.get(key)!.is;
        },
      };
    },

    operator(run) {
      const stage: Stage = {
        due: new Set(),
        tasks: new Map(),
        run() {
          const keys = new Set(stage.due);
          stage.due.clear();
          run(keys);
        },
      };
      stages.push(stage);
      return {
        touch: key => void stage.due.add(key),
        following: (key, work) => within(taskOf(stage, key), work),
        forget(key) {
          const task = stage.tasks.get(key);
          if (task) forgetReads(task);
          stage.tasks.delete(key);
        },
      };
    },

    run() {
      for (const stage of stages) if (stage.due.size > 0) stage.run();
      if (stages.some(stage => stage.due.size > 0)) throw new TypeError('a step was taken before what it follows from');
    },
  };

  const emitter = (before: ReadonlySet<string>, places: Set<string>, emitted: Task['trace']): Emit => {
    const note = (sink: Sink, key: string, member: string): string => {
      const at = placeOf(sink, key, member, places);
      places.add(at);
      emitted.push(sink, key, member);
      return at;
    };
    return {
      set(table, key, value) {
        const sink = sinkOf(table);
        table.set(key, value);
        note(sink, key, '');
      },
      put(groups, key, member, value) {
        groups.put(key, member, value);
        note(sinkOf(groups), key, member);
      },
      count(counts, key, thing) {
        if (!before.has(note(sinkOf(counts), key, thing))) counts.add(key, thing, 1);
      },
    };
  };
  return flow;
}

const nowhere: ReadonlySet<string> = new Set<string>();

/** Where something was put; what is counted may be put there more than once. */
function placeOf({ number, counts }: Sink, key: string, member: string, taken: ReadonlySet<string>): string {
  let at = `${number} ${key}\n${member}`;
  while (counts && taken.has(at)) at = `${at}\n`;
  return at;
}

/** What a task has put somewhere. */
function* emittedBy({ trace, readsAt }: Task): Iterable<readonly [Sink, string, string]> {
  for (let at = 0; at < readsAt; at += 3) yield [trace[at] as Sink, trace[at + 1] as string, trace[at + 2] as string];
}

/** All places where a task has put something. */
function placesOf(task: Task): ReadonlySet<string> {
  if (task.readsAt === 0) return nowhere;
  const places = new Set<string>();
  for (const [sink, key, member] of emittedBy(task)) places.add(placeOf(sink, key, member, places));
  return places;
}
