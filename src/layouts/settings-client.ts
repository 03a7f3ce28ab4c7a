/** The script of «Cài đặt»: shows each choice at once and keeps it; copies, brings back and erases the record. */
import {
  applyPreferences,
  keepPreferences,
  type Preferences,
  parsePreferences,
  readPreferences,
} from '../lib/preferences-client.ts';
import { eraseAll, exportJournal, importJournal, restoreSnapshot, snapshotKept } from '../record/care-store.ts';
import type { LearnerRecord } from '../record/journal-store.ts';
import { hasVietnameseVoice } from '../speech/voices-client.ts';
import { openPageRecord } from './record-client.ts';

const one = <E extends HTMLElement = HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;

export function startSettings(): void {
  startChoices();
  void openPageRecord().then(startCopies);
  void hasVietnameseVoice().then((has) => {
    one(has ? '#co-giong' : '#chua-giong').hidden = false;
  });
}

function startChoices(): void {
  const form = one<HTMLFormElement>('#lua-chon');
  const said = one('#lua-chon-tin');
  const now = readPreferences();
  for (const input of form.querySelectorAll<HTMLInputElement>('input'))
    input.checked = String(now[input.name as keyof Preferences]) === input.value;
  form.hidden = false;
  form.addEventListener('change', ({ target }) => {
    const next = parsePreferences(JSON.stringify(Object.fromEntries(new FormData(form))));
    applyPreferences(document.documentElement, next);
    // Said beside the choice: the form is several screens long.
    (target as Element).closest('fieldset')?.append(said);
    said.textContent = keepPreferences(next)
      ? 'Đã lưu. Lần sau mở ra vẫn như thế này.'
      : 'Đã đổi cho trang này. Máy đang không cho lưu, nên đóng trang là về như cũ.';
  });
}

function startCopies(record: LearnerRecord): void {
  const said = one('#so-hoc-tin');
  const say = (text: string): void => {
    said.textContent = text;
  };
  one('#so-hoc-nut').hidden = false;
  one('#luu-tep').addEventListener('click', async () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([await exportJournal(record)], { type: 'application/json' }));
    link.download = `lop-so-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
    say('Đã lưu ra tệp. Tệp nằm trong mục Tải xuống của máy.');
  });
  one<HTMLInputElement>('#lay-tep').addEventListener('change', async ({ currentTarget }) => {
    const input = currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const got = await importJournal(record, await file.text());
    input.value = '';
    if (got.ok && record.health === 'lost') await record.acceptLoss();
    say(got.ok ? `Đã lấy lại. Tệp có ${got.read} việc, thêm mới ${got.added} việc.` : got.reason);
  });
  const button = one('#ban-giu');
  button.hidden = snapshotKept().count === 0 || record.health !== 'lost';
  button.addEventListener('click', async () => {
    try {
      say(`Đã khôi phục ${await restoreSnapshot(record)} việc từ bản giữ sẵn.`);
      button.hidden = true;
    } catch (error) {
      say((error as Error).message);
    }
  });
  const anew = one('#so-moi');
  anew.hidden = record.health !== 'lost';
  anew.addEventListener('click', async () => {
    await record.acceptLoss();
    anew.hidden = true;
    say('Đã mở sổ học mới. Từ giờ việc đã làm ghi vào sổ này.');
  });
  one<HTMLFormElement>('#xoa-het').addEventListener('submit', async (event) => {
    event.preventDefault();
    const typed = one<HTMLInputElement>('#xoa-chu').value.normalize('NFC').trim().toLocaleLowerCase('vi');
    const told = one('#xoa-tin');
    if (typed !== 'xoá' && typed !== 'xóa' && typed !== 'xoa') {
      told.textContent = 'Chưa xoá gì. Ô trên chưa có chữ «xoa». Cô bác gõ chữ xoa rồi chạm lại.';
      return;
    }
    try {
      await eraseAll(record);
      told.textContent = 'Đã xoá hết sổ học trên máy này.';
      one<HTMLFormElement>('#xoa-het').reset();
    } catch (error) {
      told.textContent = (error as Error).message;
    }
  });
}
