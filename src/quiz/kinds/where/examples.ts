import type { WhereQuestion } from './schema.ts';

/** Named questions of this kind, for unit and accessibility tests. */
export const examples: Record<'textSize' | 'withState', WhereQuestion> = {
  textSize: {
    id: 'cho-co-chu-1',
    kind: 'where',
    ask: 'Cô bác muốn chữ to hơn. Chạm vào đâu?',
    screen: 'cai-dat.man-hinh',
    target: 'co-chu',
    right: 'Cỡ chữ là dòng chỉnh chữ to, chữ nhỏ.',
    whys: { 'do-sang': 'Độ sáng chỉ làm màn hình sáng hoặc tối.', 'quay-lai': 'Nút này đưa cô bác về màn hình trước.' },
    otherwise: 'Chỗ ấy không đổi được chữ. Cô bác tìm dòng Cỡ chữ.',
    task: 'chu-to',
  },
  withState: {
    id: 'cho-wifi-1',
    kind: 'where',
    ask: 'Wi-Fi đang tắt. Chạm vào đâu để bật?',
    screen: 'cai-dat.mang',
    vars: { wifi: false },
    target: 'wifi',
    right: 'Gạt công tắc Wi-Fi là máy tìm mạng.',
    whys: {},
    otherwise: 'Chỗ ấy không bật được Wi-Fi.',
  },
};
