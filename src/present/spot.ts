/** A control taken out of the phone, to be drawn again in large letters. */
export interface Spot {
  label: string;
  /** The second line on the phone: the present value, what is to be typed. */
  sub?: string | undefined;
  /** A line drawing 24 × 24, as the `d` of a path. */
  draw?: string | undefined;
}

/** A screen reduced to lines for paper. */
export interface LineScreen {
  title: string;
  lines: readonly (Spot & { here: boolean })[];
  /** The device's own keys, drawn when one of them is meant. */
  keys: readonly (Spot & { here: boolean })[];
}
