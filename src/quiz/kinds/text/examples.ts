import type { TextQuestion } from './schema.ts';

/** Named questions of this kind, for unit and accessibility tests. */
export const examples: Record<'police' | 'noMistakes', TextQuestion> = {
  police: {
    id: 'khan-cap-1',
    kind: 'text',
    ask: 'Nhà có cháy, cô bác gọi số nào?',
    answers: ['114'],
    right: 'Số 114 là của lính cứu hoả, gọi không mất tiền.',
    mistakes: [
      { match: ['113'], why: 'Số 113 là của công an. Cháy thì gọi 114.' },
      { match: ['115'], why: 'Số 115 là xe cấp cứu. Cháy thì gọi 114.' },
    ],
    otherwise: 'Số cần gọi khi cháy là 114.',
    source: 'F4.3',
  },
  noMistakes: {
    id: 'ung-dung-1',
    kind: 'text',
    ask: 'Muốn chữ to hơn, cô bác mở ứng dụng nào?',
    answers: ['Cài đặt', 'Ứng dụng Cài đặt'],
    right: 'Cài đặt là nơi chỉnh cả máy.',
    mistakes: [],
    otherwise: 'Chữ của cả máy chỉnh trong Cài đặt.',
    task: 'chu-to',
  },
};
