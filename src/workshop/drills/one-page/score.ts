import { checkPage, type IdeaTask, pageResult } from '../../one-page/check-page.ts';
import type { IdeaPage, PageSlot } from '../../one-page/slots.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

export interface SentOnePage extends SentDrill {
  sheet: { title: string; lines: readonly string[] };
  needs: IdeaTask['needs'];
  derived: readonly string[];
  questions: Readonly<Record<PageSlot, string>>;
  sample: IdeaPage;
}

/** What the rules need to know of the idea of a drill. */
export const taskOf = ({ sheet, needs, derived }: Pick<SentOnePage, 'sheet' | 'needs' | 'derived'>): IdeaTask => ({
  sheet: sheet.lines,
  needs,
  derived,
});

/** @param page as it was handed in last */
export const scoreOnePage = (drill: SentOnePage, page: IdeaPage): DrillResult =>
  pageResult(checkPage(page, taskOf(drill)));
