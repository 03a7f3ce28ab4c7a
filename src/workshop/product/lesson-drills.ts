import type { Lesson } from './product.ts';

/** The drill of each unit that an approved product passes. */
export const LESSON_DRILLS: Readonly<Record<Lesson, string>> = {
  'cb-a8-rap-mot-bo': 'rap-mot-bo',
  'cb-b6-san-pham-cuoi': 'san-pham-cuoi',
};
