/** What a claim is: something a text says that a reader may ask a source for. */
export const CLAIM_KINDS = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10', 'K11', 'K12'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** One claim; `start` and `end` are places in the text as it was given, in UTF-16 units. */
export interface Claim {
  kind: ClaimKind;
  start: number;
  end: number;
  text: string;
}

/** What a kind is called on the page. */
export const KIND_WORDS: Readonly<Record<ClaimKind, string>> = {
  K1: 'Con số',
  K2: 'Tỷ lệ, so sánh',
  K3: 'Ngày, giờ',
  K4: 'Tên người',
  K5: 'Tổ chức',
  K6: 'Lời trích',
  K7: 'Văn bản, luật',
  K8: 'Lời tuyệt đối',
  K9: 'Nơi chốn',
  K10: 'Số gọi, địa chỉ mạng',
  K11: 'Hứa, quyền lợi, bắt buộc',
  K12: 'Công dụng, nghiên cứu',
};
