import { describe, expect, it } from 'vitest';
import { stillState } from '../../../src/simulator/still-screen.ts';
import { UnknownNameError } from '../../../src/simulator/unknown-name.ts';
import { phone, screenOf, stackOf, valueIn } from './fixture.ts';

describe('a phone standing still', () => {
  it('shows the screen, with what lies beneath it', () => {
    const { state } = stillState(phone, 'cai-dat.co-chu', {});
    expect(screenOf(state)).toBe('cai-dat.co-chu');
    expect(stackOf(state, 'cai-dat')[0]).toBe('cai-dat.chinh');
  });

  it('lays the screens of the device over the home screen', () => {
    const { state } = stillState(phone, 'he.thong-bao', { notice: 'co' });
    expect(screenOf(state)).toBe('he.thong-bao');
    expect(stackOf(state, 'he')).toEqual(['he.man-hinh-chinh']);
    expect(valueIn(state, 'he.notice')).toBe('co');
  });

  it('is refused for a screen, a variable or a value the phone does not have', () => {
    expect(() => stillState(phone, 'cai-dat.khong-co', {})).toThrow(UnknownNameError);
    expect(() => stillState(phone, 'cai-dat.chinh', { khong: 'co' })).toThrow(UnknownNameError);
    expect(() => stillState(phone, 'cai-dat.chinh', { fontSize: 'to-dung' })).toThrow(UnknownNameError);
  });
});
