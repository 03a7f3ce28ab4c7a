/** What an AI makes of a brief with an empty slot, shown by a draft written beforehand. Pure. */
import type { BriefReport } from './check-brief.ts';
import type { Slot } from './slots.ts';

/** Slots whose emptiness shows in the text, the worst harm first: invented figures, promises, stiff, too long, clichés. */
export const TELLING = ['du-kien', 'dieu-cam', 'nguoi-doc', 'khuon', 'giong'] as const satisfies readonly Slot[];

export type DraftLack = (typeof TELLING)[number] | 'none';

/** A draft of a scenario, written beforehand. */
export interface Draft {
  scenario: string;
  lacks: DraftLack;
  text: string;
  /** What it shows, and why. */
  shows: string;
}

/** Which empty slot of a brief tells most; `none` where none of them is empty. */
export const lackOf = ({ slots }: BriefReport): DraftLack =>
  TELLING.find((slot) => slots.find((one) => one.slot === slot)?.score === 0) ?? 'none';

/** The draft that follows from a brief, of those of its scenario; undefined where the scenario has none. */
export const draftFor = (report: BriefReport, drafts: readonly Draft[]): Draft | undefined =>
  drafts.find(({ lacks }) => lacks === lackOf(report));
