/** Says it where the words of a page are due to be compared again. @returns whether they are */
export function showOverdue(): boolean {
  const line = document.querySelector<HTMLElement>('[data-han]');
  if (!line) return false;
  line.hidden = Date.parse(line.dataset['han']!) > Date.now();
  return !line.hidden;
}
