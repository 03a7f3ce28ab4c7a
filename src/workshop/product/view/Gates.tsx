import { useState } from 'preact/hooks';
import { sourceWords } from '../../claims/gate.ts';
import { AI_LABELS, GATES, type GateId, NO_AI, NO_EMBLEM, NO_PERSONAL, NO_PHOTO } from '../gates.ts';
import { AI_KINDS, type AiKind, type Product } from '../product.ts';
import { type Standing, sourceLine, withTick } from '../standing.ts';
import type { Step } from '../steps.ts';
import { ByRules, Line } from './parts.tsx';
import type { PaneProps } from './Sheet.tsx';

const AI_WORDS: Readonly<Record<AiKind, string>> = {
  anh: 'Bài đăng có ảnh AI',
  'am-thanh': 'Phát thanh đọc bằng giọng AI',
  video: 'Có video AI',
};

/** Evidence the product already knows, offered to be taken over; never put in by itself. */
function offered(id: GateId, product: Product): string | undefined {
  const photos = product.pieces.flatMap(({ poster }) => poster?.assets ?? []).filter(({ kind }) => kind === 'photo');
  const [source] = product.sources;
  switch (id) {
    case 2:
      return product.facts.find((one) => one.id === 'nguoi-doc')?.text;
    case 3:
      return source && sourceWords(sourceLine(source));
    case 5:
      return NO_PERSONAL;
    case 6:
      return photos.length === 0 ? NO_PHOTO : undefined;
    case 7:
      return product.aiAssets.length > 0 ? product.aiAssets.map((one) => AI_LABELS[one]).join('; ') : NO_AI;
    case 9:
      return NO_EMBLEM;
    default:
      return undefined;
  }
}

/** The ten gates: one open at a time, each with its question, its evidence and what a machine sees. */
export function Gates({
  product,
  standing,
  change,
  say,
  go,
}: PaneProps & { say(words: string): void; go(step: Step): void }) {
  const firstOpen = standing.gates.find(({ closed }) => !closed)?.id ?? 10;
  const [at, setAt] = useState<GateId>(firstOpen);
  const gate = GATES.find(({ id }) => id === at)!;
  const state = standing.gates.find(({ id }) => id === at)!;
  return (
    <>
      <ol class="muoi-cua">
        {GATES.map(({ id, question, critical }) => {
          const closed = standing.gates.find((one) => one.id === id)!.closed;
          return (
            <li key={id}>
              <button type="button" aria-expanded={id === at} onClick={() => setAt(id)}>
                <span class="so">{id}</span>
                <span>
                  {question}
                  <span class="nho">
                    {closed ? 'đã đóng' : product.ticked.includes(id) ? 'mở lại' : 'chưa đóng'}
                    {critical && ' · cửa bắt buộc'}
                  </span>
                </span>
              </button>
              {id === at && (
                <GatePane
                  key={id}
                  {...{ product, standing, change, say, go, gate, state }}
                  next={() => setAt(nextOpen(standing, id))}
                />
              )}
            </li>
          );
        })}
      </ol>
      <ByRules />
    </>
  );
}

const nextOpen = ({ gates }: Standing, from: GateId): GateId =>
  gates.find(({ id, closed }) => id > from && !closed)?.id ??
  gates.find(({ id, closed }) => id !== from && !closed)?.id ??
  10;

function GatePane({
  product,
  standing,
  change,
  say,
  go,
  gate,
  state,
  next,
}: PaneProps & {
  say(words: string): void;
  go(step: Step): void;
  gate: (typeof GATES)[number];
  state: Standing['gates'][number];
  next(): void;
}) {
  const { id } = gate;
  const [tried, setTried] = useState(false);
  if (id === 10)
    return (
      <div class="mot-cua">
        <p>{state.closed ? 'Đã duyệt.' : state.trouble}</p>
        <button type="button" class="thanh vien" onClick={() => go('duyet')}>
          Tới bước Duyệt
        </button>
      </div>
    );
  const evidence = product.evidence[id] ?? '';
  const set = (text: string): void => change({ ...product, evidence: { ...product.evidence, [id]: text } });
  const take = offered(id, product);
  return (
    <div class="mot-cua">
      {id === 7 && (
        <fieldset>
          <legend>Trong bộ này có</legend>
          {AI_KINDS.map((kind) => (
            <label key={kind} class="danh">
              <input
                type="checkbox"
                checked={product.aiAssets.includes(kind)}
                onChange={(event) =>
                  change({
                    ...product,
                    aiAssets: AI_KINDS.filter((one) =>
                      one === kind ? event.currentTarget.checked : product.aiAssets.includes(one),
                    ),
                  })
                }
              />
              <span>{AI_WORDS[kind]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Line
        id={`hs-cua-${id}`}
        label={`Bằng chứng: ${gate.need.charAt(0).toLowerCase()}${gate.need.slice(1)}`}
        value={evidence}
        set={set}
        rows={2}
        hint={`Ví dụ: ${gate.example}.`}
        trouble={tried ? state.trouble : undefined}
      />
      {take && evidence === '' && (
        <button type="button" class="nut-nho" onClick={() => set(take)}>
          Điền «{take}»
        </button>
      )}
      {state.closed ? (
        <button type="button" class="thanh vien" onClick={() => change(withTick(product, id, false, standing))}>
          Mở lại cửa {id}
        </button>
      ) : (
        <button
          type="button"
          class="thanh"
          onClick={() => {
            setTried(true);
            if (state.trouble) return say(`Cửa ${id} chưa đóng. ${state.trouble}`);
            change(withTick(product, id, true, standing));
            say(`Đã đóng cửa ${id}.`);
            next();
          }}
        >
          Đóng cửa {id}
        </button>
      )}
    </div>
  );
}
