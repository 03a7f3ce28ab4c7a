/** One request to a stand-in for fetch: how it is sent, and what is said of every bad end. */
import { describe, expect, it } from 'vitest';
import { type AskWith, ask } from '../../../../src/workshop/bridge/ask-client.ts';
import { payloadOf } from '../../../../src/workshop/bridge/payload.ts';
import { TROUBLE_WORDS } from '../../../../src/workshop/bridge/trouble.ts';

const KEY = 'khoa-mau-000-bi-mat';
const address = 'https://ai.mau.example/v1/chat/completions';
const payload = payloadOf('Viết lời mời.', { address, model: 'mau-1', hasKey: true });
const json = (value: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json; charset=utf-8' }, ...init });
const good = { choices: [{ message: { content: 'Kính mời cô bác.' } }] };
const how = (fetching: AskWith['fetch'], rest: Partial<AskWith> = {}): AskWith => ({
  fetch: fetching,
  key: KEY,
  signal: new AbortController().signal,
  isOnline: () => true,
  limits: { ms: 40, bytes: 1000 },
  ...rest,
});

describe('a request sent', () => {
  it('is the one shown, with the key in one header, and carries nothing of this site', async () => {
    const calls: [unknown, RequestInit | undefined][] = [];
    await ask(
      payload,
      how(async (to, init) => {
        calls.push([to, init]);
        return json(good);
      }),
    );
    expect(calls).toHaveLength(1);
    const [to, init] = calls[0]!;
    expect(to).toBe(address);
    expect(new TextDecoder().decode(init!.body as Uint8Array)).toBe(payload.body);
    expect(init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    });
    expect(init!.headers).toEqual({
      'Content-Type': 'application/json',
      Accept: 'application/json',
      Authorization: `Bearer ${KEY}`,
    });
    expect(JSON.stringify([to, payload, init!.body])).not.toContain(KEY);
  });
});

describe('what came back', () => {
  it('is plain text without the key', async () => {
    const echo = { choices: [{ message: { content: `Khoá là ${KEY}.` } }] };
    expect(
      await ask(
        payload,
        how(async () => json(echo)),
      ),
    ).toMatchObject({ text: 'Khoá là [KHOÁ].' });
  });
  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-there'],
    [429, 'too-many'],
    [400, 'not-taken'],
    [500, 'server'],
    [503, 'server'],
    [304, 'not-taken'],
  ] as const)('with status %i is told as «%s», and nothing of its body is', async (status, trouble) => {
    const got = await ask(
      payload,
      how(async () => new Response(status === 304 ? null : KEY, { status })),
    );
    expect(got).toBe(trouble);
    expect(TROUBLE_WORDS[trouble]).not.toContain(KEY);
  });
  it.each([
    ['text/html', '<h1>Xin chào</h1>', 'not-json'],
    ['text/plain', JSON.stringify(good), 'not-json'],
    ['application/json', '{"choices":', 'not-json'],
    ['application/json', '', 'not-json'],
    ['application/json', '{}', 'no-answer'],
    ['application/json', '['.repeat(900), 'not-json'],
    ['application/json', JSON.stringify({ pad: 'x'.repeat(2000) }), 'too-large'],
  ])('of type %s: %.20s is told as %s', async (type, body, trouble) => {
    const got = await ask(
      payload,
      how(async () => new Response(body, { headers: { 'content-type': type } })),
    );
    expect(got).toBe(trouble);
  });

  const never: AskWith['fetch'] = (_, init) =>
    new Promise((_done, fail) =>
      init!.signal!.addEventListener('abort', () => fail(new DOMException('', 'AbortError'))),
    );
  it('late is not waited for', async () => {
    expect(await ask(payload, how(never))).toBe('too-slow');
  });
  it('without end is left as soon as it is too large', async () => {
    let isLeft = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (sink) => sink.enqueue(new Uint8Array(300)),
      cancel: () => {
        isLeft = true;
      },
    });
    const fetching: AskWith['fetch'] = async (_, init) => {
      init!.signal!.addEventListener('abort', () => {
        isLeft = true;
      });
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    };
    expect(await ask(payload, how(fetching))).toBe('too-large');
    expect(isLeft).toBe(true);
  });
  it('stops when the cadre waits no more', async () => {
    const leaving = new AbortController();
    const asked = ask(payload, how(never, { signal: leaving.signal, limits: { ms: 5000, bytes: 10 } }));
    leaving.abort();
    expect(await asked).toBe('stopped');
  });
  it('nothing: offline is told from unreachable, and a server on the device needs no network', async () => {
    const broken: AskWith['fetch'] = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await ask(payload, how(broken))).toBe('unreachable');
    expect(await ask(payload, how(broken, { isOnline: () => false }))).toBe('offline');
    const here = payloadOf('x', { address: 'http://localhost:1/chat/completions', model: 'm', hasKey: false });
    expect(await ask(here, how(broken, { isOnline: () => false }))).toBe('unreachable');
  });
});
