import type { JSX } from 'preact';
import { icons } from '../icons.ts';

const SHAPES: Record<string, string> = {
  'tam-giac': 'M17 4 6 12l11 8z',
  tron: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16',
  vuong: 'M5 5h14v14H5z',
  'mui-ten': 'M20 12H4M11 5l-7 7 7 7',
  tich: 'm5 12 5 6L20 6',
};

/** A line drawing 24 × 24; decoration only, its word stands beside it. */
export function Icon({ name }: { name: string }): JSX.Element {
  return (
    <svg class="hinh" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={icons[name]?.d ?? SHAPES[name] ?? icons['thong-tin']!.d} />
    </svg>
  );
}
