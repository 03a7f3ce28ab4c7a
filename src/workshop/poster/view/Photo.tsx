import { useState } from 'preact/hooks';
import { photoOf, withPhoto } from '../draft.ts';
import { photoFrom } from '../photo-client.ts';
import { AI_LABEL, type Asset, type Box, type Consent, type Forbidden, type Poster } from '../poster.ts';
import { templates } from '../templates.ts';
import { Crop } from './Crop.tsx';
import { Faces } from './Faces.tsx';
import { Field } from './Field.tsx';
import { FileChoice } from './FileChoice.tsx';

export interface PhotoProps {
  prefix: string;
  poster: Poster;
  /** dd/mm/yyyy. */
  today: string;
  /** What the poster shows of the photo, in shares of it. */
  shown: Box | undefined;
  change(poster: Poster): void;
}

const FORBIDDEN: readonly (readonly [Forbidden, string])[] = [
  ['nguoi-that', 'Mặt một người thật'],
  ['lanh-dao', 'Lãnh đạo'],
  ['tre-em', 'Trẻ em'],
  ['co', 'Cờ'],
  ['huy-hieu', 'Huy hiệu'],
  ['ban-do', 'Bản đồ'],
  ['trang-phuc-dan-toc', 'Trang phục dân tộc'],
];

/** Where the paper is kept when there is nobody to ask. */
const NOBODY = 'Ảnh không có người';

type Who = 'nobody' | Consent['children'];
const WHO: readonly (readonly [Who, string])[] = [
  ['nobody', 'Không có người'],
  ['none', 'Chỉ có người lớn'],
  ['from-7', 'Có trẻ, nhỏ nhất từ 7 tuổi'],
  ['under-7', 'Có trẻ dưới 7 tuổi'],
];

/** A photo off the device, or the drawing of the template. */
export function Photo({ prefix, poster, today, shown, change }: PhotoProps) {
  const [trouble, setTrouble] = useState('');
  const [isReading, setReading] = useState(false);
  const photo = photoOf(poster);
  const set = (part: Partial<Asset>): void => {
    if (photo) change(withPhoto(poster, { ...photo, ...part }));
  };
  if (!templates[poster.template].photo)
    return (
      <p id={`${prefix}ap-anh`} tabIndex={-1}>
        Mẫu này không dùng ảnh. Máy vẽ hình sẵn, không phải xin phép ai.
      </p>
    );

  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setTrouble('');
    setReading(true);
    try {
      change(withPhoto(poster, await photoFrom(file)));
    } catch {
      setTrouble('Máy không mở được tệp này. Đồng chí chọn ảnh JPG hoặc PNG.');
    }
    setReading(false);
  };
  return (
    <div class="ap-phan">
      <p>
        {photo
          ? 'Vị trí chụp và tên máy trong tệp ảnh đã được bỏ.'
          : 'Không có ảnh thì máy vẽ hình sẵn. Ảnh thật cần người trong ảnh đồng ý.'}
      </p>
      <FileChoice
        id={`${prefix}ap-anh`}
        label={isReading ? 'Đang mở ảnh …' : photo ? 'Đổi ảnh khác' : 'Chọn ảnh trong máy'}
        accept="image/*"
        read={read}
      />
      {trouble && <p role="alert">{trouble}</p>}
      {photo && (
        <>
          <Crop photo={photo} shown={shown} change={(crop) => set({ crop })} />
          <Faces photo={photo} change={(faces) => set({ faces })} />
          <label class="ap-danh">
            <input
              type="checkbox"
              checked={photo.isAi}
              onChange={(event) => set({ isAi: event.currentTarget.checked, shows: [] })}
            />
            <span>Ảnh này do AI tạo, hoặc có dùng AI sửa</span>
          </label>
          {photo.isAi ? (
            <AiQuestions shows={photo.shows ?? []} change={(shows) => set({ shows })} />
          ) : (
            <People prefix={prefix} photo={photo} today={today} change={(consent) => set({ consent })} />
          )}
          <button type="button" class="thanh vien" onClick={() => change(withPhoto(poster, undefined))}>
            Bỏ ảnh, dùng hình vẽ sẵn
          </button>
        </>
      )}
    </div>
  );
}

function AiQuestions({ shows, change }: { shows: readonly Forbidden[]; change(shows: readonly Forbidden[]): void }) {
  return (
    <>
      <p>Máy ghi lên ảnh: «{AI_LABEL}».</p>
      <fieldset class="ap-chon">
        <legend>Trong ảnh AI có gì sau đây</legend>
        {FORBIDDEN.map(([id, text]) => (
          <label key={id} class="ap-danh">
            <input
              type="checkbox"
              checked={shows.includes(id)}
              onChange={(event) =>
                change(event.currentTarget.checked ? [...shows, id] : shows.filter((one) => one !== id))
              }
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface PeopleProps {
  prefix: string;
  photo: Asset;
  today: string;
  change(consent: Consent): void;
}

function People({ prefix, photo, today, change }: PeopleProps) {
  const consent = photo.consent!;
  const who: Who | undefined =
    consent.keptAt === NOBODY ? 'nobody' : consent.asked === '' && !consent.people ? undefined : consent.children;
  const [picked, setPicked] = useState<Who | undefined>(who);
  const pick = (one: Who): void => {
    setPicked(one);
    const isNobody = one === 'nobody';
    change({
      asked: isNobody ? today : '',
      keptAt: isNobody ? NOBODY : '',
      children: isNobody ? 'none' : one,
      people: isNobody,
      child: false,
      representative: false,
    });
  };
  const tick = (name: 'people' | 'child' | 'representative', text: string) => (
    <label class="ap-danh">
      <input
        type="checkbox"
        checked={consent[name]}
        onChange={(event) => change({ ...consent, [name]: event.currentTarget.checked })}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <>
      <fieldset class="ap-chon">
        <legend>Trong ảnh có ai</legend>
        {WHO.map(([id, text]) => (
          <label key={id} class="ap-danh">
            <input type="radio" name={`${prefix}ap-ai`} checked={picked === id} onChange={() => pick(id)} />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      {picked !== undefined && picked !== 'nobody' && (
        <fieldset class="ap-chon">
          <legend>Ai đã đồng ý</legend>
          {tick('people', picked === 'none' ? 'Mọi người trong ảnh' : 'Mọi người lớn trong ảnh')}
          {picked === 'from-7' && tick('child', 'Từng cháu từ 7 tuổi')}
          {picked !== 'none' && tick('representative', 'Cha mẹ hoặc người giám hộ của từng cháu')}
          <Field
            prefix={prefix}
            id="ap-hoi-ngay"
            label="Hỏi ngày nào"
            example={today}
            value={consent.asked}
            onValue={(asked) => change({ ...consent, asked: asked.trim() })}
          />
          <Field
            prefix={prefix}
            id="ap-giay-dau"
            label="Giấy đồng ý cất ở đâu"
            example="Tủ hồ sơ Đoàn xã"
            value={consent.keptAt}
            onValue={(keptAt) => change({ ...consent, keptAt })}
          />
        </fieldset>
      )}
    </>
  );
}
