import type { DrillViewProps } from '../drill.ts';
import type { SentProduct } from './kind.ts';

/** The door to «Hồ sơ sản phẩm», with the scenario of this round. The page of products keeps the result once somebody approved. */
export default function ProductView({ drill, round }: DrillViewProps<SentProduct>) {
  const scenario = drill.scenarios[round % Math.max(1, drill.scenarios.length)];
  const asked = new URLSearchParams(scenario ? { moi: scenario.id, bai: drill.lesson } : { bai: drill.lesson });
  return (
    <div>
      {scenario && (
        <>
          <p class="vat">
            <b>{scenario.occasion}</b>. Người đọc: {scenario.reader}.
          </p>
          <p class="nho">{drill.caption}</p>
        </>
      )}
      <a class="thanh" href={`../ho-so/#${asked}`}>
        {scenario ? `Mở hồ sơ mới cho ${scenario.id}` : 'Mở hồ sơ mới cho việc của đơn vị'}
      </a>
      <a class="thanh vien" href="../ho-so/">
        Làm tiếp hồ sơ đã có
      </a>
      <p>Phần này đạt khi bộ được duyệt, có người đọc lại từ 15 điểm.</p>
    </div>
  );
}
