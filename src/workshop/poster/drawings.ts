/**
 * Our own line drawings: ink lines, flat fills of the palette. A shape is a fill and a path; capitals have no outline.
 * p paper, a accent, i ink, - outline only. Pure data.
 */

export interface Drawing {
  /** Said to who cannot see it. */
  name: string;
  width: number;
  height: number;
  /** Width of the ink line. */
  line: number;
  shapes: readonly (readonly [fill: 'p' | 'a' | 'i' | '-' | 'P' | 'A' | 'I', path: string])[];
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
      ['p', round(200, 44, 34)],
      ['a', 'M14,470C16,366 58,318 140,302L260,302C342,318 384,366 386,470Z'],
      ['p', 'M160,240L160,306Q200,352 240,306L240,240Z'],
      ['p', 'M112,150C108,70 150,52 200,52C250,52 292,70 288,150C290,220 252,276 200,276C148,276 110,220 112,150Z'],
      ['p', 'M110,170C94,92 140,40 200,40C260,40 306,92 290,170C286,130 262,104 200,88C138,104 114,130 110,170Z'],
      ['-', 'M200,40L200,88M168,50Q150,64 142,106M232,50Q250,64 258,106'],
      ['-', `${round(160, 172, 27)}${round(240, 172, 27)}M187,170Q200,162 213,170M133,168L112,162M267,168L288,162`],
      ['-', 'M150,176Q160,184 170,176M230,176Q240,184 250,176M200,186Q208,206 196,210M172,236Q200,254 228,236'],
      ['p', 'M136,470V336a18,18 0 0 1 18,-18h92a18,18 0 0 1 18,18V470'],
      ['A', card(154, 342, 92, 44, 6)],
      ['-', 'M154,408H246M154,434H220'],
      ['p', 'M138,376C112,380 92,404 96,470L150,470C154,446 158,418 158,398C158,382 150,374 138,376Z'],
      ['p', 'M262,376C288,380 308,404 304,470L250,470C246,446 242,418 242,398C242,382 250,374 262,376Z'],
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
  /** A beach being cleaned: rake, sack, the sea behind. */
  'bai-bien': {
    name: 'Cào, bao đựng rác và bãi biển',
    width: 1080,
    height: 400,
    line: 8,
    shapes: [
      [
        'a',
        'M-2000,196H3000V268H1100C1000,252 930,284 830,268C730,252 660,284 560,268C460,252 390,284 290,268C190,252 90,284 -20,268H-2000Z',
      ],
      ['p', 'M60,196C66,140 88,120 116,112C142,104 146,62 182,58C222,54 228,112 256,126C286,142 298,166 300,196Z'],
      ['-', 'M178,104Q188,144 180,172'],
      ['p', 'M800,196C804,156 820,140 842,134C862,128 870,100 894,102C924,104 938,150 942,196Z'],
      [
        'P',
        'M90,236Q130,222 170,236T250,236L250,244Q210,258 170,244T90,244ZM640,226Q680,212 720,226T800,226L800,234Q760,248 720,234T640,234Z',
      ],
      ['p', 'M690,380C668,330 676,286 716,262L704,236Q744,222 784,236L772,262C812,286 820,330 798,380Z'],
      ['-', 'M712,262Q744,272 776,262M716,318L744,348L772,318M744,348V300'],
      ['-', 'M300,66L480,330'],
      ['p', 'M440,352L516,300L526,314L450,366Z'],
      ['-', 'M452,364L470,392M474,349L492,377M496,334L514,362M518,319L536,347'],
      ['p', 'M560,392C556,366 574,352 592,356L604,330C610,320 624,324 622,336L616,362C634,364 640,380 636,392Z'],
      ['-', 'M-2000,392H3000'],
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
