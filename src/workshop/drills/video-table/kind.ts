import { checkVideo } from '../../speech/check-video.ts';
import type { DrillKind, DrillText } from '../kind.ts';
import { type VideoTableDrill, videoTableSchema } from './schema.ts';
import type { SentVideoTable } from './score.ts';

export const videoTable: DrillKind<VideoTableDrill> = {
  schema: videoTableSchema,
  send: ({ stage: _stage, scenario, voice, ...drill }, { scenarios: { common, scenarios } }): SentVideoTable => ({
    ...drill,
    start: { ...drill.start, voice },
    sample: { ...drill.sample, voice },
    scenario: scenarios.find(({ id }) => id === scenario)!,
    caption: common.caption,
  }),
  issues: (drill, { scenarios: { scenarios } }) => [
    ...(scenarios.some(({ id }) => id === drill.scenario)
      ? []
      : [{ path: ['scenario'], message: `Không có tình huống «${drill.scenario}» trong bank/scenarios.yaml.` }]),
    ...[drill.start, drill.sample].flatMap(({ shots }, at) =>
      shots.length === drill.count
        ? []
        : [{ path: [at === 0 ? 'start' : 'sample', 'shots'], message: `Cần đúng ${drill.count} cảnh.` }],
    ),
    // A sample that breaks a rule teaches the wrong thing; a draft that breaks none leaves nothing to do.
    ...checkVideo({ ...drill.sample, voice: drill.voice }, drill)
      .filter(({ ok }) => !ok)
      .map(({ message }) => ({ path: ['sample'], message: `Bản mẫu chưa giữ đủ bảy điều. ${message}` })),
    ...(checkVideo({ ...drill.start, voice: drill.voice }, drill).every(({ ok }) => ok)
      ? [{ path: ['start'], message: 'Bản nháp không trái điều nào, không còn gì để sửa.' }]
      : []),
  ],
  texts: ({ title, ask, voiceWords, start, sample }): DrillText[] => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    { path: ['voiceWords'], text: voiceWords, isOurs: true },
    ...(
      [
        ['start', start],
        ['sample', sample],
      ] as const
    ).flatMap(([name, { shots, consent, music }]): DrillText[] => [
      ...shots.flatMap((shot, at): DrillText[] =>
        (['picture', 'speech', 'caption'] as const)
          .filter((cell) => shot[cell] !== '')
          .map((cell) => ({ path: [name, 'shots', at, cell], text: shot[cell], isOurs: false })),
      ),
      ...[consent, music]
        .filter((text) => text !== '')
        .map((text): DrillText => ({ path: [name], text, isOurs: false })),
    ]),
  ],
};
