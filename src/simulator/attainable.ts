/**
 * What cannot come about on the screens that a task gets, whatever a finger does there: elements that never show, words for values
 * that are never reached. They need not travel; whoever strays gets the module's. Build only; pure.
 */
import { plainWords } from './names.ts';
import { DEVICE } from './phone.ts';
import type { AppSource, ConditionSource, EffectsSource, ElementSource, ScreenSource, WordsSource } from './schema.ts';

/** Values that each variable (by its qualified name) may come to have. */
export type Attainable = Map<string, Set<string>>;

const qualified = (name: string, app: string): string => (name.includes('.') ? name : `${app}.${name}`);

/**
 * The screens without what cannot come about on them.
 * @param starts values that variables have when a variant begins, or that an interruption gives them
 */
export function onlyAttainable(apps: readonly AppSource[], starts: Attainable): AppSource[] {
  const values: Attainable = new Map([...starts].map(([name, set]) => [name, new Set(set)]));
  const shows = (when: ConditionSource | undefined, app: string): boolean =>
    Object.entries(when ?? {}).every(([name, wanted]) => {
      if (name === 'at') return true;
      const has = values.get(qualified(name, app));
      if (!has) return true;
      const isPositive = typeof wanted === 'string' || Array.isArray(wanted);
      const list = [isPositive ? wanted : wanted.not].flat();
      return [...has].some((value) => list.includes(value) === isPositive);
    });

  for (let size = -1; size !== sizeOf(values); ) {
    size = sizeOf(values);
    for (const app of apps)
      for (const { elements } of Object.values(app.screens))
        for (const element of elements)
          if (shows(element.when, app.id))
            for (const [name, value] of setBy(element)) values.get(qualified(name, app.id))?.add(value);
  }

  return apps.map((app) => ({
    ...app,
    screens: Object.fromEntries(
      Object.entries(app.screens).map(([id, screen]): [string, ScreenSource] => [
        id,
        {
          ...screen,
          title: fewer(screen.title, values),
          elements: screen.elements
            .filter((element) => shows(element.when, app.id))
            .map((element) => withFewerWords(element, values)),
        },
      ]),
    ),
  }));
}

/**
 * The apps with the screens that can be got to, and on them what can come about there.
 * @param starts values that variables have when an exercise begins, or that an interruption gives them
 * @param from screens where one may be without having tapped: of the device, of the starts, of interruptions
 */
export function onlyReachable(apps: readonly AppSource[], starts: Attainable, from: Iterable<string>): AppSource[] {
  const roots = new Map(apps.map(({ id, screens }) => [id, `${id}.${Object.keys(screens)[0]}`]));
  const reached = new Set(from);
  for (;;) {
    const before = reached.size;
    const kept = apps.map((app) => ({
      ...app,
      screens: Object.fromEntries(Object.entries(app.screens).filter(([id]) => reached.has(`${app.id}.${id}`))),
    }));
    const only = onlyAttainable(kept, starts);
    for (const { id, screens } of only) {
      const entries = Object.values(screens);
      // An app begins with its first screen: wherever one is in it, «back» leads there.
      if (entries.length > 0) reached.add(roots.get(id)!);
      for (const { elements } of entries)
        for (const element of elements) for (const target of targetsOf(element, id, roots)) reached.add(target);
    }
    if (reached.size === before) return only;
  }
}

/** Screens that touching an element may open. */
function targetsOf(element: ElementSource, app: string, roots: ReadonlyMap<string, string>): string[] {
  if (element.kind === 'app') return [roots.get(element.open)!];
  if (element.kind === 'tabs') return element.items.map(({ root }) => qualified(root, app));
  const of = ({ go, root, over, open }: EffectsSource): string[] => [
    ...[go, root, over].flatMap((place) => (place === undefined ? [] : [qualified(place, app)])),
    ...(open === undefined ? [] : [roots.get(open)!]),
  ];
  const doing = doingOf(element);
  return [...of(doing), ...of(doing.else ?? {})];
}

const sizeOf = (values: Attainable): number => [...values.values()].reduce((sum, set) => sum + set.size, 0);

/** What touching an element does; what cannot be tapped has none of these fields. */
const doingOf = (element: ElementSource): EffectsSource & { else?: EffectsSource } => element as EffectsSource;

/** Everything that touching an element may set. */
function setBy(element: ElementSource): [name: string, value: string][] {
  const of = (effects: EffectsSource | undefined): [string, string][] => Object.entries(effects?.set ?? {});
  const doing = doingOf(element);
  const own = [...of(doing), ...of(doing.else)];
  switch (element.kind) {
    case 'choice':
    case 'slider':
      return element.options.map(({ value }): [string, string] => [element.bind, value]);
    case 'field':
      return [...own, [element.bind, 'matched']];
    case 'tile':
    case 'switch':
      return element.bind === undefined
        ? own
        : [...own, [element.bind, element.on ?? 'on'], [element.bind, element.off ?? 'off']];
    default:
      return own;
  }
}

/** Words without the forms that no value asks for; a label that gives its element an id keeps the form it has the id from. */
function fewer(words: WordsSource, values: Attainable): WordsSource {
  if (typeof words === 'string') return words;
  const has = values.get(words['of'] ?? `${DEVICE}.skin`);
  if (!has) return words;
  const kept = Object.entries(words).filter(([key]) => ['of', 'chung', 'else'].includes(key) || has.has(key));
  const forms = kept.filter(([key]) => key !== 'of');
  const less = forms.length === 1 ? forms[0]![1] : Object.fromEntries(kept);
  return plainWords(less) === plainWords(words) ? less : words;
}

function withFewerWords(element: ElementSource, values: Attainable): ElementSource {
  const changed: Record<string, unknown> = { ...element };
  for (const key of ['label', 'sub', 'text', 'from'] as const)
    if (key in element && typeof changed[key] === 'object') changed[key] = fewer(changed[key] as WordsSource, values);
  return changed as ElementSource;
}
