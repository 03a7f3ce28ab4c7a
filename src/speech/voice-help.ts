/** What «Cài đặt» says where no Vietnamese voice is found. Menu words differ between makers, so the phone's own search is used. */

/** Steps for one make of phone. */
export interface VoiceSteps {
  phone: string;
  steps: readonly string[];
}

/** Everything a page needs to say it. */
export interface VoiceHelp {
  title: string;
  why: string;
  phones: readonly VoiceSteps[];
  /** What works on every phone, today. */
  ask: { title: string; text: string };
}

/** How to get a voice, and whom to ask until then. */
export function voiceHelp(): VoiceHelp {
  return {
    title: 'Máy chưa có giọng đọc tiếng Việt',
    why: 'Nút Nghe dùng giọng đọc có sẵn trong máy. Máy này chưa có giọng tiếng Việt, nên nút Nghe chưa hiện.',
    phones: [
      {
        phone: 'Máy Android',
        steps: [
          'Mở Cài đặt, chạm ô tìm kiếm.',
          'Gõ «chuyển văn bản», chọn mục nói về giọng đọc.',
          'Chọn ngôn ngữ Tiếng Việt, rồi tải giọng về. Việc này cần có mạng.',
          'Mở lại Lớp Số.',
        ],
      },
      {
        phone: 'iPhone',
        steps: [
          'Mở Cài đặt, chạm Trợ năng.',
          'Chạm mục nói về nội dung được đọc, rồi chạm Giọng nói.',
          'Chọn Tiếng Việt, rồi tải một giọng về. Việc này cần có mạng.',
          'Mở lại Lớp Số.',
        ],
      },
    ],
    ask: {
      title: 'Nhờ người bên cạnh đọc',
      text: 'Cô bác đưa máy cho người ngồi cạnh đọc to giúp. Máy vẫn ở trong tay cô bác, cô bác tự chạm.',
    },
  };
}
