/** Pictures that appear inside the phone, drawn by us: a sheet of paper, a face, a noticeboard. An unknown name fails the build's test. */
import type { JSX } from 'preact';

/** Name → paths on a 200 × 120 board. `t` is filled white, `n` grey, `v` yellow; all have an ink line. */
export const pictures: Readonly<Record<string, readonly (readonly [fill: 't' | 'n' | 'v' | '', d: string])[]>> = {
  'to-giay-ro': [
    ['t', 'M60 10h80v100H60z'],
    ['', 'M72 28h56M72 44h56M72 60h40M72 76h56M72 92h30'],
  ],
};

export function Picture({ name, alt }: { name: string; alt: string }): JSX.Element {
  return (
    <svg class="anh" viewBox="0 0 200 120" role="img" aria-label={alt}>
      {(pictures[name] ?? pictures['to-giay-ro']!).map(([fill, d]) => (
        <path key={d} class={fill} d={d} />
      ))}
    </svg>
  );
}
