/** What an order of parts comes to. Pure. */
import type { DrillResult, SentDrill } from '../drill.ts';

export interface OrderPart {
  id: string;
  text: string;
  why: string;
}
export interface SentOrder extends SentDrill {
  parts: readonly OrderPart[];
  orders: readonly (readonly string[])[];
  note: string;
}

/** An order against the accepted one it is nearest to. */
export interface OrderReading {
  nearest: readonly string[];
  /** Parts that may stay: taking the others out and putting them in again gives the accepted order. */
  kept: ReadonlySet<string>;
}

/** The longest run of parts that stand in the same order in both. */
function keptOf(laid: readonly string[], order: readonly string[]): string[] {
  const best: string[][] = [];
  laid.forEach((id, at) => {
    const before = best
      .filter((_, other) => order.indexOf(laid[other]!) < order.indexOf(id))
      .reduce<string[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    best[at] = [...before, id];
  });
  return best.reduce<string[]>((longest, run) => (run.length > longest.length ? run : longest), []);
}

/** @param laid every part once, in the order of the learner */
export function readOrder({ orders }: Pick<SentOrder, 'orders'>, laid: readonly string[]): OrderReading {
  const readings = orders.map((nearest) => ({ nearest, kept: new Set(keptOf(laid, nearest)) }));
  return readings.reduce((best, one) => (one.kept.size > best.kept.size ? one : best));
}

/** A point for each part that may stay; passed when all may. */
export function scoreOrder(drill: SentOrder, laid: readonly string[]): DrillResult {
  const points = readOrder(drill, laid).kept.size;
  return { points, outOf: drill.parts.length, passed: points === drill.parts.length, critical: [] };
}

/** The parts with one a place further up or down; the same where there is no such place. */
export function moved(laid: readonly string[], id: string, by: 1 | -1): string[] {
  const at = laid.indexOf(id);
  const to = at + by;
  const all = [...laid];
  if (at < 0 || to < 0 || to >= all.length) return all;
  [all[at], all[to]] = [all[to]!, all[at]!];
  return all;
}
