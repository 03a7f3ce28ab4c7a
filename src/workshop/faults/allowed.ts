/**
 * How many of `outOf` may go wrong where nine in ten must be right. One always may: nine in ten of four is all four, and a single
 * text would then ask for perfection.
 */
export const allowedMisses = (outOf: number): number => Math.max(1, Math.floor(outOf / 10));
