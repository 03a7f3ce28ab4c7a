/** `npm test` looks at a share of what is many and alike, always the same share; `npm run test:full` (FULL=1) at all of it. */
export const isFull = Boolean(process.env['FULL']);

/** Every n-th of a list, beginning with the first; all of it in the full run. */
export const sample = <T>(all: readonly T[], every: number): T[] =>
  isFull ? [...all] : all.filter((_, at) => at % every === 0);
