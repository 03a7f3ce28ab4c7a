import { croppedBy } from '../crop.ts';
import type { Asset, Box } from '../poster.ts';

export interface CropProps {
  photo: Asset;
  /** What the poster shows of it, in shares; absent where it is not placed. */
  shown: Box | undefined;
  change(crop: Box | undefined): void;
}

const STEP = 0.1;
const NEARER = 0.85;

/** The part that is shown, chosen by buttons or by keys on the frame. What the shape of the poster cuts off is shaded as well. */
export function Crop({ photo, shown, change }: CropProps) {
  const { crop } = photo;
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => change(croppedBy(crop, -STEP, 0, 1)),
    ArrowRight: () => change(croppedBy(crop, STEP, 0, 1)),
    ArrowUp: () => change(croppedBy(crop, 0, -STEP, 1)),
    ArrowDown: () => change(croppedBy(crop, 0, STEP, 1)),
    '+': () => change(croppedBy(crop, 0, 0, NEARER)),
    '-': () => change(croppedBy(crop, 0, 0, 1 / NEARER)),
  };
  const buttons = [
    ['Lấy gần hơn', '+', '+'],
    ['Lấy rộng ra', '-', '−'],
    ['Khung sang trái', 'ArrowLeft', '←'],
    ['Khung sang phải', 'ArrowRight', '→'],
    ['Khung lên', 'ArrowUp', '↑'],
    ['Khung xuống', 'ArrowDown', '↓'],
  ] as const;
  return (
    <details class="ap-cat">
      <summary>Chọn phần ảnh hiện ra</summary>
      <div class="ap-anh">
        <img src={photo.src} alt="Cả tấm ảnh" width={photo.width} height={photo.height} />
        {shown && (
          <button
            type="button"
            class="ap-thay"
            aria-label={`Phần hiện ra: rộng ${Math.round(shown.width * 100)}%, cách trái ${Math.round(shown.x * 100)}%, cách trên ${Math.round(shown.y * 100)}%`}
            style={{
              left: `${shown.x * 100}%`,
              top: `${shown.y * 100}%`,
              width: `${shown.width * 100}%`,
              height: `${shown.height * 100}%`,
            }}
            onKeyDown={(event) => {
              const move = moves[event.key];
              if (!move) return;
              event.preventDefault();
              move();
            }}
          />
        )}
      </div>
      <p class="nho">Phần tối không hiện trên áp phích. Bàn phím: mũi tên, dấu + và −.</p>
      <div class="ap-chinh" data-repeat role="group" aria-label="Chỉnh phần ảnh hiện ra">
        {buttons.map(([name, key, sign]) => (
          <button
            key={key}
            type="button"
            class="ap-nut"
            aria-label={name}
            disabled={key !== '+' && crop === undefined}
            onClick={() => moves[key]!()}
          >
            {sign}
          </button>
        ))}
      </div>
      {crop && (
        <button type="button" class="ap-nut" onClick={() => change(undefined)}>
          Lấy lại cả ảnh
        </button>
      )}
    </details>
  );
}
