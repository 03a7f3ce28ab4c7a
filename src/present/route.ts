/** Which frames follow each other on the wall: the opening, one task, the questions, what to do at home. Pure. */

export interface FramePlace {
  id: string;
  /** `mo-dau`, `cau-hoi`, `ve-nha`, or `viec-<task>`. */
  part: string;
}

const TASK = 'viec-';
export const taskPart = (task: string): string => TASK + task;

/** @returns the frames to show when this task was chosen; the other tasks' frames are passed over. */
export const routeFor = <F extends FramePlace>(frames: readonly F[], task: string | undefined): F[] =>
  frames.filter(({ part }) => !part.startsWith(TASK) || part === (task && taskPart(task)));

/** The tasks that have frames, in order. */
export const tasksOf = (frames: readonly FramePlace[]): string[] => [
  ...new Set(frames.filter(({ part }) => part.startsWith(TASK)).map(({ part }) => part.slice(TASK.length))),
];

/** The task to show when a frame was asked for by its address: its own, else the first one. */
export function taskAt(frames: readonly FramePlace[], id: string): string | undefined {
  const part = frames.find((frame) => frame.id === id)?.part ?? '';
  return part.startsWith(TASK) ? part.slice(TASK.length) : tasksOf(frames)[0];
}
