import type { Scenario } from '../../scenario-schema.ts';
import { FACT_FIELDS, FACT_IDS, factText, GAP, isGap, withFactText } from '../fact-sheet.ts';
import type { Product } from '../product.ts';
import type { Standing } from '../standing.ts';
import { ByRules, Line } from './parts.tsx';

export interface PaneProps {
  product: Product;
  standing: Standing;
  change(next: Product): void;
}

/** What the scenario gives and what it hides. */
export function ScenarioFacts({ scenario, caption }: { scenario: Scenario; caption: string }) {
  return (
    <details class="tinh-huong">
      <summary>
        Tình huống {scenario.id}: {scenario.occasion}
      </summary>
      <p>Người đọc: {scenario.reader}.</p>
      <ul>
        {scenario.facts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p>Tình huống chưa nói: {scenario.gaps.map(({ text }) => text).join('; ')}.</p>
      <p>Yêu cầu: {scenario.constraint}</p>
      <p class="nho">{caption}</p>
    </details>
  );
}

/** The fact sheet: one field under another, and where it all comes from. */
export function Sheet({ product, standing, change }: PaneProps) {
  const { facts, sources } = product;
  const source = sources[0] ?? { line: '', who: '', date: '' };
  const troubleOf = (field: string): string | undefined => standing.sheet.find((one) => one.field === field)?.message;
  const empty = FACT_IDS.filter((id) => FACT_FIELDS[id].needed && factText(facts, id) === '');
  const setSource = (part: Partial<typeof source>): void =>
    change({ ...product, sources: [{ ...source, ...part }, ...sources.slice(1)] });
  return (
    <>
      {FACT_IDS.map((id) => {
        const text = factText(facts, id);
        const field = FACT_FIELDS[id];
        const set = (value: string): void => change({ ...product, facts: withFactText(facts, id, value) });
        return (
          <div key={id} class="o-phieu">
            <Line
              id={`hs-${id}`}
              label={field.needed ? field.name : `${field.name} (có thì điền)`}
              value={text}
              set={set}
              rows={id === 'them' ? 3 : 1}
              trouble={text === '' ? undefined : troubleOf(id)}
              hint={isGap(text) ? 'Hỏi xong thì thay chỗ này.' : `Ví dụ: ${field.example}.`}
            />
          </div>
        );
      })}
      <fieldset>
        <legend>Dữ kiện lấy ở đâu</legend>
        <Line
          id="hs-nguon-dong"
          label="Giấy nào, trang mấy"
          value={source.line}
          set={(line) => setSource({ line })}
          hint="Ví dụ: Kế hoạch mở lớp, trang 2."
        />
        <Line
          id="hs-nguon-ai"
          label="Của ai"
          value={source.who}
          set={(who) => setSource({ who })}
          hint="Ví dụ: Ban Chấp hành Đoàn xã."
        />
        <Line
          id="hs-nguon-ngay"
          label="Ngày nào"
          value={source.date}
          set={(date) => setSource({ date })}
          hint="Ví dụ: 25/11/2026."
        />
      </fieldset>
      {empty.length > 0 && (
        <button
          type="button"
          class="thanh vien"
          onClick={() => change({ ...product, facts: empty.reduce((all, id) => withFactText(all, id, GAP), facts) })}
        >
          Ô trống chưa hỏi được: ghi {GAP}
        </button>
      )}
      <p role="status" class={standing.locked ? 'chua' : 'dung'}>
        {standing.locked ? `Còn ${standing.sheet.length} ô. Đủ phiếu thì mới mở ba bài.` : 'Phiếu đủ. Ba bài đã mở.'}
      </p>
      <ByRules />
    </>
  );
}
