import { expect, it } from 'vitest';
import { readCourse } from '../../../src/course/read-course.ts';
import { typed } from '../../../src/simulator/typing.ts';
import { realValues } from '../../helpers/real-numbers.ts';

const { apps, header } = readCourse('content').course.phone;
const fields = apps.flatMap((app) =>
  Object.entries(app.screens).flatMap(([screen, { elements }]) =>
    elements.flatMap((element) => (element.kind === 'field' ? [{ ...element, screen: `${app.id}.${screen}` }] : [])),
  ),
);

it.each(fields.map((field) => [`${field.screen} · ${field.bind}`, field] as const))(
  '%s lets none of a hundred real-looking values stand, filled in or typed key by key',
  (_, field) => {
    const practice = header.practice[field.practice]!;
    const rule = { practice, wrong: field.wrong, accents: field.accents === true, mode: 'anh' } as const;
    for (const value of realValues()) {
      expect(typed(rule, '', value)).toEqual({ text: '', result: 'refused' });
      let rests = '';
      for (const key of value) rests = typed(rule, rests, rests + key).text;
      expect(rests.length, `«${rests}» of ${value}`).toBeLessThan(value.length);
    }
  },
);
