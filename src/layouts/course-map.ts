/** What `course.json` says of the course: for the folds of the record in the page, for packs, for tests. Types only. */
import type { LessonShape } from '../review/progress.ts';

export interface LessonMap extends LessonShape {
  title: string;
  url: string;
  /** Counted from 1 within its module. */
  number: number;
  minutes: number;
  safety: boolean;
  tasks: {
    id: string;
    variants: number;
    /** Of the longest best path of its variants, in actions. */
    bestPathLength: number;
  }[];
}

export interface ModuleMap {
  id: string;
  title: string;
  url: string;
  /** Addresses of the pages beside the lessons that belong to it, with all below them. */
  pages: readonly string[];
  lessons: LessonMap[];
}

export interface CourseMap {
  modules: ModuleMap[];
  /** The cadres' workshop: its first page, and its units with the ids of their drills. */
  workshop: { title: string; url: string; units: { id: string; url: string; safety: boolean; drills: string[] }[] };
}
