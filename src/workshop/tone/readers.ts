/** The three readers a text of the Union is written for, and how each is spoken to. */
export const READERS = ['co-bac', 'doan-vien', 'thieu-nhi'] as const;
export type Reader = (typeof READERS)[number];

/** Who speaks and who is spoken to. */
export interface Address {
  /** What the reader is called on the page. */
  name: string;
  /** One of these has to be there, in small letters. */
  calls: readonly string[];
  /** None of these may be called: they are another reader. They may be spoken of. */
  others: readonly string[];
  /** None of these may be there at all. */
  never: readonly string[];
  /** The pair as it is told to an author. */
  pair: string;
}

export const ADDRESS: Readonly<Record<Reader, Address>> = {
  'co-bac': {
    name: 'Cô bác',
    calls: ['ông bà', 'cô bác', 'các bác', 'các cụ', 'bà con', 'cô chú', 'các ông các bà', 'các cô'],
    others: ['các bạn', 'các em', 'bạn', 'các đồng chí', 'mọi người'],
    never: ['quý khách', 'quý vị', 'các bạn già', 'chúng tôi'],
    pair: 'chúng em – ông bà, cô bác',
  },
  'doan-vien': {
    name: 'Đoàn viên',
    calls: ['các bạn', 'bạn', 'đồng chí', 'các đồng chí', 'anh chị', 'đoàn viên'],
    others: ['ông bà', 'cô bác', 'các cháu', 'các con', 'các em nhỏ'],
    never: ['quý khách', 'quý vị'],
    pair: 'chúng mình – các bạn, đồng chí',
  },
  'thieu-nhi': {
    name: 'Thiếu nhi',
    calls: ['các em', 'em', 'các bạn nhỏ', 'các con'],
    others: ['đồng chí', 'các đồng chí', 'ông bà', 'cô bác'],
    never: ['quý vị', 'quý khách'],
    pair: 'anh chị, thầy cô – các em',
  },
};
