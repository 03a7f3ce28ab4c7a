/**
 * Our own line drawings: ink lines, flat fills of the palette. A shape is a fill and a path; capitals have no outline.
 * p paper, a accent, b accent but paper on a ground of accent, i ink, - outline only. Pure data.
 */

export interface Drawing {
  /** Said to who cannot see it. */
  name: string;
  width: number;
  height: number;
  /** Width of the ink line. */
  line: number;
  shapes: readonly (readonly [fill: 'p' | 'a' | 'b' | 'i' | '-' | 'P' | 'A' | 'I', path: string])[];
}

const round = (x: number, y: number, r: number): string =>
  `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
const card = (x: number, y: number, w: number, h: number, r: number): string =>
  `M${x + r},${y}h${w - 2 * r}a${r},${r} 0 0 1 ${r},${r}v${h - 2 * r}a${r},${r} 0 0 1 ${-r},${r}h${2 * r - w}a${r},${r} 0 0 1 ${-r},${-r}v${2 * r - h}a${r},${r} 0 0 1 ${r},${-r}Z`;
const bar = (x: number, y: number, w: number, h: number): string => `M${x},${y}h${w}v${h}h${-w}Z`;

export const drawings = {
  /** An older woman who holds the telephone herself. */
  'nguoi-cam-may': {
    name: 'Người lớn tuổi cầm điện thoại',
    width: 400,
    height: 470,
    line: 8,
    shapes: [
      ['p', round(200, 46, 32)],
      ['b', 'M14,470C16,372 58,322 146,300L254,300C342,322 384,372 386,470Z'],
      ['p', 'M166,232L162,300L200,334L238,300L234,232Z'],
      ['-', 'M146,300L200,348L254,300M60,372L84,470M340,372L316,470'],
      ['p', 'M116,154C112,80 150,58 200,58C250,58 288,80 284,154C286,216 250,266 200,266C150,266 114,216 116,154Z'],
      ['p', 'M114,172C98,98 142,50 200,50C258,50 302,98 286,172C282,134 258,110 200,94C142,110 118,134 114,172Z'],
      ['-', 'M200,50V94M170,58Q150,76 144,110M230,58Q250,76 256,110'],
      ['-', `${round(162, 172, 25)}${round(238, 172, 25)}M187,170Q200,163 213,170M137,168L116,162M263,168L284,162`],
      ['-', 'M151,177Q162,185 173,177M227,177Q238,185 249,177M203,196Q209,206 199,208M174,230Q200,246 226,230'],
      ['p', 'M132,470V372a16,16 0 0 1 16,-16h104a16,16 0 0 1 16,16V470'],
      ['A', 'M148,470V378a6,6 0 0 1 6,-6h92a6,6 0 0 1 6,6V470Z'],
      ['P', bar(164, 392, 72, 12)],
      ['P', bar(164, 418, 48, 12)],
      ['p', 'M134,398C106,402 84,424 88,470L152,470C158,450 160,436 158,420C156,404 148,396 134,398Z'],
      ['p', 'M266,398C294,402 316,424 312,470L248,470C242,450 240,436 242,420C244,404 252,396 266,398Z'],
    ],
  },
  /** Islands, a boat and the line of the sea; runs across a poster. */
  dao: {
    name: 'Đảo đá và thuyền',
    width: 1080,
    height: 260,
    line: 7,
    shapes: [
      ['a', 'M690,226C696,150 716,96 752,84C782,74 792,40 826,36C866,32 872,92 900,104C934,118 948,170 952,226Z'],
      ['-', 'M760,130Q768,170 762,200M828,80Q838,130 830,176M890,140Q898,170 894,200'],
      ['p', 'M890,226C894,180 910,150 936,144C962,138 972,110 996,112C1026,114 1040,170 1044,226Z'],
      ['p', 'M36,226C40,176 62,160 84,152C104,144 108,108 138,104C172,100 176,150 200,164C226,178 236,200 238,226Z'],
      ['-', 'M136,142Q144,176 138,204M990,150Q998,180 992,204'],
      ['p', 'M450,226L430,196H590L566,226Z'],
      ['a', 'M504,188V60C540,84 566,130 572,188Z'],
      ['p', 'M492,188V78C464,104 446,146 442,188Z'],
      ['-', 'M498,46V196'],
      ['-', 'M-2000,226H3000M300,246H380M640,246H700'],
    ],
  },
  /** A beach being cleaned: rake and sack in front, the sea and its islands behind. */
  'bai-bien': {
    name: 'Cào, bao đựng rác và bãi biển',
    width: 1080,
    height: 400,
    line: 9,
    shapes: [
      ['p', 'M40,170C46,112 72,92 104,84C134,76 140,30 182,26C228,22 236,84 268,98C302,114 314,138 318,170Z'],
      ['p', 'M276,170C280,138 298,122 322,118C344,114 352,92 374,94C402,96 412,138 416,170Z'],
      ['p', 'M880,170C884,126 902,108 926,102C948,96 956,64 984,66C1018,68 1030,122 1034,170Z'],
      ['-', 'M178,74Q190,116 180,146M984,104Q992,134 986,154'],
      [
        'a',
        'M-2000,170H3000V262H1080C990,244 930,280 830,262C730,244 660,280 560,262C460,244 390,280 290,262C190,244 90,280 0,262H-2000Z',
      ],
      [
        'P',
        'M80,212Q124,196 168,212T256,212V222Q212,238 168,222T80,222ZM470,204Q514,188 558,204T646,204V214Q602,230 558,214T470,214ZM900,224Q944,208 988,224T1076,224V234Q1032,250 988,234T900,234Z',
      ],
      ['-', 'M-2000,394H3000'],
      ['b', 'M640,394C604,330 614,268 672,236L652,196Q712,176 772,196L752,236C810,268 820,330 784,394Z'],
      ['p', 'M668,224Q712,240 756,224L752,250Q712,264 672,250Z'],
      ['P', 'M698,284H726V330H750L712,366L674,330H698Z'],
      ['i', 'M286,38L300,32L470,318L456,326Z'],
      ['p', 'M404,348L524,282L534,300L414,366Z'],
      ['-', 'M422,362L438,392M446,349L462,379M470,336L486,366M494,323L510,353M518,310L534,340'],
      ['p', 'M556,394V352Q556,340 566,334V312H592V334Q602,340 602,352V394Z'],
      ['A', bar(561, 352, 36, 22)],
    ],
  },
  'mat-khau': {
    name: 'Ổ khoá',
    width: 200,
    height: 200,
    line: 9,
    shapes: [
      ['-', 'M58,92V66C58,20 142,20 142,66V92'],
      ['a', card(32, 92, 136, 92, 12)],
      ['P', 'M100,116a14,14 0 0 1 9,24L113,164H87L91,140a14,14 0 0 1 9,-24Z'],
    ],
  },
  'ma-so': {
    name: 'Bàn phím sáu số',
    width: 200,
    height: 200,
    line: 9,
    shapes: [
      ['p', card(40, 10, 120, 180, 16)],
      ['A', card(58, 30, 84, 34, 4)],
      ['P', `${round(76, 47, 6)}${round(100, 47, 6)}${round(124, 47, 6)}`],
      ['I', [84, 118, 152].map((y) => [72, 100, 128].map((x) => round(x, y + 4, 9)).join('')).join('')],
    ],
  },
  'tin-nhan': {
    name: 'Tin nhắn có mã',
    width: 200,
    height: 200,
    line: 9,
    shapes: [
      [
        'a',
        'M26,32H174a10,10 0 0 1 10,10V132a10,10 0 0 1 -10,10H96L58,178V142H26a10,10 0 0 1 -10,-10V42a10,10 0 0 1 10,-10Z',
      ],
      ['P', [44, 74, 104, 134].map((x) => bar(x, 78, 20, 20)).join('')],
    ],
  },
  /** A telephone with its receiver laid down. */
  'cup-may': {
    name: 'Màn hình cuộc gọi, nút cúp máy',
    width: 260,
    height: 400,
    line: 9,
    shapes: [
      ['p', card(20, 12, 220, 376, 30)],
      ['-', `${round(130, 110, 44)}M66,214C72,176 188,176 194,214`],
      ['-', 'M118,96Q120,80 134,82Q150,86 142,104Q130,112 130,124M130,140V142'],
      ['a', round(130, 302, 52)],
      ['P', 'M92,310C94,284 166,284 168,310L166,322Q152,326 146,320V308Q130,302 114,308V320Q108,326 94,322Z'],
    ],
  },
  chuong: {
    name: 'Cái chuông',
    width: 400,
    height: 460,
    line: 10,
    shapes: [
      ['-', `${round(200, 52, 34)}`],
      ['a', 'M200,84C116,84 92,150 88,220C84,290 66,322 30,352H370C334,322 316,290 312,220C308,150 284,84 200,84Z'],
      ['P', 'M142,142C126,166 122,200 121,232L140,232C141,202 144,172 158,150Z'],
      ['p', 'M156,392a44,44 0 0 0 88,0Z'],
      ['p', card(18, 352, 364, 40, 10)],
      ['-', 'M46,118Q16,160 22,214M354,118Q384,160 378,214'],
    ],
  },
  /** Stands where the official file goes until a unit puts it there; deliberately no emblem. */
  'cho-huy-hieu': {
    name: 'Chỗ để file huy hiệu chính thức',
    width: 200,
    height: 200,
    line: 6,
    shapes: [
      ['p', round(100, 100, 94)],
      ['-', 'M62,100H138M100,62V138'],
    ],
  },
} as const satisfies Record<string, Drawing>;

/** Names of drawings, as `ve:` sources and templates give them. */
export type DrawingId = keyof typeof drawings;

/** The drawing of that name; undefined for one we do not have. */
export const drawingOf = (id: string): Drawing | undefined =>
  Object.hasOwn(drawings, id) ? drawings[id as DrawingId] : undefined;
