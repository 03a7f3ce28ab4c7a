import { LESSON_DRILLS } from '../../product/lesson-drills.ts';
import { PRODUCT_SCENARIOS } from '../../product/scenarios.ts';
import type { SentDrill } from '../drill.ts';
import type { DrillKind } from '../kind.ts';
import { type ProductDrill, productSchema } from './schema.ts';

/** A product as its drill is sent: where it begins, and what it may be about. */
export interface SentProduct extends SentDrill {
  lesson: ProductDrill['lesson'];
  scenarios: readonly { id: string; occasion: string; channel: string; reader: string }[];
  caption: string;
}

export const product: DrillKind<ProductDrill> = {
  schema: productSchema,
  send: ({ stage: _stage, scenarios, ...drill }, bank): SentProduct => ({
    ...drill,
    scenarios: scenarios.map((wanted) => {
      const found = bank.scenarios.scenarios.find(({ id }) => id === wanted);
      if (!found) throw new Error(`Không có tình huống «${wanted}» trong bank/scenarios.yaml.`);
      const { id, occasion, channel, reader } = found;
      return { id, occasion, channel, reader };
    }),
    caption: bank.scenarios.common.caption,
  }),
  issues: ({ id, lesson, scenarios }) => [
    // The page of products keeps its result under this name.
    ...(id === LESSON_DRILLS[lesson]
      ? []
      : [{ path: ['id'], message: `Mã của bài này phải là «${LESSON_DRILLS[lesson]}».` }]),
    ...scenarios.flatMap((one, at) =>
      PRODUCT_SCENARIOS.includes(one)
        ? []
        : [{ path: ['scenarios', at], message: `«${one}» không phải tình huống của hồ sơ sản phẩm.` }],
    ),
  ],
  texts: ({ title, ask }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
  ],
};
