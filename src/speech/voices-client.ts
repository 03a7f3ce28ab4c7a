/** Which voice speaks Vietnamese on this phone, if any. May run early, in idle time: it makes no sound and loads nothing. */

/** Chromium lists its voices late, after a `voiceschanged`; a phone without any never sends one. Milliseconds. */
const LATEST = 1500;

/** The best Vietnamese voice of a list: one that lives on the phone; an online one only while there is a network. */
export function bestVoice(
  voices: readonly SpeechSynthesisVoice[],
  isOnline: boolean,
): SpeechSynthesisVoice | undefined {
  const vietnamese = voices.filter(({ lang }) => /^vi(?![a-z])/i.test(lang));
  return vietnamese.find(({ localService }) => localService) ?? (isOnline ? vietnamese[0] : undefined);
}

/** Waits up to 1.5 s for a Vietnamese voice; undefined where there is none or the browser cannot speak. */
export function vietnameseVoice(): Promise<SpeechSynthesisVoice | undefined> {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesis) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const look = () => bestVoice(synthesis.getVoices(), navigator.onLine);
    const answer = (voice: SpeechSynthesisVoice | undefined) => {
      clearTimeout(timer);
      synthesis.removeEventListener?.('voiceschanged', listen);
      resolve(voice);
    };
    const listen = () => {
      const voice = look();
      if (voice) answer(voice);
    };
    const timer = setTimeout(() => answer(look()), LATEST);
    synthesis.addEventListener?.('voiceschanged', listen);
    listen();
  });
}

/** True when «Nghe» can work here. */
export async function hasVietnameseVoice(): Promise<boolean> {
  return (await vietnameseVoice()) !== undefined;
}
