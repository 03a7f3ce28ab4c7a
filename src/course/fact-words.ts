/**
 * Volatile words stand once, in `facts.yaml`; elsewhere an author writes `[[hotline-vneid]]` and the fact's value is filled in.
 * Pure.
 */
import type { Facts } from './lesson-schema.ts';

const MARK = /\[\[([a-z0-9-]+)\]\]/g;

/** Ids of the facts that a text, or anything made of texts, asks for, each once. */
export function factsNamed(value: unknown): string[] {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return [...new Set([...text.matchAll(MARK)].map((match) => match[1]!))];
}

/** The same value with every known mark filled in; a mark without its fact is left for `factsNamed` to find. */
export function withFacts<T>(value: T, facts: Facts): T {
  if (typeof value === 'string') return value.replace(MARK, (mark, id: string) => facts[id]?.value ?? mark) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => withFacts(item, facts)) as T;
  // Dates stay what they are.
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFacts(item, facts)])) as T;
  return value;
}
