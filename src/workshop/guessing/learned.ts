/** The chain of the sentences in the bank, and the sheet of them that a drill lays beside a text. Build only. */
import type { WorkshopBank } from '../bank.ts';
import { buildChain, type Chain } from './chain.ts';
import type { Sentence } from './sentence-schema.ts';

/** The sentences of the bank; none where the file could not be read, so that another mistake is told first. */
export const sentencesOf = (bank: WorkshopBank): readonly Sentence[] =>
  (bank.guessed as { sentences: readonly Sentence[] } | undefined)?.sentences ?? [];

const chains = new WeakMap<WorkshopBank, Chain>();

export function chainOf(bank: WorkshopBank): Chain {
  const chain = chains.get(bank) ?? buildChain(sentencesOf(bank));
  chains.set(bank, chain);
  return chain;
}

/** The sentences with these ids, each once, in the order of the bank: the order must not say which of them is meant. */
export const sheetOf = (bank: WorkshopBank, ids: readonly string[]): Sentence[] =>
  sentencesOf(bank).filter(({ id }) => ids.includes(id));
