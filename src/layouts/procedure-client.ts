/** The script of a procedure's card: printing, and the word that it is due to be compared again. */
import { showOverdue } from './overdue-client.ts';

export function startProcedure(): void {
  showOverdue();
  const button = document.querySelector<HTMLButtonElement>('#in-the')!;
  button.hidden = false;
  button.addEventListener('click', () => print());
}
