import { useEffect, useState } from 'preact/hooks';
import type { Pack } from './pack.ts';
import { wholePacks } from './pack-client.ts';
import './PackList.css';

/**
 * On the page «Chưa tải trang này về máy»: links to the modules that are on the device, read from the device alone.
 * @param base path of the course's root
 */
export function HerePacks({ base }: { base: string }) {
  const [packs, setPacks] = useState<Pack[]>();
  useEffect(() => {
    wholePacks(new URL(base, location.href).href).then(setPacks, () => setPacks([]));
  }, [base]);
  if (!packs) return <p>Đang xem máy đã có những gì.</p>;
  const modules = packs.filter((pack) => pack.page !== undefined);
  if (modules.length === 0) return <p>Máy chưa có chặng nào. Cô bác nối mạng, rồi mở lại trang này.</p>;
  return (
    <div class="goi">
      <p>Các chặng đã tải:</p>
      <ul>
        {modules.map((pack) => (
          <li key={pack.id}>
            <a class="thanh vien" href={base + pack.page}>
              {pack.title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
