import { FAMILY, type Measure } from './poster.ts';

/** Measures words with the letters of this device. Widths are remembered at one size: letters grow in proportion. */
export function deviceMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const known = new Map<string, number>();
  const SIZE = 100;
  return (text, fontSize, weight) => {
    const key = `${weight} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = `${weight} ${SIZE}px ${FAMILY}`;
      width = context.measureText(text).width;
      // A poster needs a few thousand at most; an evening of typing must not fill the memory.
      if (known.size > 20_000) known.clear();
      known.set(key, width);
    }
    return (width * fontSize) / SIZE;
  };
}
