/** The cadres' workshop as its pages need it. Runs at build only. */
import { type Unit, unitPath } from '../course/course.ts';
import { type ContentFile, contentFile } from '../lib/content-file.ts';
import { type Drill, sentDrill } from '../workshop/drills/drill-union.ts';
import { base, course } from './course-data.ts';

export const { units, bank } = course.workshop;

export const WORKSHOP_TITLE = 'AI trong công tác Đoàn – Hội – Đội';
export const workshopUrl = `${base}can-bo/`;
export const unitUrl = (unit: string): string => base + unitPath(unit);

/** A drill as it is sent to its page, in a file named after its content. */
const fileOf = (unit: Unit, drill: Drill): ContentFile => contentFile(`${unit.id}.${drill.id}`, sentDrill(drill, bank));

const files = new Map(units.flatMap((unit) => unit.drills.map((drill) => [drill, fileOf(unit, drill)] as const)));

export const drillFiles: readonly ContentFile[] = [...files.values()];
export const drillFileUrl = (drill: Drill): string => `${workshopUrl}bai-tap/${files.get(drill)!.name}.json`;
