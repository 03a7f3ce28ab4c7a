import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAloud, stopReading } from '../../../src/speech/speech-client.ts';
import { bestVoice, hasVietnameseVoice } from '../../../src/speech/voices-client.ts';
import { type FakeSpeech, fakeSpeech, voice } from './fake-speech.ts';

let speech: FakeSpeech;

beforeEach(() => {
  vi.useFakeTimers();
  speech = fakeSpeech();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const texts = ['Làm chữ to', 'Cô bác mở Cài đặt, rồi chạm vào Màn hình. Chữ to dần lên.', 'Xong rồi'];

describe('reading aloud', () => {
  test('says every text in order, in Vietnamese, slower than usual', async () => {
    const reading = readAloud(texts);
    await vi.runAllTimersAsync();
    expect(await reading).toBe('done');
    expect(speech.spoken.map(({ text }) => text).join(' ')).toBe(texts.join(' '));
    for (const { lang, rate, text } of speech.spoken) {
      expect(lang).toBe('vi-VN');
      expect(rate).toBe(0.85);
      expect(text.length).toBeLessThanOrEqual(180);
    }
  });

  test('sets the language also when a voice is given', async () => {
    const linh = voice('vi-VN');
    const reading = readAloud(['Chào cô bác.'], { voice: linh, rate: 1 });
    await vi.runAllTimersAsync();
    await reading;
    expect(speech.spoken[0]).toMatchObject({ voice: linh, lang: 'vi-VN', rate: 1 });
  });

  test('is silent between clauses', async () => {
    const reading = readAloud(['Cô bác mở Cài đặt, rồi chạm vào Màn hình.']);
    await vi.advanceTimersByTimeAsync(399);
    expect(speech.spoken).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(speech.spoken).toHaveLength(2);
    await vi.runAllTimersAsync();
    await reading;
  });

  test('tells which sentence begins', async () => {
    const told: string[] = [];
    const reading = readAloud(texts, { onSentence: (text, from, to) => told.push(texts[text]!.slice(from, to)) });
    await vi.runAllTimersAsync();
    await reading;
    expect(new Set(told)).toEqual(
      new Set(['Làm chữ to', 'Cô bác mở Cài đặt, rồi chạm vào Màn hình.', 'Chữ to dần lên.', 'Xong rồi']),
    );
  });

  test('stops at once and says nothing more', async () => {
    const reading = readAloud(texts);
    stopReading();
    await vi.runAllTimersAsync();
    expect(await reading).toBe('stopped');
    expect(speech.spoken).toHaveLength(1);
    expect(speech.cancel).toHaveBeenCalled();
  });

  test('a new reading stops the one before', async () => {
    const first = readAloud(texts);
    const second = readAloud(['Bài khác.']);
    await vi.runAllTimersAsync();
    expect([await first, await second]).toEqual(['stopped', 'done']);
  });

  test('fails when the voice breaks off or never begins', async () => {
    speech.say = (utterance) => utterance.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
    expect(await readAloud(texts)).toBe('failed');
    speech.say = () => {};
    const silent = readAloud(texts);
    await vi.runAllTimersAsync();
    expect(await silent).toBe('failed');
  });

  test('a long sentence that has begun is not taken for silence', async () => {
    speech.say = (utterance) => {
      utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
      setTimeout(() => utterance.onend?.(new Event('end') as SpeechSynthesisEvent), 15_000);
    };
    const reading = readAloud(['Một câu dài.']);
    await vi.runAllTimersAsync();
    expect(await reading).toBe('done');
  });
});

describe('the voice', () => {
  test('one on the phone goes before one on the network', () => {
    const voices = [voice('en-US'), voice('vi-VN', false), voice('vi_VN')];
    expect(bestVoice(voices, true)?.lang).toBe('vi_VN');
  });

  test('one on the network is of no use without a network', () => {
    expect(bestVoice([voice('vi-VN', false)], true)).toBeDefined();
    expect(bestVoice([voice('vi-VN', false)], false)).toBeUndefined();
  });

  test('another language is no Vietnamese voice', () =>
    expect(bestVoice([voice('vie-XX'), voice('en-US')], true)).toBeUndefined());

  test('an empty list means none, after a wait', async () => {
    const asked = hasVietnameseVoice();
    await vi.advanceTimersByTimeAsync(1500);
    expect(await asked).toBe(false);
  });

  test('a voice that comes late is noticed', async () => {
    const asked = hasVietnameseVoice();
    await vi.advanceTimersByTimeAsync(900);
    speech.voices = [voice('vi-VN')];
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(await asked).toBe(true);
  });

  test('a browser that cannot speak has none', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(await hasVietnameseVoice()).toBe(false);
  });
});
