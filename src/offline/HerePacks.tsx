import { useEffect, useState } from 'preact/hooks';
import { wholePacks } from './pack-client.ts';

/**
 * On the page «Chưa tải bài này về máy»: the names of the packs that are on the device, read from the device alone.
 * @param base path of the course's root
 */
export function HerePacks({ base }: { base: string }) {
  const [titles, setTitles] = useState<string[]>();
  useEffect(() => {
    wholePacks(new URL(base, location.href).href).then(
      (packs) => setTitles(packs.map((pack) => pack.title)),
      () => setTitles([]),
    );
  }, [base]);
  if (!titles) return <p>Đang xem máy đã có những gì.</p>;
  if (titles.length === 0) return <p>Máy chưa có chặng nào. Cô bác nối mạng, rồi mở lại bài này.</p>;
  return (
    <>
      <p>Các phần đã tải:</p>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  );
}
