/** The script of «Cầu nối tới AI thật»: closed until the unit on hiding data is passed, then the bridge with this device's ways out. */
import { render } from 'preact';
import { openDrafts } from '../record/draft-store.ts';
import type { BridgeDraft } from '../workshop/bridge/Bridge.tsx';
import { stillToPass } from '../workshop/bridge/unlocked.ts';
import type { CheckWords } from '../workshop/check/check-client.tsx';
import type { CheckDraft } from '../workshop/check/checking.ts';
import { BRIDGE, CHECKED_TEXT } from './draft-places.ts';
import { base, screenChanged, startPage } from './page-client.ts';
import { followEntries, openPageRecord } from './record-client.ts';

export function startBridgePage(): void {
  startPage();
  const host = document.getElementById('cau-noi')!;
  const locked = document.getElementById('con-khoa')!;
  const drills = host.dataset['bai']!.split(' ');
  let isOpen = false;
  void openPageRecord().then((record) =>
    followEntries(record, (entries) => {
      if (isOpen) return;
      const left = stillToPass(
        drills,
        entries.map(({ activity }) => activity),
      );
      locked.hidden = left.length === 0;
      locked.querySelector('[data-con]')!.textContent =
        left.length < drills.length ? `Còn ${left.length} trên ${drills.length} phần chưa đạt.` : '';
      if (left.length > 0) return;
      isOpen = true;
      open(host).catch(() => {
        document.getElementById('chua-lay')!.textContent =
          'Chưa mở được vì mạng đang mất. Có mạng rồi đồng chí tải lại trang.';
      });
    }),
  );
}

async function open(host: HTMLElement): Promise<void> {
  const drafts = openDrafts();
  const [{ Bridge }, response, before] = await Promise.all([
    import('../workshop/bridge/Bridge.tsx'),
    fetch(host.dataset['tep']!),
    drafts.get<BridgeDraft>(BRIDGE).catch(() => undefined),
  ]);
  if (!response.ok) throw new Error(`${response.status}`);
  const { names } = (await response.json()) as CheckWords;
  const gate = () => drafts.get<CheckDraft>(CHECKED_TEXT).catch(() => undefined);
  render(
    <Bridge
      names={names}
      before={before}
      keep={(draft) => drafts.put(BRIDGE, draft)}
      copy={async (text) => navigator.clipboard.writeText(text)}
      share={'share' in navigator ? (text) => navigator.share({ text }) : undefined}
      isGateTaken={async () => ((await gate())?.text.trim() ?? '') !== ''}
      toGate={async (text) => {
        await drafts.put<CheckDraft>(CHECKED_TEXT, { text, decisions: [], consents: [], isByAi: true });
        location.assign(`${base()}can-bo/soat/`);
      }}
      // A page that came over plain http may have been changed on its way: no key is typed into such a one.
      ask={
        isSecureContext
          ? { fetch: (address, init) => fetch(address, init), isOnline: () => navigator.onLine }
          : undefined
      }
      changed={screenChanged}
    />,
    host,
  );
}
