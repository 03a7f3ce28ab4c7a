/** What is sent to a cadre's own server: made once, shown, and sent as it was shown. Pure. */

/** One request, without the key: that stands masked among the headers and is put in only when it goes out. */
export interface Payload {
  /** Whole. */
  address: string;
  headers: readonly (readonly [name: string, shown: string])[];
  /** JSON, letter by letter as it is sent in UTF-8. */
  body: string;
}

export const MASKED_KEY = 'Bearer ••••••••';

/**
 * A letter that cannot be seen (control, direction, zero width, odd spaces, halves of a pair) as JSON writes it out, so that what is
 * shown is all there is.
 */
const escaped = (text: string): string =>
  [...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** JSON in lines that shows every letter it holds. Line ends between fields are the only letters not seen. */
export const visibleJson = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => line.replace(UNSEEN, escaped))
    .join('\n');

/** A brief as a request of chat completions; nothing is asked for but one whole answer. */
export function payloadOf(text: string, to: { address: string; model: string; hasKey: boolean }): Payload {
  const plain: [string, string][] = [
    ['Content-Type', 'application/json'],
    ['Accept', 'application/json'],
  ];
  return {
    address: to.address,
    headers: to.hasKey ? [...plain, ['Authorization', MASKED_KEY]] : plain,
    body: visibleJson({ model: to.model, messages: [{ role: 'user', content: text }], stream: false }),
  };
}

/** The headers with the key where it was masked. */
export const headersWith = (payload: Payload, key: string | undefined): Record<string, string> =>
  Object.fromEntries(
    payload.headers.map(([name, shown]) => [name, shown === MASKED_KEY ? `Bearer ${key ?? ''}` : shown]),
  );

/** How many bytes go out as the body. */
export const bytesOf = (payload: Payload): number => new TextEncoder().encode(payload.body).length;
