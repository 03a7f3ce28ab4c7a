/** When a lesson comes back, in the learner's words. Pure. */

const day = new Intl.DateTimeFormat('vi', { weekday: 'long', day: 'numeric', month: 'numeric' });

/**
 * «hôm nay» when the time has come or comes before the day ends, otherwise «Thứ Ba, 25/11».
 * @param due milliseconds since 1970
 */
export function dueWords(due: number, now: number): string {
  const isToday = due <= now || new Date(due).toDateString() === new Date(now).toDateString();
  return isToday ? 'hôm nay' : day.format(due);
}
