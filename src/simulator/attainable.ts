/**
 * What cannot come about on the screens that a task gets, whatever a finger does there: elements that never show, words for values
 * that are never reached. They need not travel; whoever strays gets the whole phone. Build only; pure.
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

const sizeOf = (values: Attainable): number => [...values.values()].reduce((sum, set) => sum + set.size, 0);

/** Everything that touching an element may set. */
function setBy(element: ElementSource): [name: string, value: string][] {
  const of = (effects: EffectsSource | undefined): [string, string][] => Object.entries(effects?.set ?? {});
  const own = 'set' in element ? [...of(element), ...of(element.else)] : 'tell' in element ? of(element.else) : [];
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
