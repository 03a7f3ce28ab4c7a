/** What a key of the keyboard, or of a clicker, means. Pure. */
export type Command =
  | 'tiep'
  | 'lui'
  | 'hien'
  | 'goi-y'
  | 'che'
  | 'ghi-chu'
  | 'toan-man'
  | 'to'
  | 'nho'
  | 've'
  | 'khac'
  | 'dau'
  | 'cuoi'
  | { task: number };

const KEYS: ReadonlyMap<string, Command> = new Map(
  Object.entries<Command>({
    ArrowRight: 'tiep',
    ArrowDown: 'tiep',
    PageDown: 'tiep',
    Enter: 'tiep',
    ArrowLeft: 'lui',
    ArrowUp: 'lui',
    PageUp: 'lui',
    Backspace: 'lui',
    ' ': 'hien',
    h: 'goi-y',
    b: 'che',
    // Clickers send a full stop to make the wall dark.
    '.': 'che',
    n: 'ghi-chu',
    f: 'toan-man',
    k: 'khac',
    '+': 'to',
    '=': 'to',
    '-': 'nho',
    Escape: 've',
    Home: 'dau',
    End: 'cuoi',
  }),
);

/** @returns undefined for a key that means nothing here. */
export function commandFor(key: string): Command | undefined {
  if (/^[1-9]$/.test(key)) return { task: Number(key) };
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key);
}
