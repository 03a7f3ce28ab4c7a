/** What every view receives. `Q` is the question of its kind. */
export interface ViewProps<Q> {
  question: Q;
  /** The lesson's id, which never changes. */
  lesson: string;
  /** Counted from 1; shown as «Câu 2 trong 5». */
  number: number;
  total: number;
  /** Offers Chắc · Hơi chắc · Đoán before the answer; for a Kiểm tra set. */
  askConfidence?: boolean;
  /** Where the steps of `question.task` stand; by default the part of this page named after the task. */
  taskHref?: string;
}
