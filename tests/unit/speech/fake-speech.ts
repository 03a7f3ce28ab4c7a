import { vi } from 'vitest';

/** A phone's speech that says everything at once, or as its test tells it. */
export class FakeSpeech extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  spoken: SpeechSynthesisUtterance[] = [];
  /** What the engine does with an utterance; at first it begins and ends it. */
  say = (utterance: SpeechSynthesisUtterance): void => {
    utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
    utterance.onend?.(new Event('end') as SpeechSynthesisEvent);
  };
  getVoices = () => this.voices;
  cancel = vi.fn();
  speak = (utterance: SpeechSynthesisUtterance) => {
    this.spoken.push(utterance);
    this.say(utterance);
  };
}

export const voice = (lang: string, localService = true): SpeechSynthesisVoice => ({
  lang,
  localService,
  name: `${lang} ${localService}`,
  voiceURI: lang,
  default: false,
});

/** Gives the test a browser that can speak. */
export function fakeSpeech(): FakeSpeech {
  const speech = new FakeSpeech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return speech;
}
