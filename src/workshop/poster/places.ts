/**
 * The 54 communes of thành phố Quảng Ninh in force since 01/7/2025 (Nghị quyết 1679/NQ-UBTVQH15), in code so that a poster is
 * judged with no file fetched; a test holds them to `bank/don-vi.yaml`. Pure data.
 */

const islands = ['Cô Tô', 'Vân Đồn'];
const wards =
  'An Sinh, Bãi Cháy, Bình Khê, Cao Xanh, Cẩm Phả, Cửa Ông, Đông Mai, Đông Triều, Hà An, Hà Lầm, Hà Tu, Hạ Long, Hiệp Hòa, Hoàng Quế, Hoành Bồ, Hồng Gai, Liên Hòa, Mạo Khê, Móng Cái 1, Móng Cái 2, Móng Cái 3, Mông Dương, Phong Cốc, Quang Hanh, Quảng Yên, Tuần Châu, Uông Bí, Vàng Danh, Việt Hưng, Yên Tử';
const villages =
  'Ba Chẽ, Bình Liêu, Cái Chiên, Đầm Hà, Điền Xá, Đông Ngũ, Đường Hoa, Hải Hòa, Hải Lạng, Hải Ninh, Hải Sơn, Hoành Mô, Kỳ Thượng, Lục Hồn, Lương Minh, Quảng Đức, Quảng Hà, Quảng La, Quảng Tân, Thống Nhất, Tiên Yên, Vĩnh Thực';

/** Names as they are written on a poster: «xã Lục Hồn», «phường Cẩm Phả», «đặc khu Vân Đồn». */
export const communes: readonly string[] = [
  ...islands.map((name) => `đặc khu ${name}`),
  ...wards.split(', ').map((name) => `phường ${name}`),
  ...villages.split(', ').map((name) => `xã ${name}`),
];

/** Hòa and Hoà are one name, whichever way a keyboard sets the mark. */
const alike = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll('hoà', 'hòa').replaceAll('  ', ' ');

/** The current commune named in the text; undefined where it names none. */
export function communeIn(text: string): string | undefined {
  const said = alike(text);
  return communes.findLast((name) => {
    const at = said.indexOf(alike(name));
    return at >= 0 && !/[\p{L}\p{N}]/u.test(said.charAt(at + name.length));
  });
}
