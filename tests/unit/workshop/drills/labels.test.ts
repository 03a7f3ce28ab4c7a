import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sortSchema } from '../../../../src/workshop/drills/sort/schema.ts';
import { scoreSort } from '../../../../src/workshop/drills/sort/score.ts';
import { AI_LABEL } from '../../../../src/workshop/poster/poster.ts';

const folder = new URL('../../../../content/can-bo/08-cb-a7-nhan-va-duyet/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const drills = readdirSync(folder)
  .filter((file) => file.endsWith('.drill.yaml'))
  .map((file) => parse(read(file)))
  .filter(({ kind }) => kind === 'sort')
  .map((drill) => sortSchema.parse(drill));
const drillOf = (id: string) => drills.find((drill) => drill.id === id)!;

describe('labels and gates', () => {
  it('gives the label for a picture letter by letter as posters do', () => {
    expect(read('index.mdx')).toContain(`«${AI_LABEL}»`);
    for (const thing of ['Âm thanh', 'Video'])
      expect(read('index.mdx')).toContain(`«${AI_LABEL.replace('Hình ảnh', thing)}»`);
  });

  it('never quotes a label that says «tạo bằng» in other words than those three', () => {
    const labels = ['Hình ảnh', 'Âm thanh', 'Video'].map((thing) => AI_LABEL.replace('Hình ảnh', thing));
    for (const { items } of drills)
      for (const { text, why } of items)
        for (const quoted of `${text} ${why}`.matchAll(/(?:«|: )([^«»:]*được tạo bằng[^«»]*?)\.?»/g))
          expect(labels).toContain(quoted[1]);
  });

  it('has the ten gates in order, and fails whoever takes a gate for closed that does harm open', () => {
    const gates = drillOf('muoi-cua');
    expect(gates.items.map(({ text }) => /^Cửa (\d+),/.exec(text)?.[1])).toEqual(
      Array.from({ length: 10 }, (_, at) => String(at + 1)),
    );
    const sent = { ...gates };
    for (const [at, { id }] of gates.items.entries()) {
      if (!['con-so', 'du-lieu', 'anh-tre-em', 'duyet'].includes(id)) continue;
      const answers = gates.items.map((item, index) => (index === at ? 'du' : item.right));
      expect(scoreSort(sent, answers)).toMatchObject({ passed: false, critical: [id] });
    }
  });

  it('counts leaving a likeness of a person, a voice or an event without a label as critical', () => {
    const labels = drillOf('can-nhan-khong');
    for (const id of ['anh-lop', 'giong-nguoi-quen', 'dung-lai-viec', 'thay-nen', 'chan-dung']) {
      const answers = labels.items.map((item) => (item.id === id ? 'khong' : item.right));
      expect(scoreSort(labels, answers)).toMatchObject({ passed: false, critical: [id] });
    }
  });
});
