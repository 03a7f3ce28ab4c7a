/** The lists of places and organisations as an author writes them in `content/can-bo/bank/`. Build and tests only. */
import { z } from 'zod';
import type { Names } from './text/names.ts';

const name = z.string().trim().min(2);

/** `don-vi.yaml`: the city and its 54 communes by level. */
export const unitsSchema = z.strictObject({
  city: name,
  communes: z.strictObject({ 'đặc khu': z.array(name), phường: z.array(name), xã: z.array(name) }),
});

/** `to-chuc.yaml`: organisations, letter by letter. */
export const organisationsSchema = z.strictObject({ organisations: z.array(name) });

/** The two lists as the cores take them; throws where one is not as it should be. */
export function namesFrom(units: unknown, organisations: unknown): Names {
  const { city, communes } = unitsSchema.parse(units);
  return { city, communes: Object.values(communes).flat(), ...organisationsSchema.parse(organisations) };
}
