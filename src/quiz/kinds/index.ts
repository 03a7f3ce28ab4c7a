import { oneParts, oneSchema } from './one/schema.ts';
import { scoreOne } from './one/score.ts';
import { orderParts, orderSchema } from './order/schema.ts';
import { scoreOrder } from './order/score.ts';
import { severalParts, severalSchema } from './several/schema.ts';
import { scoreSeveral } from './several/score.ts';
import { textParts, textSchema } from './text/schema.ts';
import { scoreText } from './text/score.ts';
import { whereParts, whereSchema } from './where/schema.ts';
import { scoreWhere } from './where/score.ts';

/** Every kind of question, one line each. The view and the client script are found by the name of the folder. */
export const kinds = {
  one: { schema: oneSchema, score: scoreOne, parts: oneParts },
  several: { schema: severalSchema, score: scoreSeveral, parts: severalParts },
  order: { schema: orderSchema, score: scoreOrder, parts: orderParts },
  text: { schema: textSchema, score: scoreText, parts: textParts },
  where: { schema: whereSchema, score: scoreWhere, parts: whereParts },
};

/** The name of a kind, which is also the name of its folder. */
export type Kind = keyof typeof kinds;
