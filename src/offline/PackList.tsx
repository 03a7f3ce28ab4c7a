import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { downloadSize, percent, sizeWords } from './pack.ts';
import { keepShelf, type Row, type Shelf, type ShelfKeeper } from './shelf-client.ts';
import { downloadWords, refusalWords, stateWords, troubleWords } from './words.ts';
import './PackList.css';

/**
 * The list on the page «Tải để học không mạng»: every pack with its size and state, what to do with it, and all at once.
 * @param base path of the course's root, as Astro's `BASE_URL`
 */
export function PackList({ base }: { base: string }) {
  const [shelf, setShelf] = useState<Shelf>();
  const keeper = useRef<ShelfKeeper>();

  useEffect(() => {
    keeper.current = keepShelf(new URL(base, location.href).href, setShelf);
    void keeper.current.look();
  }, [base]);

  if (!shelf?.ready) return <p class="goi-tin">Đang xem máy đã có những gì.</p>;
  if (shelf.refusal) return <p class="goi-tin">{refusalWords[shelf.refusal]}</p>;

  const lacking = shelf.rows.filter((row) => row.state !== 'complete' && !row.pack.isApart);
  const here = shelf.rows.filter((row) => row.state === 'complete').map((row) => row.pack);
  const bytes = downloadSize(
    lacking.map((row) => row.pack),
    here,
  );
  return (
    <div class="goi">
      {!shelf.fresh && (
        <p class="goi-tin">Máy đang không có mạng. Bài đã tải vẫn học được. Muốn tải thêm, cô bác nối mạng trước.</p>
      )}
      {lacking.length > 0 && (
        <button
          type="button"
          class="thanh"
          disabled={!shelf.fresh || shelf.running !== undefined}
          onClick={() => void keeper.current?.fetch(lacking.map((row) => row.pack.id))}
        >
          <span>
            Tải cả khoá học<small>{sizeWords(bytes)}</small>
          </span>
        </button>
      )}
      <p class="goi-tin" role="status">
        {shelf.news || (lacking.length === 0 ? 'Cả khoá học đã có đủ trong máy.' : '')}
      </p>
      <ul>
        {shelf.rows.map((row) => (
          <PackRow
            key={row.pack.id}
            row={row}
            size={sizeWords(downloadSize([row.pack], row.state === 'complete' ? [] : here))}
            shelf={shelf}
            keeper={keeper.current}
          />
        ))}
      </ul>
    </div>
  );
}

interface PackRowProps {
  row: Row;
  /** What travels, in words. */
  size: string;
  shelf: Shelf;
  keeper: ShelfKeeper | undefined;
}

function PackRow({ row: { pack, state }, size, shelf, keeper }: PackRowProps) {
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = useRef<HTMLFieldSetElement>(null);
  const used = useRef(false);
  const running = shelf.running?.id === pack.id ? shelf.running : undefined;
  const trouble = shelf.trouble?.id === pack.id ? shelf.trouble : undefined;

  // A button that did its work goes away and would take the keyboard's place in the page with it.
  useLayoutEffect(() => {
    if (used.current && document.activeElement === document.body)
      (question.current ?? heading.current)?.focus({ preventScroll: true });
  });

  return (
    <li
      data-pack={pack.id}
      data-state={running ? 'running' : state}
      onFocusCapture={() => {
        used.current = true;
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {pack.page === undefined ? pack.title : `${capital(pack.name)}: ${pack.title}`}
      </h2>
      <p>
        {size} · <b>{running ? 'đang tải' : stateWords[state]}</b>
      </p>
      {running && (
        <p class="goi-chay">
          <progress aria-label={`Đang tải ${pack.name}`} value={running.progress.done} max={running.progress.total} />
          <span>
            {percent(running.progress)}% của {size}
          </span>
        </p>
      )}
      {trouble && <p class="goi-vuong">{troubleWords[trouble.trouble]}</p>}
      {(running || state !== 'complete') && (
        <button
          type="button"
          class="thanh vien"
          disabled={!running && (!shelf.fresh || shelf.running !== undefined)}
          onClick={() => (running ? keeper?.stop() : void keeper?.fetch([pack.id]))}
        >
          {running ? `Dừng tải ${pack.name}` : downloadWords(state, pack.name)}
        </button>
      )}
      {!running && state !== 'none' && !asking && (
        <button type="button" class="thanh vien goi-xoa" onClick={() => setAsking(true)}>
          Xoá {pack.name} khỏi máy
        </button>
      )}
      {asking && (
        <fieldset ref={question} tabIndex={-1}>
          <legend>Xoá {pack.name}? Muốn dùng lại phải có mạng để tải.</legend>
          <button type="button" class="thanh vien" onClick={() => setAsking(false)}>
            Giữ lại
          </button>
          <button
            type="button"
            class="thanh vien goi-xoa"
            onClick={() => {
              setAsking(false);
              void keeper?.remove(pack.id);
            }}
          >
            Xoá {pack.name}
          </button>
        </fieldset>
      )}
    </li>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
