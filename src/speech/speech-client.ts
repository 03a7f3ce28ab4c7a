/** The only owner of `speechSynthesis`: speaks texts one after another with silences between, and stops at once. */
import { utterances } from './sentences.ts';

/** How a reading is done. */
export interface ReadingOptions {
  voice?: SpeechSynthesisVoice;
  /** 1 is the voice's own pace. */
  rate?: number;
  /** A sentence begins: which text, and where in it. */
  onSentence?: (text: number, from: number, to: number) => void;
}

/** How a reading ended. `failed`: the phone lists a voice and says nothing. */
export type ReadingEnd = 'done' | 'stopped' | 'failed';

/** A voice whose data is not on the phone may stay silent without an error; nobody waits longer than this. Milliseconds. */
const SILENT = 6000;

let stopCurrent: (() => void) | undefined;

/** Reads the texts in order. A reading that is under way is stopped first. Never rejects. */
export function readAloud(texts: readonly string[], options: ReadingOptions = {}): Promise<ReadingEnd> {
  stopReading();
  const parts = texts.flatMap((text, index) => utterances(text).map((part) => ({ ...part, index })));
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let at = 0;
    const end = (how: ReadingEnd) => {
      clearTimeout(timer);
      stopCurrent = undefined;
      resolve(how);
      if (how !== 'done') speechSynthesis.cancel();
      at = parts.length;
    };
    const next = () => {
      const part = parts[at];
      if (!part) return end('done');
      const utterance = new SpeechSynthesisUtterance(part.text);
      // Android chooses the engine's language by this, also when a voice is given.
      utterance.lang = 'vi-VN';
      utterance.voice = options.voice ?? null;
      utterance.rate = options.rate ?? 0.85;
      const mine = at;
      utterance.onstart = () => clearTimeout(timer);
      utterance.onerror = () => mine === at && end('failed');
      utterance.onend = () => {
        if (mine !== at) return;
        at++;
        clearTimeout(timer);
        timer = setTimeout(next, part.pause);
      };
      options.onSentence?.(part.index, part.from, part.to);
      timer = setTimeout(() => end('failed'), SILENT);
      speechSynthesis.speak(utterance);
    };
    stopCurrent = () => end('stopped');
    next();
  });
}

/** Silence, now. */
export function stopReading(): void {
  stopCurrent?.();
}
