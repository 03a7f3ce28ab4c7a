/** Pictures that appear inside the phone, drawn by us: a sheet of paper, a face, a noticeboard. An unknown name fails the build's test. */
import type { JSX } from 'preact';

/** Name → paths on a board of 200 × 120. `t` is filled white, `n` grey, `v` yellow, `k` ink, `h` a thin line. */
export const pictures: Readonly<
  Record<string, readonly (readonly [fill: 't' | 'n' | 'v' | 'k' | 'h' | '', d: string])[]>
> = {
  'to-giay-ro': [
    ['t', 'M62 8h76v104H62z'],
    ['', 'M74 24h34M74 40h52M74 54h52M74 68h52M74 82h40'],
    ['v', 'M112 90h16v12h-16z'],
  ],
  'to-giay-toi': [
    ['k', 'M0 0h200v120H0z'],
    ['n', 'M64 10h76v104H64z'],
    ['h', 'M76 27h34M77 31h34M76 44h52M78 48h50M76 62h52M78 66h48M76 80h40'],
  ],
  'to-giay-che': [
    ['t', 'M62 8h76v104H62z'],
    ['', 'M74 24h34M74 40h52M74 54h52M74 68h30'],
    ['v', 'M150 120c-30-4-44-24-36-34 8-9 24 4 34 8 14 4 30 6 40 26z'],
    ['', 'M117 88c3-3 8-2 12 0'],
  ],
  'to-giay-thieu-goc': [
    ['t', 'M96 -14l78 24-30 100-78-24z'],
    ['', 'M106 14l50 15M102 28l50 15M98 42l50 15M94 56l34 10'],
  ],
  'mat-nguoi': [
    ['n', 'M60 62c-4-40 18-54 40-54s44 14 40 54'],
    ['t', 'M68 52c0 60 64 60 64 0 0-8-4-18-10-24-14 8-30 8-44 4-6 4-10 12-10 20z'],
    ['k', 'M52 120c2-24 20-32 48-32s46 8 48 32z'],
    ['', 'M78 56a9 9 0 1 0 18 0 9 9 0 1 0-18 0M104 56a9 9 0 1 0 18 0 9 9 0 1 0-18 0M96 56h8M90 76c6 5 14 5 20 0'],
  ],
  'ben-tau': [
    ['v', 'M150 26a14 14 0 1 1 28 0 14 14 0 1 1-28 0'],
    ['n', 'M10 70c2-34 14-44 22-44 12 0 16 22 20 44M136 70c4-18 10-24 16-24 8 0 12 12 14 24'],
    ['', 'M0 70h200M8 84c8-5 14 5 22 0M150 90c8-5 14 5 22 0'],
    ['k', 'M66 78h70l-12 18H78z'],
    ['t', 'M88 62h30v16H88z'],
    ['', 'M103 62V34M103 38l20 20h-20z'],
    ['', 'M0 108h60M14 108v12M44 108v12'],
  ],
  'bang-tin': [
    ['n', 'M44 96v24M156 96v24'],
    ['t', 'M28 22h144v76H28z'],
    ['k', 'M24 14l76-10 76 10v8H24z'],
    ['v', 'M40 34h44v30H40z'],
    ['', 'M96 38h62M96 50h62M96 62h40M40 78h118M40 88h70'],
  ],
  'anh-man-hinh': [
    ['t', 'M66 4h68v112H66z'],
    ['', 'M92 10h16'],
    ['n', 'M74 28h44v24H74z'],
    ['v', 'M84 62h42v24H84z'],
    ['', 'M80 40h30M90 74h28M66 102h68'],
  ],
};

export function Picture({ name, alt }: { name: string; alt: string }): JSX.Element {
  return (
    <svg class="anh" viewBox="0 0 200 120" role="img" aria-label={alt}>
      {(pictures[name] ?? []).map(([fill, d]) => (
        <path key={d} class={fill} d={d} />
      ))}
    </svg>
  );
}
