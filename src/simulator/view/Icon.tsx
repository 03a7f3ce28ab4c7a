import type { JSX } from 'preact';
import type { View } from './Phone.tsx';

/** Shapes of the device's own keys. */
const SHAPES: Readonly<Record<string, string>> = {
  'tam-giac': 'M17 4 6 12l11 8z',
  tron: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16',
  vuong: 'M5 5h14v14H5z',
  'mui-ten': 'M20 12H4M11 5l-7 7 7 7',
};

/** A line drawing 24 × 24; decoration only, its word stands beside it. */
export function Icon({ view, name }: { view: View; name: string }): JSX.Element {
  return (
    <svg class="hinh" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[name] ?? view.setting.phone.source.icons[name]?.d} />
    </svg>
  );
}
