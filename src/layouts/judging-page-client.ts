/** The script of «Thật hay lừa»: what the record says of earlier sets, and the set itself. */
import { startJudging } from '../judging/judging-client.tsx';
import { tallyWords } from '../judging/words.ts';
import { report } from '../lib/activity.ts';
import { discernmentOf } from '../review/discernment.ts';
import type { Entry } from '../review/entry.ts';
import { dueWords } from './due-words.ts';
import { base, screenChanged, startPage } from './page-client.ts';
import { followEntries, openPageRecord } from './record-client.ts';

export function startJudgingPage(): void {
  startPage();
  void openPageRecord().then((record) => {
    followEntries(record, showStanding);
    const begin = document.querySelector<HTMLButtonElement>('#bat-dau')!;
    begin.hidden = false;
    begin.addEventListener('click', async () => {
      const say = document.getElementById('chua-lay')!;
      say.textContent = '';
      try {
        await startJudging(document.getElementById('xet')!, {
          activities: async () => (await record.entries()).map(({ activity }) => activity),
          report,
          home: base(),
          changed: screenChanged,
        });
        document.getElementById('mo-dau')!.hidden = true;
      } catch {
        say.textContent =
          'Chưa lấy được các tình huống vì mạng đang mất. Có mạng rồi cô bác chạm lại «Bắt đầu một lượt».';
      }
    });
  });
}

/** What the last two sets came to, and when the next is due. */
function showStanding(entries: readonly Entry[]): void {
  const now = Date.now();
  const { scams, genuine, caught, falseAlarms, mastered, due } = discernmentOf(entries, now);
  const line = document.getElementById('da-lam')!;
  line.hidden = due === undefined;
  if (due === undefined) return;
  const tally = tallyWords({ scams, caught, genuine, falseAlarms });
  line.textContent = `Mấy lần gần đây: ${tally} ${mastered ? 'Cô bác nhận ra được rồi.' : 'Làm thêm cho vững.'} Hẹn làm lại: ${dueWords(due, now)}.`;
}
