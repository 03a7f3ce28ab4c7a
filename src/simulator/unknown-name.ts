/** The build's answer to a name the phone does not have: an error with a Vietnamese sentence that says what there is instead. */
import { nearest } from '../lib/nearest.ts';
import { compilePhone } from './compile-phone.ts';
import type { UnknownName } from './names.ts';
import type { Phone } from './phone.ts';
import type { PhoneSource } from './schema.ts';

/** The message says what is unknown and what to write; the place says where, as a path inside the file. */
export class UnknownNameError extends Error {
  override name = 'UnknownNameError';
  place: readonly (string | number)[];
  /** The name itself, qualified; what the author wrote may be its end. */
  unknown: string;
  constructor(unknown: UnknownName) {
    super(sentenceOf(unknown));
    this.place = unknown.at;
    this.unknown = unknown.name;
  }
}

function sentenceOf({ what, name, known, of }: UnknownName): string {
  switch (what) {
    case 'variable':
      return `không có biến «${name}». ${nearest(name, known)}`;
    case 'value':
      return `biến «${of}» không có giá trị «${name}». Các giá trị: ${known.join(', ')}`;
    case 'screen':
      return `không có màn hình «${name}». ${nearest(name, known)}`;
    case 'app':
      return `không có ứng dụng «${name}». ${nearest(name, known)}`;
    case 'practice':
      return `không có giá trị tập «${name}» trong phone.yaml. ${nearest(name, known)}`;
    case 'variant':
      return `bài tập «${of}» không có biến thể ${name}`;
    case 'field':
      return `màn hình «${of}» không có ô «${name}»`;
  }
}

/** Compiles a phone as the build does. @throws UnknownNameError whose place begins with the app's id. */
export function compileStrictly(source: PhoneSource): Phone {
  return compilePhone(source, (unknown) => {
    throw new UnknownNameError(unknown);
  });
}
