/**
 * Opens the practice phone over the page for an address `?bai-tap=…&bien-the=…&che-do=…`, and follows the browser's own back.
 * Loaded only when somebody is about to practise.
 */
import { render } from 'preact';
import { report } from '../lib/activity.ts';
import { type Exercise, makeExercise } from './exercise.ts';
import { freePlay } from './free-play.ts';
import { compilePhone, type Phone } from './phone.ts';
import type { TaskSource } from './schema.ts';
import { inOrderOf, type SentPhone } from './sent-phone.ts';
import type { PlayMode } from './session.ts';
import { Practice } from './view/Practice.tsx';
import practiceStyles from './view/practice.css?url';

interface Wanted {
  task: TaskSource;
  variant: number;
  mode: PlayMode;
}

const MODES: readonly PlayMode[] = ['xem', 'lam-theo', 'tu-lam', 'kiem-tra'];

/** What an address asks for; undefined where it asks for nothing this lesson has. */
export function wantedBy(search: string, tasks: readonly TaskSource[]): Wanted | undefined {
  const query = new URLSearchParams(search);
  const task = tasks.find((one) => one.id === query.get('bai-tap'));
  if (!task) return undefined;
  const number = Number(query.get('bien-the') ?? 1);
  const mode = MODES.find((one) => one === query.get('che-do')) ?? 'lam-theo';
  return { task, variant: number >= 1 && number <= task.variants.length ? Math.floor(number) : 1, mode };
}

/** The address of a task, as QR codes on paper use it. */
export const practiceAddress = (task: string, variant: number, mode: PlayMode): string =>
  `?bai-tap=${task}&bien-the=${variant}&che-do=${mode}`;

async function fetchPhone(address: string): Promise<SentPhone> {
  const response = await fetch(address);
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
 * @param host holds `data-lesson`, `data-phone-data` and `data-phone-whole` (addresses of the phone's files).
 */
export function startPractice(host: HTMLElement): void {
  const lesson = host.dataset['lesson'] ?? '';
  const stage = host.querySelector<HTMLElement>('[data-practice]')!;
  const free = host.dataset['free'];
  const sent = once(async () => {
    const part = await fetchPhone(host.dataset['phoneData'] ?? '');
    return { part, phone: compilePhone(part) };
  });
  const whole = once(async () => {
    const [{ part }, all] = await Promise.all([sent(), fetchPhone(host.dataset['phoneWhole'] ?? '')]);
    return compilePhone(inOrderOf(part, all));
  });
  let goBack: () => boolean = () => false;
  let open = false;
  let leaving = false;

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
  };
  // A sitting lies as one entry over the lesson's in the browser's history, and takes it along when it is left: back from the
  // lesson never leads into the exercise again.
  const leave = (): void => {
    leaving = true;
    history.back();
  };
  const show = async (): Promise<void> => {
    if (free === undefined && !new URLSearchParams(location.search).has('bai-tap')) return close();
    document.documentElement.setAttribute('data-dang-tap', '');
    let ready: Awaited<ReturnType<typeof sent>>;
    try {
      [ready] = await Promise.all([sent(), dressed()]);
    } catch {
      return render(<NotThere again={() => void show()} leave={left} />, stage);
    }
    const { tasks } = ready.part;
    const wanted = free === undefined ? wantedBy(location.search, tasks) : undefined;
    if (!wanted && free === undefined) return close();
    const onPhone = (phone: Phone): Exercise =>
      wanted ? makeExercise(phone, wanted.task, wanted.variant) : freePlay(phone);
    // Loaded anew, the entry is there already.
    if (!open && !history.state?.practice) history.pushState({ practice: true }, '', location.href);
    open = true;
    render(null, stage);
    render(
      <Practice
        exercise={onPhone(ready.phone)}
        fetchRest={() => whole().then(onPhone)}
        mode={wanted?.mode ?? 'nghich-thu'}
        report={(activity) => void report({ kind: 'task', lesson, ...activity }).catch(() => undefined)}
        leave={free === undefined ? leave : () => location.assign(free || '/')}
        after={({ session }) => (wanted ? [nextAddress(tasks, wanted, session.highest)] : [])}
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
  tasks: readonly TaskSource[],
  { task, variant, mode }: Wanted,
  hint: number,
): { words: string; href: string } {
  const other = (variant % task.variants.length) + 1;
  if (mode === 'xem') return { words: 'Làm theo', href: practiceAddress(task.id, variant, 'lam-theo') };
  if (mode === 'lam-theo') return { words: 'Tự làm', href: practiceAddress(task.id, variant, 'tu-lam') };
  if (mode === 'tu-lam')
    return hint >= 2
      ? { words: 'Tự làm lần nữa', href: practiceAddress(task.id, other, 'tu-lam') }
      : { words: 'Kiểm tra', href: practiceAddress(task.id, other, 'kiem-tra') };
  const next = tasks[tasks.indexOf(task) + 1];
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
