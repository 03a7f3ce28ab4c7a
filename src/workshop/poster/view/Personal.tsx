import { useState } from 'preact/hooks';
import { PERSONAL_WORDS } from '../../personal-data/personal-data.ts';
import { partNames } from '../lint.ts';
import { type Agreed, type PosterPersonal, personalRemedy } from '../personal.ts';
import { Field } from './Field.tsx';

export interface PersonalProps {
  found: readonly PosterPersonal[];
  go(one: PosterPersonal): void;
  agree(one: Agreed): void;
}

/** Why no file is made: each thing that is somebody's own, where it stands, and what to do. */
export function Personal({ found, go, agree }: PersonalProps) {
  return (
    <section class="ap-rieng" aria-label="Dữ liệu riêng">
      <p class="chua">
        <b>Chưa xuất được: còn {found.length} chỗ là chuyện riêng của người khác.</b>
      </p>
      <ul>
        {found.map((one) => (
          <li key={`${one.part}-${one.start}`}>
            <p>
              {partNames[one.part]}: «{one.text}» là {PERSONAL_WORDS[one.kind].toLowerCase()}.{' '}
              {personalRemedy(one.kind)}
            </p>
            <button type="button" class="thanh" onClick={() => go(one)}>
              Tới chỗ này
            </button>
            {one.kind === 'ho-ten' && <Paper name={one.text} agree={agree} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Paper({ name, agree }: { name: string; agree(one: Agreed): void }) {
  const [keptAt, setKeptAt] = useState('');
  const id = `ap-giay-${name.replace(/\s+/g, '-')}`;
  return (
    <details class="ap-duyet">
      <summary>Người này đã đồng ý</summary>
      <Field id={id} label="Giấy đồng ý cất ở đâu" example="Tủ hồ sơ Đoàn xã" value={keptAt} onValue={setKeptAt} />
      <button
        type="button"
        class="thanh vien"
        disabled={keptAt.trim() === ''}
        onClick={() => agree({ name, keptAt: keptAt.trim() })}
      >
        Ghi lại
      </button>
    </details>
  );
}
