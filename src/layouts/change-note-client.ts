/** Makes the note of `/may-that-khac/` while it is being written; copies or shares it when asked. Keeps nothing. */
import { hasPersonalNumber, noteWords } from './change-note.ts';

export function startChangeNote(): void {
  const form = document.getElementById('bao-khac') as HTMLFormElement;
  const field = <T extends HTMLElement>(id: string): T => form.querySelector<T>(`#${id}`)!;
  const lesson = field<HTMLSelectElement>('bai');
  const task = field<HTMLSelectElement>('viec');
  const maker = field<HTMLSelectElement>('hang');
  const what = field<HTMLTextAreaElement>('cho');
  const words = field('loi-nhan');
  const copy = field<HTMLButtonElement>('chep');
  const share = field<HTMLButtonElement>('chia-se');
  const said = field('da-chep');

  const showTasks = (): void => {
    const titles = lesson.selectedOptions[0]?.dataset['viec']?.split('|').filter(Boolean) ?? [];
    task.replaceChildren(...['', ...titles].map((title) => new Option(title || 'Cả bài', title)));
  };
  const show = (): void => {
    const personal = hasPersonalNumber(what.value);
    field('co-so').hidden = !personal;
    copy.disabled = share.disabled = personal;
    said.textContent = '';
    words.textContent = personal
      ? ''
      : noteWords(
          {
            lesson: lesson.selectedOptions[0]?.text ?? '',
            task: task.value,
            maker: maker.value,
            what: what.value,
          },
          new Date().toLocaleDateString('vi', { day: '2-digit', month: '2-digit', year: 'numeric' }),
        );
  };
  const copyWords = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words.textContent ?? '');
      said.textContent = 'Đã chép. Bạn mở ứng dụng nhắn tin, chạm giữ ô soạn tin rồi dán.';
    } catch {
      getSelection()?.selectAllChildren(words);
      said.textContent = 'Máy chưa cho chép. Lời nhắn đã được tô sẵn, bạn chạm giữ rồi chép.';
    }
  };

  const asked = new URLSearchParams(location.search).get('bai');
  if (asked && [...lesson.options].some(({ value }) => value === asked)) lesson.value = asked;
  share.hidden = !('share' in navigator);
  lesson.addEventListener('change', showTasks);
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  copy.addEventListener('click', copyWords);
  share.addEventListener('click', () => {
    navigator.share({ text: words.textContent ?? '' }).catch(() => undefined);
  });
  showTasks();
  show();
  form.hidden = false;
}
