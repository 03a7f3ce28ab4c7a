/** One request to a cadre's own server. The only place of the whole course from which anything leaves the device. */
import { answerIn, type CleanAnswer, cleanAnswer } from './answer.ts';
import { isOnDevice } from './endpoint.ts';
import { headersWith, type Payload } from './payload.ts';
import { type Trouble, troubleOf } from './trouble.ts';

export interface AskLimits {
  /** Milliseconds until the last byte. */
  ms: number;
  /** Of the answer, unpacked. */
  bytes: number;
}
export const LIMITS: AskLimits = { ms: 60_000, bytes: 200_000 };

export interface AskWith {
  fetch: typeof fetch;
  key: string | undefined;
  /** Aborted when the cadre waits no more. */
  signal: AbortSignal;
  isOnline(): boolean;
  limits?: AskLimits;
}

class Refusal extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** Sends what was shown, once, and gives the text that came back or why there is none. Never rejects, tells no log. */
export async function ask(payload: Payload, how: AskWith): Promise<CleanAnswer | Trouble> {
  const { ms, bytes } = how.limits ?? LIMITS;
  const ending = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    ending.abort();
  }, ms);
  const stop = (): void => ending.abort();
  how.signal.addEventListener('abort', stop);
  if (how.signal.aborted) stop();
  try {
    const response = await how.fetch(payload.address, {
      method: 'POST',
      headers: headersWith(payload, how.key),
      body: new TextEncoder().encode(payload.body),
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      // Not 'manual', which would tell a redirect from a dead server: Chromium then already makes the second request, unsent.
      redirect: 'error',
      signal: ending.signal,
    });
    if (!response.ok) throw new Refusal(troubleOf(response.status));
    if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(response.headers.get('content-type') ?? ''))
      throw new Refusal('not-json');
    const text = answerIn(parsed(await textUpTo(response, bytes)));
    if (text === undefined) throw new Refusal('no-answer');
    return cleanAnswer(text, how.key);
  } catch (reason) {
    if (reason instanceof Refusal) return reason.trouble;
    if (isLate) return 'too-slow';
    if (how.signal.aborted) return 'stopped';
    return how.isOnline() || isOnDevice(payload.address) ? 'unreachable' : 'offline';
  } finally {
    clearTimeout(timer);
    how.signal.removeEventListener('abort', stop);
    // What is left of a refused answer is not downloaded.
    ending.abort();
  }
}

async function textUpTo(response: Response, limit: number): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > limit) throw new Refusal('too-large');
    text += decoder.decode(value, { stream: true });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('not-json');
  }
}
