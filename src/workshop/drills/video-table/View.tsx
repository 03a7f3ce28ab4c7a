import { useEffect, useRef, useState } from 'preact/hooks';
import { syllables } from '../../../lib/syllables.ts';
import { ScenarioCard } from '../../brief/ScenarioCard.tsx';
import {
  CAPTION_LIMIT,
  checkVideo,
  type Shot,
  VIDEO_CRITICAL,
  type VideoPlace,
  type VideoTable,
} from '../../speech/check-video.ts';
import { SOUND_LABEL } from '../../speech/labels.ts';
import { withoutNotes } from '../../speech/to-fill.ts';
import { PACE } from '../../tone/reading-time.ts';
import type { DrillViewProps } from '../drill.ts';
import { Kept } from '../Kept.tsx';
import { type SentVideoTable, scoreVideoTable, withShot } from './score.ts';
import './video-table.css';

const CELLS = [
  ['picture', 'Hình'],
  ['speech', 'Lời'],
  ['caption', 'Chữ trên hình'],
] as const;

/** A shot at a time, then the sheet of consent and music; on a wide screen the whole table stands beside. */
export default function VideoTableView({ drill, done }: DrillViewProps<SentVideoTable>) {
  const [table, setTable] = useState<VideoTable>(drill.start);
  const [pane, setPane] = useState<VideoPlace>(0);
  const [seen, setSeen] = useState<VideoTable>();
  const [isOver, setOver] = useState(false);
  const [visits, setVisits] = useState(0);
  const head = useRef<HTMLHeadingElement>(null);
  const report = useRef<HTMLDivElement>(null);
  const isLooked = seen === table;
  const last = drill.count - 1;

  useEffect(() => {
    if (visits > 0) head.current?.focus();
  }, [visits]);
  const go = (to: VideoPlace): void => {
    setPane(to);
    setVisits(visits + 1);
  };
  const look = (): void => {
    setSeen(table);
    report.current?.focus();
  };
  const tieng = table.shots.reduce((sum, { speech }) => sum + syllables(withoutNotes(speech)), 0);
  const nameOf = (place: VideoPlace): string => (place === 'phieu' ? 'Phiếu' : `Cảnh ${place + 1}`);
  const places: readonly VideoPlace[] = [...table.shots.keys(), 'phieu'];
  const next: VideoPlace | undefined = pane === 'phieu' ? undefined : pane === last ? 'phieu' : pane + 1;

  return (
    <div class="bang-canh">
      <ScenarioCard scenario={drill.scenario} caption={drill.caption} />
      <p>{drill.voiceWords}</p>
      <div class="hai-ben">
        <div>
          <nav class="cac-canh" aria-label="Các cảnh">
            {places.map((place) => (
              <button
                key={place}
                type="button"
                aria-current={place === pane ? 'step' : undefined}
                onClick={() => go(place)}
              >
                {nameOf(place)}
              </button>
            ))}
          </nav>
          <h3 tabIndex={-1} ref={head}>
            {pane === 'phieu' ? 'Phiếu: đồng ý và nhạc' : `Cảnh ${pane + 1} trên ${drill.count}`}
          </h3>
          {pane === 'phieu' ? (
            <Sheet drill={drill} table={table} isOver={isOver} change={setTable} />
          ) : (
            <OneShot
              id={`${drill.id}-${pane}`}
              shot={table.shots[pane]!}
              isOver={isOver}
              change={(part) => setTable(withShot(table, pane, part))}
            />
          )}
          <p class="nho">
            Bản nháp soạn sẵn để minh họa. Lời cả bài {tieng} tiếng, đọc chừng {Math.round((tieng / PACE) * 60)} giây.
          </p>
          {next !== undefined && (
            <button type="button" class="thanh vien" onClick={() => go(next)}>
              {next === 'phieu' ? 'Sang phiếu' : `Sang cảnh ${next + 1}`}
            </button>
          )}
        </div>
        <Overview table={isOver ? drill.sample : table} title={isOver ? 'Một cách làm' : 'Cả bảng'} always={isOver} />
      </div>
      <div ref={report} tabIndex={-1} role="status">
        {seen && (
          <Kept
            checks={checkVideo(seen, drill)}
            behind={({ rule, at }) => (
              <>
                {VIDEO_CRITICAL.includes(rule) && <b> Điều này bắt buộc.</b>}
                {at !== undefined && !isOver && (
                  <button type="button" class="thanh vien" onClick={() => go(at)}>
                    Tới {at === 'phieu' ? 'phiếu' : `cảnh ${at + 1}`}
                  </button>
                )}
              </>
            )}
          />
        )}
      </div>
      {isOver ? (
        <button type="button" class="thanh" onClick={() => void done(scoreVideoTable(drill, table))}>
          Xem kết quả
        </button>
      ) : (
        <>
          <button type="button" class={isLooked ? 'thanh vien' : 'thanh'} onClick={look}>
            Soát kịch bản
          </button>
          {seen && (
            <button
              type="button"
              class={isLooked ? 'thanh' : 'thanh vien'}
              onClick={() => {
                look();
                setOver(true);
              }}
            >
              Nộp kịch bản này
            </button>
          )}
        </>
      )}
    </div>
  );
}

interface OneShotProps {
  id: string;
  shot: Shot;
  isOver: boolean;
  change(part: Partial<Shot>): void;
}

function OneShot({ id, shot, isOver, change }: OneShotProps) {
  const written = syllables(withoutNotes(shot.caption).replace(SOUND_LABEL, ' '));
  return (
    <>
      {CELLS.map(([cell, name]) => (
        <label key={cell}>
          {name}
          <textarea
            id={`${id}-${cell}`}
            rows={cell === 'speech' ? 4 : 2}
            value={shot[cell]}
            readOnly={isOver}
            aria-describedby={cell === 'caption' ? `${id}-dem` : undefined}
            onInput={(event) => change({ [cell]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p class="nho" id={`${id}-dem`}>
        Chữ trên hình: {written} trên {CAPTION_LIMIT} tiếng. Nhãn không tính.
      </p>
    </>
  );
}

interface SheetProps {
  drill: SentVideoTable;
  table: VideoTable;
  isOver: boolean;
  change(table: VideoTable): void;
}

function Sheet({ drill, table, isOver, change }: SheetProps) {
  return (
    <>
      <label>
        Ai đã đồng ý, ngày nào, giấy ở đâu
        <textarea
          rows={3}
          value={table.consent}
          readOnly={isOver}
          aria-describedby={`${drill.id}-chua`}
          onInput={(event) => change({ ...table, consent: event.currentTarget.value })}
        />
      </label>
      <label>
        Nhạc lấy ở đâu
        <textarea
          rows={2}
          value={table.music}
          readOnly={isOver}
          onInput={(event) => change({ ...table, music: event.currentTarget.value })}
        />
      </label>
      <p class="nho" id={`${drill.id}-chua`}>
        Chưa biết thì ghi [CẦN BỔ SUNG: hỏi ai].
      </p>
    </>
  );
}

/** All shots at a glance; on a telephone only when it is the only thing left to read. */
function Overview({ table, title, always }: { table: VideoTable; title: string; always: boolean }) {
  return (
    <section class={`ca-bang${always ? ' luon' : ''}`} aria-label={title}>
      <h3>{title}</h3>
      <ol>
        {table.shots.map(({ picture, speech, caption }, at) => (
          <li key={at}>
            <p>{picture || 'Chưa có hình'}</p>
            <p class="nho">Lời: {speech || 'chưa có'}</p>
            <p class="nho">Chữ: {caption || 'không có'}</p>
          </li>
        ))}
      </ol>
      <p class="nho">Đồng ý: {table.consent || 'chưa ghi'}</p>
      <p class="nho">Nhạc: {table.music || 'chưa ghi'}</p>
    </section>
  );
}
