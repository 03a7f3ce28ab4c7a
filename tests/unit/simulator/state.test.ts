import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/simulator/names.ts';
import { currentValue, freshState, holds, topScreen } from '../../../src/simulator/state.ts';
import { phone, screenOf, stackOf, startingAt, valueIn } from './fixture.ts';

describe('a fresh phone', () => {
  const fresh = freshState(phone);

  it('shows the home screen, with no app open', () => {
    expect(screenOf(fresh)).toBe('he.man-hinh-chinh');
    expect(stackOf(fresh, 'he')).toEqual(['he.man-hinh-chinh']);
    expect(fresh.recents).toEqual([]);
  });

  it('has every variable at its first value', () => {
    expect(phone.vars.map((variable) => valueIn(fresh, variable.id))).toEqual(
      phone.vars.map((variable) => variable.values[0]),
    );
  });
});

describe('the screen on top', () => {
  it('is what lies over everything, else the last one opened', () => {
    const under = startingAt({ at: 'cai-dat.co-chu' }).start;
    expect(topScreen(phone, under).id).toBe('cai-dat.co-chu');
    expect(topScreen(phone, { ...under, over: phone.screenIndex.get('he.thong-bao')! }).id).toBe('he.thong-bao');
  });
});

describe('a condition', () => {
  const names = namesOf(phone);
  const { start } = startingAt({ at: 'cai-dat.chinh', set: { fontSize: 'lon' } });
  const isSo = (source: Parameters<typeof names.guard>[0]): boolean => holds(names.guard(source, 'he'), phone, start);

  it('holds for one of several values, and for all but some', () => {
    expect(isSo({ fontSize: ['nho', 'lon'] })).toBe(true);
    expect(isSo({ fontSize: { not: 'lon' } })).toBe(false);
    expect(isSo({ fontSize: { not: ['vua', 'nho'] } })).toBe(true);
  });

  it('asks for every one of its lines', () => {
    expect(isSo({ fontSize: 'lon', torch: 'off' })).toBe(true);
    expect(isSo({ fontSize: 'lon', torch: 'on' })).toBe(false);
  });

  it('may ask for the screen', () => {
    expect(isSo({ at: 'cai-dat.chinh' })).toBe(true);
    expect(isSo({ at: ['home', 'cai-dat.am-thanh'] })).toBe(false);
  });

  it('without lines always holds', () => {
    expect(isSo(undefined)).toBe(true);
  });
});

it('a variable is read by name, and an unknown name reads as nothing', () => {
  const { start } = startingAt({ set: { fontSize: 'nho' } });
  expect(currentValue(phone, start, 'he.fontSize')).toBe('nho');
  expect(currentValue(phone, start, 'he.khong-co')).toBeUndefined();
});
