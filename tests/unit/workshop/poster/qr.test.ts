/** A code is read back by a decoder that knows nothing of how it was made. */
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { QUIET_ZONE, qrModules } from '../../../../src/workshop/poster/qr.ts';

/** The code drawn black on white, `scale` pixels a module. */
function drawn(
  modules: readonly (readonly boolean[])[],
  scale: number,
  quiet: number,
): { pixels: Uint8ClampedArray; side: number } {
  const side = (modules.length + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (modules[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return { pixels, side };
}
const read = (address: string, scale = 4): string | undefined => {
  const { pixels, side } = drawn(qrModules(address), scale, QUIET_ZONE);
  return jsQR(pixels, side, side)?.data;
};

describe('the square code', () => {
  it.each([
    'https://vi.du/dang-ky-lop',
    'tel:0000000000',
    'https://vi.du/lop?xa=Lục Hồn&thon=Khe Mẫu',
    `https://vi.du/${'a'.repeat(300)}`,
  ])('gives back %s', (address) => {
    expect(read(address)).toBe(address);
  });

  it('leads to a page where the poster leaves out how', () => {
    expect(read('lophoc.example/luc-hon')).toBe('https://lophoc.example/luc-hon');
    expect(read('tel:0000000000')).toBe('tel:0000000000');
  });

  it('is still read when a corner of its inside is torn', () => {
    const modules = qrModules('https://vi.du/dang-ky-lop').map((row) => [...row]);
    const { length } = modules;
    for (let y = length - 4; y < length; y++) for (let x = length - 4; x < length; x++) modules[y]![x] = false;
    const { pixels, side } = drawn(modules, 4, QUIET_ZONE);
    expect(jsQR(pixels, side, side)?.data).toBe('https://vi.du/dang-ky-lop');
  });

  it('is square, and says when an address is too long for any code', () => {
    const modules = qrModules('a');
    expect(new Set(modules.map((row) => row.length))).toEqual(new Set([modules.length]));
    expect(() => qrModules('a'.repeat(5000))).toThrow();
  });
});
