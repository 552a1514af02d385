/** How many cases each law is tried on; the long run tries ten times as many. */
export const runs = { numRuns: process.env.GAINSAY_LONG ? 200 : 20 } as const;

/** Fewer for what needs a process or a server of its own for every case. */
export const costlyRuns = { numRuns: process.env.GAINSAY_LONG ? 200 : 5 } as const;
