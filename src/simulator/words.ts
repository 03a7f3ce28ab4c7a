/** Words as they stand on the screen of one phone at one moment. */
import { DEVICE } from './phone.ts';
import type { WordsSource } from './schema.ts';
import { currentValue, type PhoneState, type Setting } from './state.ts';

export function wordsOf(setting: Setting, state: PhoneState, words: WordsSource): string {
  if (typeof words === 'string') return filled(setting, words);
  const value = currentValue(setting.phone, state, words['of'] ?? `${DEVICE}.skin`) ?? '';
  return filled(setting, words[value] ?? words['else'] ?? words['chung'] ?? '');
}

/** Practice values in braces: `{ten-con-gai}`. */
export const filled = (setting: Setting, text: string): string =>
  text.replace(/\{([a-z0-9-]+)\}/g, (whole, name: string) => setting.values[name] ?? whole);
