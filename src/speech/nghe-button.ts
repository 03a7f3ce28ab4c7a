/**
 * Makes `<button data-nghe hidden>Nghe</button>` work where a Vietnamese voice exists; elsewhere it stays hidden, so no button
 * is dead. The value of `data-nghe` is the id of the region to read; without one it is the nearest `[data-nghe-vung]`, else <main>.
 * Early this costs the voice test; what reads is loaded on first use.
 */
import { hasVietnameseVoice } from './voices-client.ts';

const SAYS = { read: 'Nghe', stop: 'Dừng đọc', again: 'Nghe lại' };
const failed = 'Máy chưa đọc được. Cô bác chạm Nghe lại, hoặc nhờ người bên cạnh đọc.';

let reading: HTMLElement | undefined;

/** Shows and wires the buttons under `scope`; call it again for buttons that came later. */
export async function enhanceNghe(scope: ParentNode = document): Promise<void> {
  const buttons = Array.from(scope.querySelectorAll<HTMLElement>('button[data-nghe][hidden]'));
  if (buttons.length === 0 || !(await hasVietnameseVoice())) return;
  for (const button of buttons) {
    if (!button.hidden) continue;
    button.hidden = false;
    button.addEventListener('click', () => void toggle(button));
  }
}

async function toggle(button: HTMLElement): Promise<void> {
  // Safari lets a page speak only from within the tap, and loading what reads takes longer than that.
  speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  const { readRegion, stopReading } = await import('./read-region-client.ts');
  const wasReading = reading === button;
  stopReading();
  if (wasReading) return;
  const id = button.getAttribute('data-nghe');
  const region =
    (id ? document.getElementById(id) : button.closest('[data-nghe-vung]')) ?? document.querySelector('main');
  if (!region) return;
  reading = button;
  say(button, SAYS.stop);
  tell(button, '');
  const end = await readRegion(region);
  if (reading === button) reading = undefined;
  say(button, end === 'stopped' ? SAYS.read : SAYS.again);
  if (end === 'failed') tell(button, failed);
}

/** The word on the button; a picture beside it stays. */
function say(button: HTMLElement, word: string): void {
  (button.querySelector('[data-nghe-chu]') ?? button).textContent = word;
}

/** One line after the button, read out politely by a screen reader. */
function tell(button: HTMLElement, text: string): void {
  const next = button.nextElementSibling;
  if (next?.matches('[data-nghe-tin]')) next.textContent = text;
  else if (text) {
    const line = document.createElement('p');
    line.setAttribute('data-nghe-tin', '');
    line.setAttribute('role', 'status');
    line.textContent = text;
    button.after(line);
  }
}
