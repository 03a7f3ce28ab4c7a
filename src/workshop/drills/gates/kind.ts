import { peopleTrouble } from '../../approval/approval.ts';
import { dayNumber } from '../../approval/date.ts';
import { GATE_IDS, gateOf } from '../../product/gates.ts';
import type { DrillKind } from '../kind.ts';
import { type GatesDrill, gatesSchema } from './schema.ts';
import { evidenceTrouble } from './score.ts';

export const gates: DrillKind<GatesDrill> = {
  schema: gatesSchema,
  send: ({ stage: _stage, ...drill }) => drill,
  issues: (drill) => [
    // Every gate can be closed by a paper on the table.
    ...GATE_IDS.flatMap((id) =>
      id === 10 || drill.papers.some((paper) => evidenceTrouble(drill, id, paper) === undefined)
        ? []
        : [{ path: ['papers'], message: `Chưa có tờ nào đóng được cửa ${id}: ${gateOf(id).need}.` }],
    ),
    ...((dayNumber(drill.later) ?? 0) > (dayNumber(drill.edited) ?? 0)
      ? []
      : [{ path: ['later'], message: 'Lần sửa sau phải sau lần sửa trước.' }]),
    ...(peopleTrouble(drill.author, 'Bí thư, X.Y')?.startsWith('Người soạn')
      ? [{ path: ['author'], message: 'Ghi vai, dấu phẩy, chữ cái đầu.' }]
      : []),
  ],
  texts: ({ title, ask, about, text, papers }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    { path: ['about'], text: about, isOurs: true },
    { path: ['text'], text, isOurs: false },
    ...papers.map((paper, at) => ({ path: ['papers', at], text: paper, isOurs: false })),
  ],
};
