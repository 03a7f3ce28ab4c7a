import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onLeaving } from '../../lib/leaving-client.ts';
import { type Names, NO_NAMES } from '../text/names.ts';
import {
  type Approval,
  approvalHolds,
  newPoster,
  type PosterDraft,
  photoOf,
  placeOf,
  type Step,
  shownPoster,
  withTemplate,
} from './draft.ts';
import { layoutPoster } from './layout.ts';
import { lintPoster } from './lint.ts';
import { deviceMeasure } from './measure-client.ts';
import { type Agreed, type PosterPersonal, personalOn } from './personal.ts';
import { smallCopy } from './photo-client.ts';
import { pixelsFrom, type SmallCopy } from './pixels.ts';
import type { Fault, PartId, Poster, PosterSize } from './poster.ts';
import { qrModules } from './qr.ts';
import { posterSvg } from './svg.ts';
import { Badge } from './view/Badge.tsx';
import { Choose } from './view/Choose.tsx';
import { Export } from './view/Export.tsx';
import { Mend, PaletteChoice, Picture, SizeChoice } from './view/Look.tsx';
import { Personal } from './view/Personal.tsx';
import { Photo } from './view/Photo.tsx';
import { Words } from './view/Words.tsx';
import './composer.css';

/** Where drafts are kept; handed in, because storage belongs to `record`. */
export interface PosterDrafts {
  get<T>(id: string): Promise<T | undefined>;
  put<T>(id: string, value: T): Promise<void>;
  /** Keeps it before returning: the page may be gone before `put` is done. Without it a poster lives no longer than its page. */
  putLeaving?<T>(id: string, value: T): void;
}

/** A poster to make or mend for practice: it begins written, is not exported, and somebody follows how it stands. */
export interface PosterTask {
  /** Stands before every id: other composers may be on the page. */
  prefix: string;
  first: Step;
  /** @param faultsIn what is to be mended in a size, whichever is shown now */
  follow(poster: Poster, faultsIn: (size: PosterSize) => readonly Fault[]): void;
}

export interface PosterComposerProps {
  drafts: PosterDrafts;
  /** dd/mm/yyyy. */
  today: string;
  /** How the city-level body of the Union is called; undefined while its name is open. */
  cityUnion?: string | undefined;
  /** SHA-256 of the official badge files. */
  officialBadges?: readonly string[];
  /** Lists of places and organisations, to tell them from people. */
  names?: Names;
  task?: PosterTask;
  /** Other controls stand under the finger now. */
  changed(): void;
  /** The poster is a piece of a product, which is approved as a whole: whether it is. */
  product?: { isApproved: boolean } | undefined;
}

const DRAFT = 'ap-phich/dang-lam';
const NO_BADGES: readonly string[] = [];

const STEPS: readonly (readonly [Step, short: string, title: string])[] = [
  ['dip', 'Dịp', 'Chọn dịp'],
  ['chu', 'Chữ', 'Điền chữ'],
  ['anh', 'Ảnh', 'Ảnh'],
  ['xem', 'Xem', 'Xem'],
  ['xuat', 'Xuất', 'Xuất'],
];

/** Where a part of the poster is written. */
const placeOfPart = (part: PartId): [Step, string] => {
  const { step, field } = placeOf({ rule: '', level: 'error', text: '', part });
  return [step, field];
};

/** The value once it has rested for so many milliseconds: laying out at every letter would make a cheap phone lag behind the fingers. */
function useSettled<T>(value: T, rest: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return settled;
}

/** Whether two panes stand side by side. */
function useWide(): boolean {
  const query = useMemo(() => matchMedia('(min-width: 1024px)'), []);
  const [isWide, setWide] = useState(query.matches);
  useEffect(() => {
    const follow = (): void => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [query]);
  return isWide;
}

/** A poster from the occasion to the file: one pane at a time on a telephone, fields beside the poster on a wide screen. */
export function PosterComposer({
  drafts,
  today,
  cityUnion,
  officialBadges = NO_BADGES,
  names = NO_NAMES,
  task,
  changed,
  product,
}: PosterComposerProps) {
  const [draft, setDraft] = useState<PosterDraft>({ version: 1, poster: newPoster('T1') });
  const [isRead, setRead] = useState(false);
  const [step, setStep] = useState<Step>(task?.first ?? 'dip');
  const [faultAt, setFaultAt] = useState(0);
  const [said, say] = useState('');
  /** The draft that is on the disk, or that none can be. */
  const [kept, setKept] = useState<PosterDraft | 'failed'>();
  const [dropped, setDropped] = useState<PosterDraft>();
  const [copies, setCopies] = useState<ReadonlyMap<number, SmallCopy>>(new Map());
  const measure = useMemo(deviceMeasure, []);
  const isWide = useWide();
  const head = useRef<HTMLHeadingElement>(null);
  /** The field to stand on next, if any, and how often the pane was changed. */
  const [aim, setAim] = useState<{ field?: string | undefined; visits: number }>({ visits: 0 });

  const { poster, approval, agreed } = draft;
  const root = useRef<HTMLDivElement>(null);
  const prefix = task?.prefix ?? '';
  const change = (next: Poster): void => setDraft((before) => ({ ...before, poster: next }));

  const latest = useRef(draft);
  latest.current = draft;
  /** The last draft known to be kept; undefined before anything was read. */
  const stored = useRef<PosterDraft | 'none'>();
  useEffect(() => {
    const read = (found: PosterDraft | undefined): void => {
      stored.current = found ?? 'none';
      if (found) {
        latest.current = found;
        setDraft(found);
        setKept(found);
        setStep(task?.first ?? 'chu');
      }
      setRead(true);
    };
    drafts.get<PosterDraft>(DRAFT).then(
      (found) => read(found?.version === 1 ? found : undefined),
      () => read(undefined),
    );
  }, [drafts]);

  const keep = (): void => {
    const now = latest.current;
    drafts.put(DRAFT, now).then(
      () => {
        stored.current = now;
        setKept(now);
      },
      () => setKept('failed'),
    );
  };
  useEffect(() => {
    if (!isRead || draft === stored.current) return;
    const timer = setTimeout(keep, 150);
    return () => clearTimeout(timer);
  }, [isRead, draft]);
  useEffect(() => {
    const isOpen = (): boolean => stored.current !== undefined && latest.current !== stored.current;
    // What was typed in the last moments is kept at once; the database may come too late.
    const ended = onLeaving(() => {
      if (!isOpen()) return;
      drafts.putLeaving?.(DRAFT, latest.current);
      keep();
    });
    return () => {
      ended();
      // Inside a product the composer is taken away while the page stays.
      if (isOpen()) keep();
    };
  }, []);

  const photo = photoOf(shownPoster(poster));
  const photoSrc = photo?.src;
  useEffect(() => {
    setCopies(new Map());
    if (!photo) return;
    let isWanted = true;
    const at = shownPoster(poster).assets.indexOf(photo);
    void smallCopy(photo).then((copy) => {
      if (isWanted) setCopies(new Map([[at, copy]]));
    });
    return () => {
      isWanted = false;
    };
  }, [photoSrc]);

  const settled = useSettled(poster, 250);
  // Nothing is typed at the way out, and what goes out is what stands in the fields now.
  const current = step === 'xuat' ? poster : settled;
  const shown = useMemo(() => shownPoster(current), [current]);
  const placed = useMemo(() => layoutPoster(shown, measure), [shown, measure]);
  const faults = useMemo(
    () => lintPoster(shown, placed, { pixels: pixelsFrom(placed, copies), officialBadges, cityUnion }),
    [shown, placed, copies, officialBadges, cityUnion],
  );
  const errors = faults.filter(({ level }) => level === 'error').length;
  const finished: Poster = {
    ...shown,
    approved: errors === 0 && (product ? product.isApproved : approvalHolds(approval, shown)),
  };
  const svg = useMemo(() => posterSvg(finished, placed, qrModules), [finished.approved, placed]);
  // A finder of a few hundred patterns: not at every letter.
  const personal = useMemo(
    () => (step === 'xuat' ? personalOn(shown, names, agreed) : []),
    [step === 'xuat', shown, names, agreed],
  );
  const placedPhoto = placed.find((one) => one.kind === 'picture' && shown.assets[one.asset]?.kind !== 'badge');
  useEffect(() => {
    if (isRead)
      task?.follow(shown, (size) => {
        const sized = { ...shown, size };
        const laid = layoutPoster(sized, measure);
        return lintPoster(sized, laid, { pixels: pixelsFrom(laid, copies), officialBadges, cityUnion });
      });
  }, [isRead, shown, copies]);
  const at = Math.min(faultAt, Math.max(0, faults.length - 1));
  const fault = faults[at];

  // The count is told once it has changed, never at every letter.
  const first = useRef(true);
  useEffect(() => {
    setFaultAt(0);
    if (first.current) first.current = false;
    else say(errors > 0 ? `Còn ${errors} chỗ phải sửa.` : 'Không còn chỗ nào phải sửa.');
  }, [errors]);

  const go = (to: Step, field?: string): void => {
    setStep(to);
    setAim(({ visits }) => ({ field, visits: visits + 1 }));
  };
  useEffect(() => {
    if (aim.visits === 0) return;
    changed();
    const place =
      (aim.field === undefined ? null : root.current?.querySelector<HTMLElement>(`[id="${prefix}${aim.field}"]`)) ??
      head.current;
    place?.focus();
    place?.scrollIntoView({ block: 'center' });
  }, [aim]);

  const pane: Step = isWide && step === 'xem' ? 'chu' : step;
  const steps = STEPS.filter(([id]) => (!isWide || id !== 'xem') && (!task || (id !== 'dip' && id !== 'xuat')));
  const title = STEPS.find(([id]) => id === pane)![2];
  const following = steps[steps.findIndex(([id]) => id === pane) + 1];
  const goTo = (one: Fault): void => {
    const place = placeOf(one);
    go(place.step, place.field);
  };
  const look = (
    <div class="ap-phan" id={`${prefix}ap-xem`} tabIndex={-1}>
      <Picture svg={svg} poster={finished} placed={placed} fault={fault} />
      <Mend prefix={prefix} faults={faults} at={at} next={() => setFaultAt((at + 1) % faults.length)} go={goTo} />
      <SizeChoice prefix={prefix} name="ap-kho-xem" size={poster.size} choose={(size) => change({ ...poster, size })} />
      <PaletteChoice prefix={prefix} palette={poster.palette} choose={(palette) => change({ ...poster, palette })} />
    </div>
  );
  return (
    <div class="ap" ref={root}>
      <p class="ap-bao" role="status">
        {said}
      </p>
      <nav class="ap-buoc" aria-label="Các bước">
        {steps.map(([id, short]) => (
          <button key={id} type="button" aria-current={id === pane ? 'step' : undefined} onClick={() => go(id)}>
            {short}
          </button>
        ))}
      </nav>
      <div class="ap-hai">
        <section class="ap-phan" aria-labelledby={`${prefix}ap-buoc`}>
          <h2 id={`${prefix}ap-buoc`} tabIndex={-1} ref={head}>
            {title}
          </h2>
          {pane === 'dip' && dropped && (
            <button
              type="button"
              class="thanh vien"
              onClick={() => {
                setDraft(dropped);
                setDropped(undefined);
                go('chu');
              }}
            >
              Lấy lại tấm vừa bỏ
            </button>
          )}
          {pane === 'dip' && (
            <Choose
              poster={poster}
              choose={(template) => {
                change(withTemplate(poster, template));
                go('chu');
              }}
            />
          )}
          {pane === 'chu' && <Words prefix={prefix} poster={poster} today={today} change={change} />}
          {pane === 'anh' && (
            <>
              <Photo
                prefix={prefix}
                poster={poster}
                today={today}
                shown={placedPhoto?.kind === 'picture' ? placedPhoto.crop : undefined}
                change={change}
              />
              <Badge prefix={prefix} poster={poster} officialBadges={officialBadges} change={change} />
            </>
          )}
          {pane === 'xem' && look}
          {pane === 'xuat' && personal.length > 0 && (
            <Personal
              found={personal}
              go={(one: PosterPersonal) => go(...placeOfPart(one.part))}
              agree={(one: Agreed) => setDraft((before) => ({ ...before, agreed: [...(before.agreed ?? []), one] }))}
            />
          )}
          {pane === 'xuat' && personal.length === 0 && (
            <Export
              poster={finished}
              placed={placed}
              errors={errors}
              approval={approval}
              today={today}
              isOwn={!product}
              choose={(size) => change({ ...poster, size })}
              approve={(given: Approval | undefined) => setDraft((before) => ({ ...before, approval: given }))}
              say={say}
            />
          )}
          {following && pane !== 'dip' && (
            <button
              type="button"
              class={pane === 'xem' || task ? 'thanh vien' : 'thanh'}
              onClick={() => go(following[0])}
            >
              Tiếp: {following[2]}
            </button>
          )}
          {!task && (
            <p class="nho">
              {kept === 'failed'
                ? 'Máy này không giữ được bản nháp. Đồng chí xuất tệp trước khi đóng trang.'
                : kept === draft
                  ? 'Bản nháp đã lưu trên máy này.'
                  : 'Đang lưu bản nháp …'}
            </p>
          )}
          {pane === 'xuat' && !product && (
            <button
              type="button"
              class="thanh vien"
              onClick={() => {
                setDropped(draft);
                setDraft({ version: 1, poster: newPoster(poster.template) });
                go('dip');
              }}
            >
              Làm tấm khác, bỏ tấm này
            </button>
          )}
        </section>
        {isWide && (
          <section class="ap-phai" aria-label="Áp phích">
            {look}
          </section>
        )}
      </div>
    </div>
  );
}
