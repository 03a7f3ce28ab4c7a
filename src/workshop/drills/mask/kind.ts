import type { DrillKind } from '../kind.ts';
import { type MaskDrill, maskSchema } from './schema.ts';
import type { SentMask } from './score.ts';

const timesIn = (text: string, span: string): number => text.split(span).length - 1;

export const mask: DrillKind<MaskDrill> = {
  schema: maskSchema,
  send: ({ stage: _stage, ...drill }): SentMask => drill,
  issues: ({ text, hide, keep }) => {
    const named = [
      ...hide.map(({ span }, at) => ({ path: ['hide', at, 'span'], span })),
      ...keep.map((span, at) => ({ path: ['keep', at], span })),
    ];
    const issues = named
      .filter(({ span }) => timesIn(text, span) !== 1)
      .map(({ path, span }) => ({
        path,
        message: `«${span}» có ${timesIn(text, span)} lần trong bài. Ghi thêm chữ bên cạnh để còn đúng một.`,
      }));
    const places = named
      .map(({ path, span }) => ({ path, start: text.indexOf(span), end: text.indexOf(span) + span.length }))
      .sort((one, other) => one.start - other.start);
    for (const [at, { path, start }] of places.entries())
      if (at > 0 && start < places[at - 1]!.end)
        issues.push({ path, message: 'Chỗ này đè lên chỗ khác. Ghi hai chỗ tách nhau.' });
    for (const [at, { is, kind }] of hide.entries())
      if (hide.some((other) => other.is === is && other.kind !== kind))
        issues.push({ path: ['hide', at, 'is'], message: `Mã «${is}» đứng cho hai loại. Mỗi loại một mã.` });
    return issues;
  },
  texts: ({ title, ask, form, text, hide }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    { path: ['form'], text: form, isOurs: true },
    { path: ['text'], text, isOurs: false },
    ...hide.map(({ why }, at) => ({ path: ['hide', at, 'why'], text: why, isOurs: true })),
  ],
};
