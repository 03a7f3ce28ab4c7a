/** How long a text is and how long it takes to read aloud. Pure. */
import { syllables } from '../../lib/syllables.ts';
import { type Sentence, sentencesWithPlaces } from '../text/sentences.ts';

/**
 * Tiếng in a minute, read aloud to people who listen: 75–95 tiếng make thirty seconds of a village loudspeaker (the
 * workshop's own rule, no pace was measured), which is 170 in the middle.
 */
export const PACE = 170;

export interface ReadingTime {
  /** Tiếng of the whole text; a number counts as one, though it is longer to say. */
  tieng: number;
  sentences: (Sentence & { tieng: number })[];
  /** Of sentence lengths; 0 where there is no sentence. */
  mean: number;
  longest: number;
  /** Seconds read aloud, to the nearest one. */
  seconds: number;
}

/** Never throws; an empty text takes no time. */
export function readingTime(text: string): ReadingTime {
  const sentences = sentencesWithPlaces(text).map((one) => ({ ...one, tieng: syllables(one.text) }));
  const tieng = sentences.reduce((sum, one) => sum + one.tieng, 0);
  return {
    tieng,
    sentences,
    mean: sentences.length ? tieng / sentences.length : 0,
    longest: Math.max(0, ...sentences.map((one) => one.tieng)),
    seconds: Math.round((tieng / PACE) * 60),
  };
}
