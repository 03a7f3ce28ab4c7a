/** What is sent is what was shown and agreed to, byte for byte, and the key is in nothing but the one header. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/workshop/bridge/ask-client.ts';
import { isKey, isModel, readAddress } from '../../../../src/workshop/bridge/endpoint.ts';
import { BEGIN, next, type Step, toSend } from '../../../../src/workshop/bridge/flow.ts';
import { bytesOf, headersWith, MASKED_KEY, payloadOf } from '../../../../src/workshop/bridge/payload.ts';

const AT = { address: 'https://ai.mau.example/v1/chat/completions', model: 'mau-1' };

describe('a request', () => {
  it('is shown letter by letter: what cannot be seen is written out, and the server still reads the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { body } = payloadOf(text, { ...AT, hasKey: false });
        expect(JSON.parse(body).messages[0].content).toBe(text);
        expect(body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u00a0\u3000]/u);
        expect(new TextDecoder().decode(new TextEncoder().encode(body))).toBe(body);
      }),
    );
  });
  it('asks for one whole answer and names nothing else', () => {
    const payload = payloadOf('Viết lời mời.', { ...AT, hasKey: true });
    expect(JSON.parse(payload.body)).toEqual({
      model: 'mau-1',
      messages: [{ role: 'user', content: 'Viết lời mời.' }],
      stream: false,
    });
    expect(payload.headers.map(([name]) => name)).toEqual(['Content-Type', 'Accept', 'Authorization']);
    expect(bytesOf(payload)).toBe(Buffer.byteLength(payload.body));
  });
  it('shows the key masked; without a key it has no such header', () => {
    const payload = payloadOf('x', { ...AT, hasKey: true });
    expect(payload.headers).toContainEqual(['Authorization', MASKED_KEY]);
    expect(headersWith(payload, 'khoa-mau-000')['Authorization']).toBe('Bearer khoa-mau-000');
    expect(headersWith(payloadOf('x', { ...AT, hasKey: false }), 'khoa-mau-000')).not.toHaveProperty('Authorization');
  });
});

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), text: fc.constantFrom('', 'Viết.', 'Mời cô bác.', 'GIỮ') }),
  fc.record({
    do: fc.constant('address' as const),
    address: fc.constantFrom('', 'https://a.example/v1', 'http://localhost:9', 'http://a.example', 'https://b.example'),
  }),
  fc.record({ do: fc.constant('model' as const), model: fc.constantFrom('', 'mau-1', 'mau-2') }),
  fc.record({ do: fc.constant('key' as const), isHeld: fc.boolean() }),
  { weight: 4, arbitrary: fc.constant<Step>({ do: 'show' }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('agree' as const), yes: fc.boolean() }) },
  fc.constant<Step>({ do: 'put-away' }),
);
const mayLeave = (text: string): boolean => text !== '' && text !== 'GIỮ';

describe('consent', () => {
  it('holds only for the request shown now: since it was shown nothing was changed, and the last word was yes', () => {
    let sendable = 0;
    const likely = fc.array(steps, { minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(likely, fc.boolean(), (list, isBegun) => {
        const begun: Step[] = isBegun
          ? [
              { do: 'write', text: 'Viết.' },
              { do: 'address', address: 'https://a.example/v1' },
              { do: 'model', model: 'mau-1' },
            ]
          : [];
        const all = [...begun, ...list];
        let flow = BEGIN;
        for (const [at, step] of all.entries()) {
          flow = next(flow, step, mayLeave);
          const payload = toSend(flow);
          if (!payload) continue;
          sendable++;
          const since = all.slice(all.findLastIndex((one, index) => index <= at && one.do === 'show') + 1, at + 1);
          expect(since.every((one) => one.do === 'agree')).toBe(true);
          expect(since.at(-1)).toEqual({ do: 'agree', yes: true });
          expect(payload).toBe(flow.shown);
          expect(JSON.parse(payload.body)).toMatchObject({
            model: flow.model,
            messages: [{ role: 'user', content: flow.text }],
          });
          expect(readAddress(flow.address)).toMatchObject({ address: payload.address });
          expect(payload.headers.length).toBe(flow.hasKey ? 3 : 2);
          expect(mayLeave(flow.text)).toBe(true);
        }
      }),
      { numRuns: 2000, seed: 5 },
    );
    expect(sendable).toBeGreaterThan(300);
  });
  it('is for one sending', () => {
    let flow = BEGIN;
    const all: Step[] = [
      { do: 'write', text: 'Viết.' },
      { do: 'address', address: 'https://a.example' },
      { do: 'model', model: 'm' },
      { do: 'show' },
      { do: 'agree', yes: true },
    ];
    for (const step of all) flow = next(flow, step, mayLeave);
    expect(toSend(flow)).toBeDefined();
    flow = next(flow, { do: 'put-away' }, mayLeave);
    expect(toSend(flow)).toBeUndefined();
    expect(toSend(next(flow, { do: 'agree', yes: true }, mayLeave))).toBeUndefined();
  });
});

describe('an address', () => {
  it.each([
    ['https://ai.mau.example/v1', 'https://ai.mau.example/v1/chat/completions'],
    ['https://ai.mau.example/v1/', 'https://ai.mau.example/v1/chat/completions'],
    [' https://ai.mau.example/v1/chat/completions ', 'https://ai.mau.example/v1/chat/completions'],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/chat/completions'],
  ])('%s is completed before it is shown', (typed, address) => {
    expect(readAddress(typed)).toMatchObject({ address });
  });
  it.each([
    ['http://192.168.1.5/v1', 'not-https'],
    ['http://localhost.example/v1', 'not-https'],
    ['http://ai.mau.example', 'not-https'],
    ['javascript://a/%0aalert(1)', 'not-https'],
    ['data:text/html,x', 'no-address'],
    ['ai.mau.example', 'no-address'],
    ['', 'no-address'],
    ['https://ten:khoa@ai.mau.example', 'key-in-address'],
    ['https://ai.mau.example/v1?key=khoa-mau-000', 'key-in-address'],
    ['https://ai.mau.example/v1#khoa-mau-000', 'key-in-address'],
  ])('%s is refused', (typed, fault) => {
    expect(readAddress(typed)).toBe(fault);
  });
  it('of another script is shown as it really is', () => {
    expect(readAddress('https://аi.example')).toMatchObject({ host: 'xn--i-7sb.example' });
  });
  it('a model and a key are checked before anything is shown', () => {
    expect([isModel('qwen2.5:7b'), isModel('a b'), isModel('')]).toEqual([true, false, false]);
    expect([isKey('khoa-mau-000'), isKey('ngắn'), isKey('khoa mau 000'), isKey('khoá-mẫu-000')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  it('an answer has its limits', () => {
    expect(LIMITS).toEqual({ ms: 60_000, bytes: 200_000 });
  });
});
