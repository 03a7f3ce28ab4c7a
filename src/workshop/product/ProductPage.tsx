import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onLeaving } from '../../lib/leaving-client.ts';
import type { Scenario } from '../scenario-schema.ts';
import type { Names } from '../text/names.ts';
import type { ToneWords } from '../tone/lint-tone.ts';
import { type Arrival, arrivalOf, besideOther } from './arrival.ts';
import { factText, isGap } from './fact-sheet.ts';
import type { PosterLook } from './poster-look-client.ts';
import {
  edited,
  FOURTH_KINDS,
  LESSONS,
  type Lesson,
  newCode,
  newProduct,
  PIECE_NAMES,
  type PieceKind,
  type Product,
  pieceOf,
  withFourth,
} from './product.ts';
import { fileNameOf, readProductFile, writeProductFile } from './product-file.ts';
import { codeOfReview, MOST, readReviewCode, totalOf } from './review.ts';
import { type Standing, standingOf } from './standing.ts';
import { pieceAt, STEP_NAMES, type Step, stepState, stepsOf, waits } from './steps.ts';
import { Approve } from './view/Approve.tsx';
import { BriefPiece } from './view/BriefPiece.tsx';
import { Export } from './view/Export.tsx';
import { Gates } from './view/Gates.tsx';
import { NO_REVIEW, Peer, type ReviewDraft, ReviewPane } from './view/Peer.tsx';
import { PosterPiece } from './view/PosterPiece.tsx';
import { ScenarioFacts, Sheet } from './view/Sheet.tsx';
import { Sources } from './view/Sources.tsx';
import { TextPiece } from './view/TextPiece.tsx';
import '../check/check.css';
import './product.css';

/** What lies in the file the page names. */
export interface ProductWords {
  names: Names;
  words: ToneWords;
  scenarios: readonly Scenario[];
  /** Said with every scenario. */
  caption: string;
}

/** Where products are kept; handed in, because storage belongs to `record`. */
export interface ProductDrafts {
  get<T>(id: string): Promise<T | undefined>;
  put<T>(id: string, value: T): Promise<void>;
  /** Keeps it before returning: the page may be gone before `put` is done. */
  putLeaving<T>(id: string, value: T): void;
  list<T>(begin: string): Promise<{ id: string; value: T; at: number }[]>;
  remove(id: string): Promise<void>;
}

export interface ProductPageProps extends ProductWords {
  drafts: ProductDrafts;
  /** dd/mm/yyyy. */
  today(): string;
  /** dd/mm/yyyy hh:mm. */
  now(): string;
  random(): number;
  /** How the city-level body of the Union is called; undefined while its name is open. */
  cityUnion?: string | undefined;
  /** The page's address without a fragment. */
  address: string;
  /** What the address asks for: `moi=SC02&bai=…`, `ho-so=K7M2QP`, `nhan-xet=…`. */
  fragment: string;
  /** Forgets what the address asked for. */
  forgetFragment(): void;
  /** Other controls stand under the finger now. */
  changed(): void;
  copy(text: string): Promise<void>;
  /** Hands a file to the device. */
  save(name: string, text: string): void;
  print(): void;
  /** Keeps in the record that the unit's product was approved; rejects when it could not. */
  passed(lesson: Lesson, points: number, outOf: number): Promise<void>;
}

const OWN = 'ho-so/';
const REVIEWED = 'doc-lai/';

const LESSON_WORDS: Readonly<Record<Lesson, string>> = {
  'cb-a8-rap-mot-bo': 'Bài A8',
  'cb-b6-san-pham-cuoi': 'Bài B6, sản phẩm cuối',
};

/** What a product is called in a list. */
function nameOf(product: Product, scenarios: readonly Scenario[]): string {
  const task = factText(product.facts, 'viec').trim();
  if (task && !isGap(task)) return task;
  return scenarios.find(({ id }) => id === product.scenario)?.occasion ?? 'Hồ sơ chưa có tên';
}

type View =
  | { is: 'list' }
  | { is: 'new' }
  | { is: 'steps'; step: Step | undefined }
  | { is: 'received'; product: Product; here: Product | undefined; arrival: Arrival }
  | { is: 'erase'; product: Product }
  | { is: 'review'; product: Product };

/** All products of the device, and one of them from fact sheet to file. */
export function ProductPage(props: ProductPageProps) {
  const { drafts, names, words, scenarios, today, now, changed } = props;
  const [all, setAll] = useState<readonly Product[]>();
  const [view, setView] = useState<View>({ is: 'list' });
  const [product, setProduct] = useState<Product>();
  const [kept, setKept] = useState<Product | 'failed'>();
  const [said, say] = useState('');
  const [trouble, setTrouble] = useState('');
  const [look, setLook] = useState<PosterLook>();
  const [lookFailed, setLookFailed] = useState(false);
  const [composing, setComposing] = useState(false);
  const [review, setReview] = useState<ReviewDraft>(NO_REVIEW);
  const [recorded, setRecorded] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  const moves = useRef(0);
  const latest = useRef<Product>();
  latest.current = product;
  /** The product as it is known to be kept. */
  const stored = useRef<Product>();

  const reload = useCallback(
    () =>
      drafts.list<Product>(OWN).then(
        (found) => setAll(found.map(({ value }) => value).filter(({ version }) => version === 1)),
        () => {
          setAll([]);
          setTrouble('Máy này không giữ được hồ sơ. Đồng chí xuất tệp trước khi đóng trang.');
        },
      ),
    [drafts],
  );

  const show = (next: View): void => {
    moves.current++;
    setView(next);
    setComposing(false);
    setTrouble('');
    say('');
  };
  /** @param from where it was read: what comes from elsewhere is not kept yet */
  const open = (one: Product, from: 'here' | 'elsewhere', step?: Step): void => {
    latest.current = one;
    setProduct(one);
    stored.current = from === 'here' ? one : undefined;
    setKept(stored.current);
    setLook(undefined);
    setRecorded('');
    show({ is: 'steps', step });
  };
  const change = (next: Product): void => {
    const before = latest.current;
    const dated = before ? edited(before, next, today()) : next;
    latest.current = dated;
    setProduct(dated);
  };
  const begin = (lesson: Lesson, scenario: string | undefined): void => {
    const made = newProduct({ code: newCode(props.random), lesson, scenario, edited: today() });
    open(made, 'elsewhere', 'phieu');
  };

  // What the address asks for, once; a code brought by a camera finds its product here.
  useEffect(() => {
    void reload();
    const asked = new URLSearchParams(props.fragment);
    const scenario = asked.get('moi');
    const lesson = LESSONS.find((one) => one === asked.get('bai'));
    const code = asked.get('ho-so') ?? codeOfReview(props.fragment);
    if (lesson) begin(lesson, scenarios.some(({ id }) => id === scenario) ? scenario! : undefined);
    else if (code)
      drafts.get<Product>(OWN + code).then(
        (found) => {
          if (!found) return setTrouble(`Máy này không có hồ sơ ${code}. Mở mã trên máy của người soạn.`);
          const given = asked.get('nhan-xet');
          if (!given) return open(found, 'here');
          const read = readReviewCode(given, found);
          open(found, 'here', 'doc-lai');
          if (read.ok) {
            change({ ...found, review: read.review });
            say(`Đã nhận lời đọc lại: ${totalOf(read.review)} trên ${MOST}.`);
          } else setTrouble(read.reason);
        },
        () => setTrouble('Máy này không giữ được hồ sơ. Đồng chí xuất tệp trước khi đóng trang.'),
      );
    if (props.fragment !== '') props.forgetFragment();
  }, []);

  // Kept when the fingers rest, and at once when the page is left. What nobody changed is not written again: another page may have.
  const keep = useCallback((): void => {
    const one = latest.current;
    if (one && one !== stored.current)
      drafts.put(OWN + one.code, one).then(
        () => {
          if (latest.current?.code === one.code) stored.current = one;
          setKept(one);
        },
        () => setKept('failed'),
      );
  }, [drafts]);
  useEffect(() => {
    if (!product || product === stored.current) return;
    const timer = setTimeout(keep, 150);
    return () => clearTimeout(timer);
  }, [product, keep]);
  useEffect(
    () =>
      onLeaving(() => {
        const one = latest.current;
        if (one && one !== stored.current) drafts.putLeaving(OWN + one.code, one);
        keep();
      }),
    [drafts, keep],
  );

  const poster = product && pieceOf(product, 'ap-phich')?.poster;
  const isApproved = useRef(false);
  const standing = useMemo<Standing | undefined>(
    () => product && standingOf(product, { names, words, posterFaults: look?.faults }),
    [product, look, names, words],
  );
  isApproved.current = standing?.gates.find(({ id }) => id === 10)?.closed ?? false;
  useEffect(() => {
    if (!poster || composing) return;
    let isWanted = true;
    import('./poster-look-client.ts')
      .then(({ lookAt }) => lookAt(poster, isApproved.current, props.cityUnion))
      .then(
        (seen) => isWanted && setLook(seen),
        () => isWanted && setLookFailed(true),
      );
    return () => {
      isWanted = false;
    };
  }, [poster, composing, isApproved.current]);

  // Approved and read by a colleague: the unit counts, once for each content.
  const passedAs = standing?.passed && product ? `${product.code} ${product.approval?.hash}` : undefined;
  useEffect(() => {
    if (!passedAs || !product?.review) return;
    props.passed(product.lesson, totalOf(product.review), MOST).then(
      () => setRecorded('Đã lưu vào sổ học.'),
      () => setRecorded('Chưa lưu được vào sổ học. Hồ sơ vẫn còn trên máy này.'),
    );
  }, [passedAs]);

  // Before the next key can come: a focus moved later would take that key along.
  useLayoutEffect(() => {
    changed();
    if (moves.current > 0) {
      head.current?.focus();
      head.current?.scrollIntoView({ block: 'start' });
    }
  }, [view, composing, changed]);

  const receive = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readProductFile(await file.text().catch(() => ''));
    if (!read.ok) return setTrouble(read.reason);
    const here = await drafts.get<Product>(OWN + read.product.code).catch(() => undefined);
    show({ is: 'received', product: read.product, here, arrival: arrivalOf(read.product, here, names) });
  };
  const erase = (one: Product): void => {
    Promise.all([drafts.remove(OWN + one.code), drafts.remove(REVIEWED + one.code)])
      .then(reload)
      .then(
        () => {
          show({ is: 'list' });
          say(`Đã xoá hồ sơ ${one.code}.`);
        },
        () => setTrouble('Chưa xoá được. Đồng chí tải lại trang rồi xoá lần nữa.'),
      );
  };
  const startReview = async (one: Product): Promise<void> => {
    setReview((await drafts.get<ReviewDraft>(REVIEWED + one.code).catch(() => undefined)) ?? NO_REVIEW);
    show({ is: 'review', product: one });
  };
  const hand = (): void => {
    if (!product || !standing) return;
    const text = writeProductFile(product, standing, names);
    if (text === undefined) return;
    props.save(fileNameOf(product), text);
    say(`Đã xuất ${fileNameOf(product)}.`);
  };

  const toList = (
    <button
      type="button"
      class="thanh vien"
      onClick={() => {
        keep();
        latest.current = undefined;
        setProduct(undefined);
        // The list of before would open the product as it was before.
        setAll(undefined);
        show({ is: 'list' });
        void reload();
      }}
    >
      Về danh sách hồ sơ
    </button>
  );
  const messages = (
    <>
      <p class="tin" role="status">
        {said}
      </p>
      {trouble && (
        <p class="chua" role="alert">
          {trouble}
        </p>
      )}
    </>
  );

  if (view.is === 'list')
    return (
      <div class="soat ho-so">
        {messages}
        <h2 tabIndex={-1} ref={head}>
          Hồ sơ trên máy này
        </h2>
        {all?.length === 0 && <p>Chưa có hồ sơ nào. Bắt đầu từ một tình huống, hoặc việc sắp tới của đơn vị.</p>}
        <ul class="cac-ho-so">
          {all?.map((one) => (
            <li key={one.code}>
              <button id={`hs-${one.code}`} type="button" class="thanh vien" onClick={() => open(one, 'here')}>
                <span>
                  {nameOf(one, scenarios)}
                  <small>
                    {one.code} · {LESSON_WORDS[one.lesson]} · sửa {one.edited}
                  </small>
                </span>
              </button>
              <button
                type="button"
                class="thanh vien"
                aria-describedby={`hs-${one.code}`}
                onClick={() => show({ is: 'erase', product: one })}
              >
                Xoá hồ sơ này
              </button>
            </li>
          ))}
        </ul>
        <button type="button" class="thanh" onClick={() => show({ is: 'new' })}>
          Bắt đầu hồ sơ mới
        </button>
        <label class="thanh vien chon-tep">
          <span>
            Mở tệp hồ sơ
            <small>để đọc giúp, hoặc làm tiếp trên máy này</small>
          </span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              event.currentTarget.value = '';
              void receive(file);
            }}
          />
        </label>
      </div>
    );

  if (view.is === 'new')
    return (
      <div class="soat ho-so">
        {messages}
        <h2 tabIndex={-1} ref={head}>
          Hồ sơ này về việc gì
        </h2>
        {scenarios.map(({ id, occasion, reader }) => (
          <button key={id} type="button" class="thanh vien" onClick={() => begin('cb-a8-rap-mot-bo', id)}>
            <span>
              {occasion}
              <small>
                Tình huống tập {id} · {reader}
              </small>
            </span>
          </button>
        ))}
        <button type="button" class="thanh vien" onClick={() => begin('cb-b6-san-pham-cuoi', undefined)}>
          <span>
            Việc của đơn vị mình
            <small>Bài B6, thêm một phần thứ tư</small>
          </span>
        </button>
        {toList}
      </div>
    );

  if (view.is === 'received')
    return (
      <div class="soat ho-so">
        {messages}
        <h2 tabIndex={-1} ref={head}>
          {nameOf(view.product, scenarios)}
        </h2>
        <p>
          Hồ sơ {view.product.code}, sửa lần cuối {view.product.edited}. Đồng chí mở để làm gì?
        </p>
        <button type="button" class="thanh" onClick={() => void startReview(view.product)}>
          Đọc giúp, cho nhận xét
        </button>
        {view.arrival !== 'differs' && (
          <button
            type="button"
            class="thanh vien"
            onClick={() => (view.here ? open(view.here, 'here') : open(view.product, 'elsewhere'))}
          >
            <span>
              Làm tiếp trên máy này
              {view.here && <small>Máy này đã có đúng hồ sơ này.</small>}
            </span>
          </button>
        )}
        {view.arrival === 'differs' && (
          <>
            <p>Máy này có hồ sơ cùng mã, nội dung khác tệp. Bản ấy sửa lần cuối {view.here?.edited}.</p>
            <button
              type="button"
              class="thanh vien"
              onClick={() => open(besideOther(view.product, newCode(props.random)), 'elsewhere')}
            >
              <span>
                Giữ cả hai bản
                <small>Tệp thành hồ sơ riêng, mang mã mới.</small>
              </span>
            </button>
            <button type="button" class="thanh vien" onClick={() => open(view.product, 'elsewhere')}>
              <span>
                Thay bản đang có bằng tệp này
                <small>Bản đang có trên máy này mất hẳn.</small>
              </span>
            </button>
          </>
        )}
        {toList}
      </div>
    );

  if (view.is === 'erase')
    return (
      <div class="soat ho-so">
        {messages}
        <h2 tabIndex={-1} ref={head}>
          Xoá hồ sơ «{nameOf(view.product, scenarios)}»?
        </h2>
        <p>
          Hồ sơ {view.product.code}, sửa lần cuối {view.product.edited}. Xoá rồi không lấy lại được. Tệp đã xuất thì vẫn
          còn.
        </p>
        <button type="button" class="thanh" onClick={() => show({ is: 'list' })}>
          Giữ lại
        </button>
        <button type="button" class="thanh vien" onClick={() => erase(view.product)}>
          Xoá hẳn khỏi máy này
        </button>
      </div>
    );

  if (view.is === 'review')
    return (
      <div class="soat ho-so">
        <h2 tabIndex={-1} ref={head}>
          Đọc lại: {nameOf(view.product, scenarios)}
        </h2>
        <ReviewPane
          product={view.product}
          draft={review}
          set={(next) => {
            setReview(next);
            void drafts.put(REVIEWED + view.product.code, next).catch(() => undefined);
          }}
          address={props.address}
          copy={props.copy}
          say={say}
        />
        {messages}
        {toList}
      </div>
    );

  if (!product || !standing) return null;
  const steps = stepsOf(product);
  const { step } = view;
  const scenario = scenarios.find(({ id }) => id === product.scenario);
  const go = (to: Step | undefined): void => show({ is: 'steps', step: to });
  const following = step && steps[steps.indexOf(step) + 1];
  const pane = { product, standing, change };
  const kind = step && pieceAt(product, step);
  const list = (
    <nav aria-label="Các bước của hồ sơ">
      <ol class="cac-buoc">
        {steps.map((one) => {
          const state = stepState(one, product, standing);
          return (
            <li key={one}>
              <button
                type="button"
                aria-current={one === step ? 'step' : undefined}
                disabled={waits(one, standing)}
                onClick={() => go(one)}
              >
                <b>{STEP_NAMES[one]}</b>
                <span class={state.isDone ? 'nho xong' : 'nho'}>{state.words}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
  const saving = (
    <p class="nho">
      {kept === 'failed'
        ? 'Máy này không giữ được hồ sơ. Đồng chí xuất tệp trước khi đóng trang.'
        : kept === product
          ? 'Hồ sơ đã lưu trên máy này.'
          : 'Đang lưu …'}
    </p>
  );
  return (
    <div class={`soat ho-so hai-khung${step ? ' dang-buoc' : ''}${composing ? ' ca-trang' : ''}`}>
      {!composing && (
        <div class="khung-buoc">
          <p class="nho">
            <span class="chi-rong">{nameOf(product, scenarios)} · </span>hồ sơ {product.code}
          </p>
          {list}
          {saving}
          {toList}
        </div>
      )}
      <section class="khung-viec" aria-labelledby="hs-dau-buoc">
        <h2 id="hs-dau-buoc" tabIndex={-1} ref={head}>
          {step ? STEP_NAMES[step] : nameOf(product, scenarios)}
        </h2>
        {!composing && messages}
        {!step && (
          <p>
            {standing.locked
              ? 'Bắt đầu ở phiếu dữ kiện. Đủ phiếu thì ba bài mở ra.'
              : (standing.blocks[0] ?? 'Mọi chỗ đã xong.')}
          </p>
        )}
        {scenario && (step === 'phieu' || step === 'de-bai' || kind) && !composing && (
          <ScenarioFacts scenario={scenario} caption={props.caption} />
        )}
        {step === 'phieu' && <Sheet {...pane} />}
        {step === 'de-bai' && scenario && <BriefPiece {...pane} scenario={scenario} names={names} />}
        {step === 'them' && (
          <fieldset class="nam-muc">
            <legend>Chọn phần thứ tư</legend>
            {FOURTH_KINDS.map((one: PieceKind) => (
              <label key={one} class="danh">
                <input
                  type="radio"
                  name="hs-them"
                  checked={kind === one}
                  onChange={() => change(withFourth(product, one))}
                />
                <span>{PIECE_NAMES[one]}</span>
              </label>
            ))}
          </fieldset>
        )}
        {kind && kind !== 'ap-phich' && <TextPiece key={kind} {...pane} kind={kind} now={now} say={say} />}
        {step === 'ap-phich' && (
          <PosterPiece
            names={names}
            {...pane}
            svg={look?.svg}
            today={today()}
            cityUnion={props.cityUnion}
            changed={changed}
            now={now}
            say={say}
            isOpen={composing}
            open={(isOpen) => {
              moves.current++;
              setComposing(isOpen);
            }}
            latest={() => latest.current!}
          />
        )}
        {lookFailed && step === 'ap-phich' && <p role="alert">Chưa soát được áp phích. Có mạng rồi mở lại trang.</p>}
        {step === 'nguon' && <Sources {...pane} say={say} go={go} />}
        {step === 'cua' && <Gates {...pane} say={say} go={go} />}
        {step === 'doc-lai' && <Peer {...pane} hand={hand} say={say} />}
        {step === 'duyet' && (
          <Approve key={product.code} {...pane} svg={look?.svg} today={today()} now={now} say={say} />
        )}
        {step === 'xuat' && (
          <Export {...pane} svg={look?.svg} save={hand} print={props.print} go={go} kept={recorded} />
        )}
        {step && !composing && (
          <>
            {following && !waits(following, standing) && (
              <button
                type="button"
                class={stepState(step, product, standing).isDone ? 'thanh' : 'thanh vien'}
                onClick={() => go(following)}
              >
                Tiếp: {STEP_NAMES[following]}
              </button>
            )}
            <button type="button" class="thanh vien ve-buoc" onClick={() => go(undefined)}>
              Về các bước
            </button>
            <div class="luu-hep">{saving}</div>
          </>
        )}
      </section>
    </div>
  );
}
