import type { PackState } from './pack.ts';

/** Why a download stopped before its end. */
export type Trouble = 'offline' | 'portal' | 'changed' | 'full' | 'cut';

/** Why nothing can be kept on this device. */
export type Refusal = 'insecure' | 'unsupported';

/** The word beside a pack's size. */
export const stateWords: Readonly<Record<PackState, string>> = {
  none: 'chưa tải',
  partial: 'đang tải dở',
  complete: 'đủ',
  outdated: 'đủ, có bản mới',
  damaged: 'thiếu',
};

/** Where am I → why → what next, when a download stopped. */
export const troubleWords: Readonly<Record<Trouble, string>> = {
  offline: 'Đang tải dở, sẽ tải tiếp. Máy vừa mất mạng. Khi có mạng, cô bác chạm «Tải tiếp».',
  portal: 'Đang tải dở. Mạng này đòi đăng nhập. Bài đã tải vẫn học được. Cô bác đăng nhập mạng, rồi chạm «Tải tiếp».',
  changed: 'Đang tải dở. Khoá học vừa có bản mới hơn. Cô bác chạm «Tải tiếp» để lấy bản mới.',
  full: 'Đang tải dở. Máy đã hết chỗ trống. Bài đã tải vẫn học được. Cô bác xoá bớt ảnh cũ, rồi chạm «Tải tiếp».',
  cut: 'Đang tải dở, sẽ tải tiếp. Mạng chập chờn nên một phần bị hụt. Cô bác chạm «Tải tiếp».',
};

/** Why there is nothing to download here, and what to do instead. */
export const refusalWords: Readonly<Record<Refusal, string>> = {
  insecure:
    'Ở địa chỉ này chưa tải về máy được, vì địa chỉ bắt đầu bằng http. Cô bác vẫn học được khi có mạng. Muốn tải, cô bác mở địa chỉ bắt đầu bằng https.',
  unsupported:
    'Trình duyệt này không giữ được bài trong máy. Cô bác vẫn học được khi có mạng. Muốn tải, cô bác mở trang này bằng Chrome hoặc Safari.',
};

/** What the button of a pack does next, with the pack's name: «Tải chặng 1». */
export function downloadWords(state: PackState, name: string): string {
  if (state === 'partial') return `Tải tiếp ${name}`;
  if (state === 'outdated') return `Lấy bản mới của ${name}`;
  if (state === 'damaged') return `Tải lại phần thiếu của ${name}`;
  return `Tải ${name}`;
}
