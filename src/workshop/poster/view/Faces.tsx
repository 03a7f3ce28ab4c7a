import { useRef, useState } from 'preact/hooks';
import type { Asset, Box } from '../poster.ts';

export interface FacesProps {
  photo: Asset;
  change(faces: readonly Box[]): void;
}

/** A face of a group photo, in shares of the picture's width. */
const FACE = 0.18;
const STEP = 0.03;

const within = (value: number, size: number): number => Math.min(Math.max(0, value), 1 - size);

/** The photo with the faces marked by hand. A touch on the picture sets a frame; arrows or buttons move and size it. */
export function Faces({ photo, change }: FacesProps) {
  const [chosen, setChosen] = useState(0);
  /** Where the finger came down, in shares of the picture: a forgiven tap is a click without a place. */
  const touched = useRef({ x: 0.5, y: 0.4 });
  const faces = photo.faces ?? [];
  const face = faces[chosen];
  const ratio = photo.width / photo.height;

  const add = (x: number, y: number): void => {
    const [width, height] = [FACE, FACE * ratio];
    change([...faces, { x: within(x - width / 2, width), y: within(y - height / 2, height), width, height }]);
    setChosen(faces.length);
  };
  const alter = (dx: number, dy: number, grow: number): void => {
    if (!face) return;
    const width = Math.min(Math.max(face.width + grow, 0.04), 0.9, 0.9 / ratio);
    const height = width * ratio;
    const next = {
      x: within(face.x + dx - (width - face.width) / 2, width),
      y: within(face.y + dy * ratio - (height - face.height) / 2, height),
      width,
      height,
    };
    change(faces.map((one, at) => (at === chosen ? next : one)));
  };
  const remove = (): void => {
    change(faces.filter((_, at) => at !== chosen));
    setChosen(Math.max(0, chosen - 1));
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => alter(-STEP, 0, 0),
    ArrowRight: () => alter(STEP, 0, 0),
    ArrowUp: () => alter(0, -STEP, 0),
    ArrowDown: () => alter(0, STEP, 0),
    '+': () => alter(0, 0, STEP),
    '-': () => alter(0, 0, -STEP),
    Delete: remove,
  };
  const buttons = [
    ['Sang trái', 'ArrowLeft', '←'],
    ['Sang phải', 'ArrowRight', '→'],
    ['Lên', 'ArrowUp', '↑'],
    ['Xuống', 'ArrowDown', '↓'],
    ['To ra', '+', '+'],
    ['Nhỏ lại', '-', '−'],
  ] as const;
  return (
    <div class="ap-mat">
      <div class="ap-anh">
        <img src={photo.src} alt={`Ảnh đã chọn: ${photo.name}`} width={photo.width} height={photo.height} />
        {/* For fingers only; a keyboard and a screen reader have «Thêm khung mặt». */}
        <button
          type="button"
          class="ap-cham"
          tabIndex={-1}
          aria-hidden="true"
          onPointerDown={(event) => {
            const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
            touched.current = { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
          }}
          onClick={() => add(touched.current.x, touched.current.y)}
        />
        {faces.map((one, at) => (
          <button
            key={at}
            type="button"
            class="ap-khung"
            aria-label={`Khung mặt ${at + 1}`}
            aria-pressed={at === chosen}
            style={{
              left: `${one.x * 100}%`,
              top: `${one.y * 100}%`,
              width: `${one.width * 100}%`,
              height: `${one.height * 100}%`,
            }}
            onClick={() => setChosen(at)}
            onFocus={() => setChosen(at)}
            onKeyDown={(event) => {
              const move = moves[event.key];
              if (!move) return;
              event.preventDefault();
              move();
            }}
          />
        ))}
      </div>
      <p class="nho">Chạm vào từng khuôn mặt để đặt khung. Chữ của áp phích sẽ tránh khung.</p>
      <button type="button" class="ap-nut" onClick={() => add(0.5, 0.4)}>
        Thêm khung mặt
      </button>
      {face && (
        <div class="ap-chinh" data-repeat role="group" aria-label={`Chỉnh khung mặt ${chosen + 1}`}>
          {buttons.map(([name, key, sign]) => (
            <button key={key} type="button" class="ap-nut" aria-label={name} onClick={() => moves[key]!()}>
              {sign}
            </button>
          ))}
          <button type="button" class="ap-nut" onClick={remove}>
            Bỏ khung {chosen + 1}
          </button>
        </div>
      )}
    </div>
  );
}
