import type { DrillResult, SentDrill } from '../drill.ts';

/** A place of a poster that can be touched, in shares (0–1) of it. */
export interface Zone {
  id: string;
  name: string;
  /** Absent of what should be on the poster and is not. */
  box?: { x: number; y: number; width: number; height: number };
}

export interface SentPosterFault {
  id: string;
  /** The poster as SVG. */
  svg: string;
  /** Said of the picture to who cannot see it: the words on it, in their order. */
  words: string;
  /** What the file of each photo is and who agreed: no eye can tell it from the poster. */
  papers: readonly string[];
  zones: readonly Zone[];
  /** The zone that holds the fault. */
  at: string;
  rules: readonly { id: string; name: string }[];
  rule: string;
  /** Where, why, what next: the linter's own sentences. */
  why: string;
}

export interface SentPosterFaults extends SentDrill {
  posters: readonly SentPosterFault[];
  pass: number;
}

export interface Found {
  zone: string;
  rule: string;
}

/** A fault is found when its place and its rule are both named. */
export const isFound = ({ at, rule }: SentPosterFault, found: Found): boolean =>
  found.zone === at && found.rule === rule;

/** @param answers in the order of the posters */
export function scorePosterFaults({ posters, pass }: SentPosterFaults, answers: readonly Found[]): DrillResult {
  const points = posters.filter((poster, at) => {
    const answer = answers[at];
    return answer !== undefined && isFound(poster, answer);
  }).length;
  return { points, outOf: posters.length, passed: points >= pass, critical: [] };
}

/** The zone whose box is nearest to a touch, in shares of the poster; a touch inside a smaller box counts before a larger. */
export function zoneAt(zones: readonly Zone[], x: number, y: number): Zone | undefined {
  const away = ({ box }: Zone): number =>
    box ? Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height)) : 9;
  const area = ({ box }: Zone): number => (box ? box.width * box.height : 9);
  return zones.toSorted((a, b) => away(a) - away(b) || area(a) - area(b)).find(({ box }) => box);
}
