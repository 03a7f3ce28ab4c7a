import type { Scenario } from '../../scenario-schema.ts';
import { checkVideo, VIDEO_CRITICAL, type VideoTable, type VideoTask } from '../../speech/check-video.ts';
import type { DrillResult, SentDrill } from '../drill.ts';

export interface SentVideoTable extends SentDrill, VideoTask {
  scenario: Scenario;
  /** Said under the scenario. */
  caption: string;
  voiceWords: string;
  start: VideoTable;
  sample: VideoTable;
  pass: number;
}

/** @param table what the learner wrote last */
export function scoreVideoTable(drill: Pick<SentVideoTable, 'pass'> & VideoTask, table: VideoTable): DrillResult {
  const checks = checkVideo(table, drill);
  const points = checks.filter(({ ok }) => ok).length;
  const critical = checks.filter(({ rule, ok }) => !ok && VIDEO_CRITICAL.includes(rule)).map(({ rule }) => rule);
  const passed = points >= drill.pass && critical.length === 0;
  const why = passed ? undefined : checks.filter(({ ok }) => !ok).map(({ message }) => message);
  return { points, outOf: checks.length, passed, critical, why };
}

/** The table with some cells of a shot written anew. */
export const withShot = (table: VideoTable, at: number, part: Partial<VideoTable['shots'][number]>): VideoTable => ({
  ...table,
  shots: table.shots.map((shot, place) => (place === at ? { ...shot, ...part } : shot)),
});
