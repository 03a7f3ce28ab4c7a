/** Times, dates and weekdays that a brief names, as people type them: 19:30, 19h30, 7 rưỡi tối, 5/12, 07–18/12/2026. Pure. */
import type { Span } from '../text/tokens.ts';

export interface TimeFound extends Span {
  /** Minutes after midnight it may mean: two of them where neither morning nor evening is said. */
  minutes: readonly number[];
}
export interface DateFound extends Span {
  day: number;
  month: number;
  year: number | undefined;
}
export interface WeekdayFound extends Span {
  /** 0 is Sunday. */
  weekday: number;
}

// Guards instead of \b, which knows no Vietnamese letters.
const TIME =
  /(?<![\p{L}\p{M}\d:/.,])(\d{1,2})\s*(?:(?::|h|g|giờ|gio|giò)\s*(?:(\d{2})(?!\d)|(rưỡi|ruoi))?|\s(rưỡi|ruoi))(?:\s*(?:phút|phut))?(?![\p{L}\p{M}\d])(?:\s*(sáng|sang|trưa|trua|chiều|chieu|tối|toi)(?![\p{L}\p{M}]))?/gu;
const LATE = /^(trưa|trua|chiều|chieu|tối|toi)$/;

/** The times of day a text names. */
export function timesIn(text: string): TimeFound[] {
  return [...text.normalize('NFC').toLowerCase().matchAll(TIME)].flatMap((match) => {
    const hour = Number(match[1]);
    const minute = match[2] ? Number(match[2]) : match[3] || match[4] ? 30 : 0;
    // «19:» before a list is no time; neither is «3 g» of something weighed.
    if (hour > 23 || minute > 59 || /^\d{1,2}\s*[:g]$/.test(match[0].trim())) return [];
    const part = match[5] ?? '';
    const isExact = hour > 12 || match[1]!.startsWith('0') || part !== '';
    const first = LATE.test(part) && hour < 12 ? hour + 12 : hour;
    const minutes = [first * 60 + minute];
    if (!isExact && hour < 12) minutes.push((hour + 12) * 60 + minute);
    return [{ start: match.index, end: match.index + match[0].length, minutes }];
  });
}

const DATE =
  /(?<![\p{L}\d/.,])(?:(\d{1,2})(?:\/(\d{1,2})(?:\/\d{4})?)?\s*(?:-|–|đến|den|tới|toi|và|va)\s*(?:ngày\s*|ngay\s*)?)?(\d{1,2})\s*(?:\/|\s(?:tháng|thang)\s)\s*(\d{1,2})(?:\s*(?:\/|\s(?:năm|nam)\s)\s*(\d{4}))?(?![\p{L}\d/])/gu;

/** The dates a text names; of a range both ends. */
export function datesIn(text: string): DateFound[] {
  return [...text.normalize('NFC').toLowerCase().matchAll(DATE)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const month = Number(match[4]);
    const year = match[5] ? Number(match[5]) : undefined;
    const last = { ...span, day: Number(match[3]), month, year };
    const dates = match[1]
      ? [{ ...span, day: Number(match[1]), month: match[2] ? Number(match[2]) : month, year }, last]
      : [last];
    return dates.filter((one) => one.day >= 1 && one.day <= 31 && one.month >= 1 && one.month <= 12);
  });
}

const WEEKDAY =
  /(?<![\p{L}\p{M}\d])(?:(?:thứ|thu)\s+(hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay|[2-7])|(chủ nhật|chu nhat|cn))(?![\p{L}\p{M}\d])/gu;
const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  tu: 3,
  năm: 4,
  nam: 4,
  sáu: 5,
  sau: 5,
  bảy: 6,
  bay: 6,
};

/** The weekdays a text names. «thứ nhất», «thứ tự» are none. */
export function weekdaysIn(text: string): WeekdayFound[] {
  return [...text.normalize('NFC').toLowerCase().matchAll(WEEKDAY)].map((match) => {
    const name = match[1];
    const weekday = name === undefined ? 0 : (WEEKDAYS[name] ?? Number(name) - 1);
    return { start: match.index, end: match.index + match[0].length, weekday };
  });
}
