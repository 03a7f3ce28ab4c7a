/** «Thật hay lừa» as it is sent to its page: items, a drawing for each format, the lessons they lead back to. Runs at build only. */
import type { Format, Item } from '../judging/item-schema.ts';
import type { SentItems } from '../judging/judging-client.tsx';
import { contentFile } from '../lib/content-file.ts';
import { course, lessons, lessonUrl } from './course-data.ts';

const ICONS: Readonly<Record<Format, string>> = {
  'tin-nhan': 'bong-noi',
  zalo: 'hai-bong',
  'cuoc-goi': 'ong-nghe',
  'dia-chi': 'dia-cau',
  'ma-qr': 'qr',
  'cai-ung-dung': 'bon-o',
  'den-nha': 'nguoi',
};

const sent = ({ source: _source, facts: _facts, ...item }: Item): SentItems['items'][number] => item;

const data: SentItems = {
  items: course.items.map(sent),
  icons: Object.fromEntries(Object.entries(ICONS).map(([format, icon]) => [format, course.phone.icons[icon]?.d ?? ''])),
  lessons: Object.fromEntries(
    lessons
      .filter(({ id }) => course.items.some(({ lesson }) => lesson === id))
      .map(({ id, title }) => [id, { title, url: lessonUrl(id) }]),
  ),
};

export const itemsFile = contentFile('tinh-huong', data);
