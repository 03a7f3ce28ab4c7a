/**
 * Opens the practice phone over the page for an address `?bai-tap=…&bien-the=…&che-do=…`, and follows the browser's own back.
 * Loaded only when somebody is about to practise.
 */
import { render } from 'preact';
import { report } from '../lib/activity.ts';
import { compilePhone } from './compile-phone.ts';
import { type Exercise, makeExercise } from './exercise.ts';
import type { Phone } from './phone.ts';
import type { SentPhone } from './sent-phone.ts';
import type { PlayMode } from './session.ts';
import { Practice } from './view/Practice.tsx';
import practiceStyles from './view/practice.css?url';
import { fetchTypingViews } from './view/WhenTyping.tsx';

/** A task of this lesson, as its card in the page names it. */
interface Card {
  id: string;
  title: string;
  variants: number;
  /** Address of its part of the phone. */
  file: string;
}

interface Wanted {
  card: Card;
  variant: number;
  mode: PlayMode;
}

const MODES: readonly PlayMode[] = ['xem', 'lam-theo', 'tu-lam', 'kiem-tra'];

/** What an address asks for; undefined where it asks for nothing this lesson has. */
function wantedBy(search: string, cards: readonly Card[]): Wanted | undefined {
  const query = new URLSearchParams(search);
  const card = cards.find((one) => one.id === query.get('bai-tap'));
  if (!card) return undefined;
  const number = Math.floor(Number(query.get('bien-the') ?? 1));
  const mode = MODES.find((one) => one === query.get('che-do')) ?? 'lam-theo';
  return { card, variant: number >= 1 && number <= card.variants ? number : 1, mode };
}

/** The address of a task, as QR codes on paper use it. */
export const practiceAddress = (task: string, variant: number, mode: PlayMode): string =>
  `?bai-tap=${task}&bien-the=${variant}&che-do=${mode}`;

async function readPhone(response: Response): Promise<SentPhone> {
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as SentPhone;
}

/** A promise that is made again after it failed, so that «Thử lại» has a chance. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}

/** The look of the practice screen, fetched with it: a lesson is read without. */
const dressed = once(
  () =>
    new Promise<void>((resolve, reject) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = practiceStyles;
      link.onload = () => resolve();
      link.onerror = () => reject(new Error(link.href));
      document.head.append(link);
    }),
);

/**
 * Wires a lesson page: its address now, its links into practice, and the browser's back.
 * @param host holds `data-lesson`, `data-phone-whole` (address of the whole phone) and the tasks' cards
 * @param options.freePlay instead of a task: the whole phone without a goal, and where leaving leads
 * @param options.early the file of the task that the address asks for, on its way already
 */
export function startPractice(
  host: HTMLElement,
  {
    freePlay,
    early,
  }: { freePlay?: { on: (phone: Phone) => Exercise; leave: string }; early?: Promise<Response> | undefined } = {},
): void {
  let coming = early;
  const lesson = host.dataset['lesson'] ?? '';
  const stage = host.querySelector<HTMLElement>('[data-practice]')!;
  stage.addEventListener('click', fetchTypingViews);
  const cards = [...host.querySelectorAll<HTMLElement>('[data-phone-file]')].map(
    ({ id, dataset, firstElementChild }) => ({
      id,
      title: firstElementChild?.textContent ?? '',
      variants: Number(dataset['variants']),
      file: dataset['phoneFile'] ?? '',
    }),
  );
  const phones = new Map<string, () => Promise<{ sent: SentPhone; phone: Phone }>>();
  const load = (address: string): Promise<{ sent: SentPhone; phone: Phone }> => {
    const loading =
      phones.get(address) ??
      once(async () => {
        const response = coming ?? fetch(address);
        coming = undefined;
        const sent = await readPhone(await response);
        return { sent, phone: compilePhone(sent) };
      });
    phones.set(address, loading);
    return loading();
  };
  const wholePhone = host.dataset['phoneWhole'] ?? '';
  let goBack: () => boolean = () => false;
  let open = false;
  let leaving = false;
  let opener: Element | null = null;

  const close = (): void => {
    open = false;
    leaving = false;
    render(null, stage);
    document.documentElement.removeAttribute('data-dang-tap');
  };
  const left = (): void => {
    close();
    history.replaceState(null, '', location.pathname);
    host.dispatchEvent(new CustomEvent('practice-left', { bubbles: true }));
    // Back to where one came from, for the keyboard too; an address that opened the exercise had no such place. The browser settles
    // scrolling and focus of its own step back only after this.
    const place = opener instanceof HTMLAnchorElement ? opener : document.querySelector('main');
    setTimeout(() => place?.focus());
  };
  // A sitting lies as one entry over the lesson's in the browser's history, and takes it along when it is left: back from the
  // lesson never leads into the exercise again.
  const leave = (): void => {
    leaving = true;
    history.back();
  };
  const show = async (): Promise<void> => {
    const wanted = wantedBy(location.search, cards);
    if (!wanted && !freePlay) return close();
    if (!open) opener = document.activeElement;
    document.documentElement.setAttribute('data-dang-tap', '');
    let ready: { sent: SentPhone; phone: Phone };
    try {
      [ready] = await Promise.all([load(wanted?.card.file ?? wholePhone), dressed()]);
    } catch {
      return render(<NotThere again={() => void show()} leave={left} />, stage);
    }
    const onPhone = (phone: Phone): Exercise =>
      wanted ? makeExercise(phone, ready.sent.task!, wanted.variant) : freePlay!.on(phone);
    // Loaded anew, the entry is there already.
    if (!open && !history.state?.practice) history.pushState({ practice: true }, '', location.href);
    open = true;
    render(null, stage);
    render(
      <Practice
        exercise={onPhone(ready.phone)}
        fetchRest={() => load(wholePhone).then(({ phone }) => onPhone(phone))}
        mode={wanted?.mode ?? 'nghich-thu'}
        report={(activity) => void report({ kind: 'task', lesson, ...activity }).catch(() => undefined)}
        leave={freePlay ? () => location.assign(freePlay.leave) : leave}
        after={({ session }) => (wanted ? [nextAddress(cards, wanted, session.highest)] : [])}
        onBack={(back) => {
          goBack = back;
        }}
      />,
      stage,
    );
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || link.pathname !== location.pathname) return;
    const toLesson = !link.search && !link.hash && stage.contains(link);
    if (!toLesson && !link.search.includes('bai-tap=')) return;
    event.preventDefault();
    if (toLesson) return leave();
    history.replaceState(null, '', link.href);
    void show();
  });
  // The browser's back is the phone's own back; where the phone has none, it leaves the exercise.
  addEventListener('popstate', () => {
    if (!open) return void show();
    if (!leaving && goBack()) history.pushState({ practice: true }, '', location.href);
    else left();
  });
  void show();
}

/** Xem → Làm theo → Tự làm in another variant → Kiểm tra in a third → the next task of the lesson → back to the lesson. */
function nextAddress(
  cards: readonly Card[],
  { card, variant, mode }: Wanted,
  hint: number,
): { words: string; href: string } {
  const other = (variant % card.variants) + 1;
  if (mode === 'xem') return { words: 'Làm theo', href: practiceAddress(card.id, variant, 'lam-theo') };
  if (mode === 'lam-theo') return { words: 'Tự làm', href: practiceAddress(card.id, variant, 'tu-lam') };
  if (mode === 'tu-lam')
    return hint >= 2
      ? { words: 'Tự làm lần nữa', href: practiceAddress(card.id, other, 'tu-lam') }
      : { words: 'Kiểm tra', href: practiceAddress(card.id, other, 'kiem-tra') };
  const next = cards[cards.indexOf(card) + 1];
  return next
    ? { words: `Việc tiếp: ${next.title}`, href: practiceAddress(next.id, 1, 'lam-theo') }
    : { words: 'Về bài học', href: location.pathname };
}

function NotThere({ again, leave }: { again: () => void; leave: () => void }) {
  return (
    <div class="tap">
      <section class="bang" role="alert">
        <p class="loi">
          Máy tập chưa tải được vì mạng đang mất. Cô bác đợi có mạng rồi chạm «Thử lại», hoặc đọc các bước bằng chữ
          trong bài.
        </p>
        <div class="doi">
          <button type="button" class="thanh vien" onClick={leave}>
            Về bài học
          </button>
          <button type="button" class="thanh" onClick={again}>
            Thử lại
          </button>
        </div>
      </section>
    </div>
  );
}
