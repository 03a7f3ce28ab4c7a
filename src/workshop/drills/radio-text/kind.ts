import { checkRadio } from '../../speech/check-radio.ts';
import type { DrillKind } from '../kind.ts';
import { type RadioTextDrill, radioTextSchema } from './schema.ts';
import type { SentRadioText } from './score.ts';

export const radioText: DrillKind<RadioTextDrill> = {
  schema: radioTextSchema,
  send: ({ stage: _stage, scenario, ...drill }, { scenarios: { common, scenarios } }): SentRadioText => ({
    ...drill,
    scenario: scenarios.find(({ id }) => id === scenario)!,
    caption: common.caption,
  }),
  issues: (drill, { scenarios: { scenarios } }) => [
    ...(scenarios.some(({ id }) => id === drill.scenario)
      ? []
      : [{ path: ['scenario'], message: `Không có tình huống «${drill.scenario}» trong bank/scenarios.yaml.` }]),
    // A sample that breaks a rule teaches the wrong thing.
    ...checkRadio(drill.sample, drill)
      .filter(({ ok }) => !ok)
      .map(({ message }) => ({ path: ['sample'], message: `Bản mẫu chưa giữ đủ tám điều. ${message}` })),
  ],
  texts: ({ title, ask, sample }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    { path: ['sample'], text: sample, isOurs: false },
  ],
};
