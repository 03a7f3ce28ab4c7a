import { useEffect, useState } from 'preact/hooks';
import { type Fault, frames, type PaletteId, type Placed, type Poster, type PosterSize, palettes } from '../poster.ts';

/** How a poster is read aloud: its words from top to bottom. */
const wordsOf = (placed: readonly Placed[]): string =>
  placed
    .filter((one) => one.kind === 'text')
    .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
    .map(({ lines }) => lines.map(({ text }) => text).join(' '))
    .join('. ');

export interface PictureProps {
  svg: string;
  poster: Poster;
  placed: readonly Placed[];
  /** The part to point at. */
  fault?: Fault | undefined;
}

/** The poster as it will leave the device, with the place to mend framed. */
export function Picture({ svg, poster, placed, fault }: PictureProps) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  const { width, height } = frames[poster.size];
  const at =
    fault &&
    placed.find(
      (one) =>
        (fault.part !== undefined && one.part === fault.part) ||
        (fault.asset !== undefined && one.kind === 'picture' && one.asset === fault.asset),
    );
  return (
    <div class="ap-tam" style={{ aspectRatio: `${width} / ${height}`, maxWidth: `calc(70vh * ${width / height})` }}>
      {address && <img src={address} alt={`Áp phích: ${wordsOf(placed)}`} />}
      {at && (
        <span
          class="ap-chi"
          style={{
            left: `${(at.box.x / width) * 100}%`,
            top: `${(at.box.y / height) * 100}%`,
            width: `${(at.box.width / width) * 100}%`,
            height: `${(at.box.height / height) * 100}%`,
          }}
        />
      )}
    </div>
  );
}

export interface MendProps {
  prefix: string;
  faults: readonly Fault[];
  /** Which of them is shown. */
  at: number;
  next(): void;
  go(fault: Fault): void;
}

/** What to mend, one at a time, the worst first. */
export function Mend({ prefix, faults, at, next, go }: MendProps) {
  const head = `${prefix}ap-sua`;
  const errors = faults.filter(({ level }) => level === 'error').length;
  const fault = faults[at];
  return (
    <section class="ap-sua" aria-labelledby={head}>
      <h3 id={head} tabIndex={-1}>
        {errors > 0 ? `Còn ${errors} chỗ phải sửa` : 'Không còn chỗ nào phải sửa'}
      </h3>
      {fault && (
        <>
          <p class={fault.level === 'error' ? 'chua' : 'nhac'}>
            {fault.level === 'hint' && <b>Nên xem lại: </b>}
            {fault.text}
          </p>
          <button type="button" class="thanh" onClick={() => go(fault)}>
            Tới chỗ này
          </button>
          {faults.length > 1 && (
            <button type="button" class="thanh vien" onClick={next}>
              Xem chỗ khác ({at + 1} / {faults.length})
            </button>
          )}
        </>
      )}
      <p class="nho">Chấm theo quy tắc có sẵn, không phải AI.</p>
    </section>
  );
}

export interface SizeProps {
  prefix?: string;
  /** Tells two groups on one page apart. */
  name: string;
  size: PosterSize;
  choose(size: PosterSize): void;
}

export function SizeChoice({ prefix = '', name, size, choose }: SizeProps) {
  return (
    <fieldset class="ap-chon ap-kho">
      <legend>Khổ</legend>
      {(Object.keys(frames) as PosterSize[]).map((id) => (
        <label key={id} class="ap-danh">
          <input type="radio" name={prefix + name} checked={size === id} onChange={() => choose(id)} />
          <span>{frames[id].name}</span>
        </label>
      ))}
    </fieldset>
  );
}

export interface PaletteProps {
  prefix: string;
  palette: PaletteId;
  choose(palette: PaletteId): void;
}

export function PaletteChoice({ prefix, palette, choose }: PaletteProps) {
  return (
    <fieldset class="ap-chon ap-mau">
      <legend>Màu</legend>
      {(Object.keys(palettes) as PaletteId[]).map((id) => (
        <label key={id} class="ap-danh">
          <input type="radio" name={`${prefix}ap-mau`} checked={palette === id} onChange={() => choose(id)} />
          <span>{palettes[id].name}</span>
          <i aria-hidden="true">
            {[palettes[id].paper, palettes[id].ink, palettes[id].accent].map((colour) => (
              <b key={colour} style={{ background: colour }} />
            ))}
          </i>
        </label>
      ))}
    </fieldset>
  );
}
