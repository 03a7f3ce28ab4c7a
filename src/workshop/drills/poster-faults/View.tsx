import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrillViewProps } from '../drill.ts';
import { type Found, isFound, type SentPosterFaults, scorePosterFaults, zoneAt } from './score.ts';
import './poster-faults.css';

/** One bad poster at a time: where is the fault (on the poster or in the list), which rule, then what the linter says. */
export default function PosterFaultsView({ drill, done }: DrillViewProps<SentPosterFaults>) {
  const [answers, setAnswers] = useState<readonly Found[]>([]);
  const [zone, setZone] = useState<string>();
  const [rule, setRule] = useState<string>();
  const next = useRef<HTMLParagraphElement>(null);
  const poster = drill.posters[answers.length];

  // The focus goes where the next thing to read is; at the very beginning the host has put it on the instruction.
  useEffect(() => {
    if (answers.length > 0 || zone !== undefined) next.current?.focus();
  }, [answers.length, zone, rule]);

  if (!poster) return null;
  const touch = (event: MouseEvent & { currentTarget: HTMLElement }): void => {
    if (zone !== undefined) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    setZone(zoneAt(poster.zones, (event.clientX - left) / width, (event.clientY - top) / height)?.id);
  };
  const go = (): void => {
    const all = [...answers, { zone: zone!, rule: rule! }];
    setZone(undefined);
    setRule(undefined);
    setAnswers(all);
    if (all.length === drill.posters.length) void done(scorePosterFaults(drill, all));
  };
  const chosen = poster.zones.find(({ id }) => id === zone);
  const right = poster.zones.find(({ id }) => id === poster.at);
  const marked = rule === undefined ? chosen : right;
  const good = rule !== undefined && isFound(poster, { zone: zone!, rule });
  const count = `Tấm ${answers.length + 1} / ${drill.posters.length}.`;
  return (
    <div class="tam-hong">
      {/* The list of places beside it does the same by keyboard and by voice. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of places is the keyboard's way */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the list of places is the keyboard's way */}
      <div class="tam" onClick={touch}>
        <img
          src={`data:image/svg+xml,${encodeURIComponent(poster.svg)}`}
          alt={`Áp phích tập. Chữ trên tấm: ${poster.words}`}
        />
        {marked?.box && (
          <span
            class="vung"
            style={{
              left: `${marked.box.x * 100}%`,
              top: `${marked.box.y * 100}%`,
              width: `${marked.box.width * 100}%`,
              height: `${marked.box.height * 100}%`,
            }}
          />
        )}
      </div>
      <div>
        {poster.papers.map((paper) => (
          <p key={paper} class="nho">
            Phiếu ảnh, {paper}
          </p>
        ))}
        {zone === undefined && (
          <>
            <p tabIndex={-1} ref={next}>
              {count} Chạm chỗ hỏng trên tấm, hoặc chọn ở đây.
            </p>
            <div class="lua-chon" role="group" aria-label="Chỗ hỏng">
              {poster.zones.map(({ id, name }) => (
                <button key={id} type="button" class="thanh vien" onClick={() => setZone(id)}>
                  {name}
                </button>
              ))}
            </div>
          </>
        )}
        {zone !== undefined && rule === undefined && (
          <>
            <p tabIndex={-1} ref={next}>
              <b>{chosen?.name}.</b> Chỗ này trái luật nào?
            </p>
            <div class="lua-chon" role="group" aria-label="Luật">
              {poster.rules.map(({ id, name }) => (
                <button key={id} type="button" class="thanh vien" onClick={() => setRule(id)}>
                  {name}
                </button>
              ))}
              <button type="button" class="thanh vien" onClick={() => setZone(undefined)}>
                Chọn chỗ khác
              </button>
            </div>
          </>
        )}
        {rule !== undefined && (
          <div role="status">
            <p class={good ? 'dung' : 'chua'} tabIndex={-1} ref={next}>
              <b>
                {good
                  ? 'Đúng chỗ, đúng luật.'
                  : `Chỗ hỏng: ${right?.name}. Luật: ${poster.rules.find(({ id }) => id === poster.rule)?.name}.`}
              </b>{' '}
              {poster.why}
            </p>
            <button type="button" class="thanh" onClick={go}>
              {answers.length + 1 === drill.posters.length ? 'Xem kết quả' : 'Tấm tiếp'}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
