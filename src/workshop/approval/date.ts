/** Dates as a cadre writes them, dd/mm/yyyy. Pure. */

/** A date that sorts as a number, yyyymmdd; undefined where the text is no date of the calendar. */
export function dayNumber(text: string): number | undefined {
  const found = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text.trim());
  if (!found) return undefined;
  const [day, month, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return undefined;
  return year * 10_000 + month * 100 + day;
}

/** Whether a text holds a date of the calendar. */
export const holdsDate = (text: string): boolean =>
  [...text.matchAll(/(?<!\d)\d{2}\/\d{2}\/\d{4}(?!\d)/g)].some(([one]) => dayNumber(one) !== undefined);
