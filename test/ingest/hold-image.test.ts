import { expect, test } from 'vitest';
import type { Store } from '../../src/graph/store.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { holdImage } from '../../src/ingest/hold-image.ts';
import { project } from '../../src/ingest/project.ts';
import { describeOnEngines } from '../support/engines.ts';
import { organization, person, readingOf } from '../support/world.ts';

const articles = ['first', 'second', 'third'].map((title, day) =>
  readingOf({
    title,
    published: `2024-03-0${day + 1}`,
    who: { weiss: person(`Anna Weiss the ${title}`), port: organization('Port of Arden') },
    said: [{ by: 'weiss', denies: `The port hid the ${title} crack`, subject: 'port', on: `2024-03-0${day + 1}` }],
  }),
);

/** A store in which something is kept just before the next one looks at all that is kept. */
function keepingMeanwhile(store: Store, keep: () => Promise<unknown>): Store {
  let due: typeof keep | null = keep;
  return {
    ...store,
    async stamps(...asked) {
      const now = due;
      due = null;
      await now?.();
      return store.stamps(...asked);
    },
  };
}

describeOnEngines('What is kept while somebody draws all that is kept', engine => {
  test('is drawn once, whoever draws next', async () => {
    const store = storeOf(await engine.openFresh());
    await store.prepare();
    const [first, second, third] = articles;
    const other = holdImage(store);
    await store.keep([first!]);
    await other.finish();

    await store.keep([second!]);
    await holdImage(keepingMeanwhile(store, () => store.keep([third!]))).draw();
    await other.finish();
    expect(await store.image()).toEqual(project(articles, []));
  });
});
