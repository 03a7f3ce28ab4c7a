import { checkBrief } from '../../brief/check-brief.ts';
import { namesFrom } from '../../names-schema.ts';
import type { DrillKind } from '../kind.ts';
import { type BriefDrill, briefDrillSchema } from './schema.ts';

export const brief: DrillKind<BriefDrill> = {
  schema: briefDrillSchema,
  send(
    { stage: _stage, scenarios: ids, ...drill },
    { communes, organisations, scenarios: { common, scenarios }, drafts },
  ) {
    return {
      ...drill,
      scenarios: ids.map((id) => scenarios.find((one) => one.id === id)!),
      drafts: drafts.drafts.filter(({ scenario }) => ids.includes(scenario)),
      caption: common.caption,
      names: namesFrom(communes, organisations),
    };
  },
  issues({ scenarios: ids, start, judges = [] }, { scenarios: { scenarios } }) {
    const missing = ids.flatMap((id, at) =>
      scenarios.some((one) => one.id === id)
        ? []
        : [{ path: ['scenarios', at], message: `Không có tình huống «${id}» trong bank/scenarios.yaml.` }],
    );
    const scenario = scenarios.find(({ id }) => id === ids[0]);
    if (!scenario || start === undefined) return missing;
    // What is to be filled must be empty, and the given half must be right.
    return [
      ...missing,
      ...checkBrief(start, scenario, []).slots.flatMap(({ slot, score }) => {
        if (judges.includes(slot) && score === 2)
          return [{ path: ['start'], message: `Ô «${slot}» đã đủ, không còn gì để điền. Bỏ bớt chữ của ô ấy.` }];
        if (!judges.includes(slot) && score < 2)
          return [
            { path: ['start'], message: `Ô «${slot}» cho sẵn nhưng chưa đủ điểm. Viết đủ, hoặc thêm vào judges.` },
          ];
        return [];
      }),
    ];
  },
  texts: ({ title, ask, start }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    ...(start === undefined ? [] : [{ path: ['start'], text: start, isOurs: false }]),
  ],
};
