import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    // A browser on a busy machine can miss a moment; what fails twice is wrong.
    retry: process.env.CI ? 1 : 0,
    maxWorkers: 2,
  },
});
