/** Names of places and organisations as patterns need them. Pure; the lists are data of the course and are handed in. */
import { foldKeepingLength, oneSpelling } from './lines.ts';

/** The lists an author keeps in `content/can-bo/bank/don-vi.yaml` and `to-chuc.yaml`. */
export interface Names {
  /** The name of the city. */
  city: string;
  /** The communes of the city without their level: «Lục Hồn», «Móng Cái 1». */
  communes: readonly string[];
  /** Organisations, letter by letter. */
  organisations: readonly string[];
}

/** What is known where no lists were handed in. */
export const NO_NAMES: Names = { city: '', communes: [], organisations: [] };

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words of a list as alternatives of a pattern, in small letters, longest first; never matches where the list is empty. */
export const anyOf = (list: readonly string[]): string =>
  list.length === 0
    ? '(?!)'
    : [...list]
        .sort((a, b) => b.length - a.length)
        .map((one) => escaped(oneSpelling(one.normalize('NFC').toLowerCase())))
        .join('|');

/** How a name is compared whatever its accents and capitals. */
export const nameKey = (name: string): string =>
  foldKeepingLength(oneSpelling(name.normalize('NFC')).toLowerCase()).replace(/\s+/g, ' ');
