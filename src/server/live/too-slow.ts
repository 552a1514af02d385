/** A subscriber takes what it is told more slowly than it happens. */
export class TooSlow extends Error {}
