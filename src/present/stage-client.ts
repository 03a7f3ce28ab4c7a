/** Shows the frames of a lesson one at a time, by keys, clicker or buttons. */
import { fitFrame, hasMore, readOn } from './fit-client.ts';
import { DEFAULT_SIZE, hallAdvice, SIZES, type Size, sizeFor } from './hall.ts';
import { type Command, commandFor } from './keys.ts';
import { routeFor, taskAt, tasksOf } from './route.ts';

/** Where the size is kept: a hall's projector stays the same from lesson to lesson. */
const KEPT = 'lop-so.chieu';
/** The drawn phone, in its own px. */
const PHONE = { width: 368, height: 608 };

const all = <E extends HTMLElement>(selector: string, root: ParentNode = document): E[] => [
  ...root.querySelectorAll<E>(selector),
];
const one = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;

function keptSize(): Size {
  try {
    const kept = Number(localStorage.getItem(KEPT));
    return SIZES.find((size) => size === kept) ?? DEFAULT_SIZE;
  } catch {
    return DEFAULT_SIZE;
  }
}

/** Wires the page of `Stage.astro`. */
export function startStage(): void {
  const root = document.documentElement;
  const stage = one('[data-stage]');
  const frames = all('.khung', stage).map((element) => ({
    id: element.id,
    part: element.dataset['phan'] ?? '',
    element,
  }));
  const asked = decodeURIComponent(location.hash.slice(1));
  let task = taskAt(frames, asked);
  let route = routeFor(frames, task);
  let at = Math.max(
    0,
    route.findIndex(({ id }) => id === asked),
  );
  let size = keptSize();
  const frame = (): HTMLElement => route[at]!.element;
  const isHidden = (): boolean => frame().dataset['an'] !== undefined;
  const isVote = (): boolean => frame().dataset['phieu'] !== undefined;
  const counts = document.querySelector<HTMLElement>('.so-the');

  // An update must not come between a teacher and the class.
  root.setAttribute('data-dang-tap', '');
  root.setAttribute('data-chieu', '');
  one('.de').hidden = false;

  function show(): void {
    for (const { element } of frames) element.toggleAttribute('data-nay', element === frame());
    history.replaceState(null, '', `#${frame().id}`);
    squares();
    layOut();
    frame().querySelector('.phai')?.scrollTo(0, 0);
    frame().querySelector('.vong')?.scrollIntoView({ block: 'center' });
    scrollTo(0, 0);
    frame().focus({ preventScroll: true });
  }

  function layOut(): void {
    root.style.setProperty('--co', String(size));
    const column = frame().querySelector('.trai');
    if (column) {
      const { width, height } = column.getBoundingClientRect();
      const enlarged = Math.min((width * 0.9) / PHONE.width, (height * 0.93) / PHONE.height);
      root.style.setProperty('--phong', enlarged.toFixed(3));
    }
    fitFrame(frame());
    buttons();
    for (const button of all('[data-co]'))
      button.setAttribute('aria-pressed', String(Number(button.dataset['co']) === size));
    advise();
  }

  function squares(): void {
    const part = route.filter((other) => other.part === route[at]!.part);
    const here = part.findIndex(({ element }) => element === frame());
    one('[data-o-ly]').replaceChildren(
      ...part.map((_, index) => {
        const square = document.createElement('i');
        square.className = index < here ? 'x' : index === here ? 'n' : '';
        return square;
      }),
    );
  }

  function buttons(): void {
    one('[data-tiep-chu]').textContent = hasMore(frame()) ? 'Còn nữa' : isHidden() ? 'Đáp án' : 'Tiếp';
    const enable = (command: string, can: boolean): void => {
      const button = one(`.de [data-lam="${command}"]`);
      if (button instanceof HTMLButtonElement) button.disabled = !can;
    };
    enable('lui', at > 0);
    enable('tiep', hasMore(frame()) || isHidden() || at < route.length - 1);
    enable('goi-y', frame().querySelector('.goi-y') !== null && !(isVote() && !isHidden()));
    if (!counts) return;
    counts.hidden = !(isVote() && isHidden());
    for (const button of all('[data-the]', counts))
      button.setAttribute('aria-pressed', String(button.dataset['the'] === frame().dataset['phieu']));
  }

  function go(to: number): void {
    at = Math.max(0, Math.min(route.length - 1, to));
    show();
  }

  function reveal(): void {
    frame().removeAttribute('data-an');
    frame().querySelector('.phai')?.scrollTo(0, 0);
    layOut();
  }

  function choose(number: number): void {
    const chosen = tasksOf(frames)[number - 1];
    if (!chosen) return;
    task = chosen;
    route = routeFor(frames, task);
    closePanels();
    go(route.findIndex(({ part }) => part.startsWith('viec-')));
  }

  function resize(to: Size | undefined): void {
    if (!to) return;
    size = to;
    try {
      localStorage.setItem(KEPT, String(size));
    } catch {
      // A browser that keeps nothing shows the default size next time.
    }
    layOut();
  }

  /** One line of a frame in place of the line for the class; none: the line for the class again. */
  function say(line?: HTMLElement): void {
    for (const other of all('.lop:not(.vi-sao-dung)', frame()))
      other.hidden = line ? other !== line : other.matches('.goi-y, .khuyen');
    layOut();
  }

  function hint(): void {
    const words = frame().querySelector<HTMLElement>('.goi-y');
    if (!words) return;
    say(words.hidden ? words : undefined);
  }

  /** How many cards were right, by the number of its key; the same again takes it back. */
  function vote(number: number): void {
    const button = counts?.querySelector<HTMLElement>(`[data-the="${number}"]`);
    const line = frame().querySelector<HTMLElement>('.khuyen');
    if (!button || !line || !isHidden()) return;
    const again = frame().dataset['phieu'] === String(number);
    frame().dataset['phieu'] = again ? '' : String(number);
    line.textContent = again ? '' : (button.dataset['loi'] ?? '');
    say(again ? undefined : line);
  }

  const panels = all('.tam');
  const openPanel = (): HTMLElement | undefined => panels.find(({ hidden }) => !hidden);
  function closePanels(): void {
    for (const panel of panels) panel.hidden = true;
  }
  function toggle(id: string): void {
    const panel = one(`#${id}`);
    const { hidden } = panel;
    closePanels();
    panel.hidden = !hidden;
    if (hidden) advise();
    else frame().focus({ preventScroll: true });
  }

  const dark = one('.man-den');
  function act(command: Command): void {
    if (!dark.hidden) {
      dark.hidden = true;
      frame().focus({ preventScroll: true });
      return;
    }
    // Where the hall votes a number is the vote; tasks are then chosen in the panel.
    if (typeof command === 'object') return isVote() && !openPanel() ? vote(command.task) : choose(command.task);
    const step = SIZES.indexOf(size);
    switch (command) {
      // A clicker has no key of its own for the answer.
      case 'tiep':
      case 'hien':
        if (readOn(frame())) return buttons();
        return isHidden() ? reveal() : go(at + 1);
      case 'lui':
        return go(at - 1);
      case 'dau':
        return go(0);
      case 'cuoi':
        return go(route.length - 1);
      case 'goi-y':
        return hint();
      case 'che':
        dark.hidden = false;
        return dark.focus();
      case 'ghi-chu':
      case 'khac':
        return toggle(command);
      case 'to':
        return resize(SIZES[step + 1]);
      case 'nho':
        return resize(SIZES[step - 1]);
      case 'toan-man':
        if (document.fullscreenElement) void document.exitFullscreen();
        else void root.requestFullscreen?.().catch(() => undefined);
        return;
      case 've':
        if (openPanel()) return closePanels();
        return location.assign(stage.dataset['ve'] ?? '/');
    }
  }

  const form = document.querySelector<HTMLFormElement>('.phong')!;
  // A form filled in on a phone means a wall elsewhere.
  const ratio = (): number => (screen.width > screen.height ? screen.width / screen.height : 16 / 9);
  const hall = () => {
    const value = (name: string): number => Number(new FormData(form).get(name));
    return { width: value('ngang') / 100, seat: value('xa') };
  };
  function advise(): void {
    const output = form.querySelector('output')!;
    const { width, seat } = hall();
    const known = width > 0 && seat > 0;
    const advice = known ? hallAdvice({ width, seat }, size, ratio()) : undefined;
    output.textContent = advice?.words ?? 'Điền hai số trên để biết cỡ chữ vừa phòng.';
    output.classList.toggle('chua-vua', advice?.fits === false);
  }
  form.addEventListener('input', advise);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { width, seat } = hall();
    if (width > 0 && seat > 0) resize(sizeFor({ width, seat }, ratio()));
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { target, key } = event;
    if (target instanceof HTMLInputElement && key !== 'Escape') return;
    // A button reached by Tab keeps its own keys.
    const isOwn = target instanceof Element && target.matches('button, a[href]') && target !== dark;
    if (isOwn && (key === 'Enter' || key === ' ')) return;
    const command = commandFor(key);
    if (!command) return;
    event.preventDefault();
    act(command);
  });
  document.addEventListener('click', ({ target, detail }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { lam, viec, co, the } = button?.dataset ?? {};
    if (viec) choose(Number(viec));
    else if (the) vote(Number(the));
    else if (co) resize(SIZES.find((other) => other === Number(co)));
    else if (lam) act(lam as Command);
    else return;
    // After a mouse click the space bar must again mean the answer; a button reached by Tab keeps the focus.
    if (detail > 0 && !openPanel() && dark.hidden) frame().focus({ preventScroll: true });
  });
  addEventListener('resize', layOut);
  addEventListener('hashchange', () => {
    const wanted = route.findIndex(({ id }) => `#${id}` === location.hash);
    if (wanted >= 0 && wanted !== at) go(wanted);
  });
  show();
}
