import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { WorkshopBank } from '../../../../src/workshop/bank.ts';
import { radioText } from '../../../../src/workshop/drills/radio-text/kind.ts';
import { radioTextSchema } from '../../../../src/workshop/drills/radio-text/schema.ts';
import { scoreRadioText } from '../../../../src/workshop/drills/radio-text/score.ts';
import { sortSchema } from '../../../../src/workshop/drills/sort/schema.ts';
import { scoreSort } from '../../../../src/workshop/drills/sort/score.ts';
import { unheard } from '../../../../src/workshop/drills/unheard/kind.ts';
import { unheardSchema } from '../../../../src/workshop/drills/unheard/schema.ts';
import { piecesOf, readUnheard, scoreUnheard } from '../../../../src/workshop/drills/unheard/score.ts';
import { videoTable } from '../../../../src/workshop/drills/video-table/kind.ts';
import { videoTableSchema } from '../../../../src/workshop/drills/video-table/schema.ts';
import { scoreVideoTable, withShot } from '../../../../src/workshop/drills/video-table/score.ts';
import { scenariosSchema } from '../../../../src/workshop/scenario-schema.ts';
import { checkVideo } from '../../../../src/workshop/speech/check-video.ts';
import { SOUND_LABEL } from '../../../../src/workshop/speech/labels.ts';

const content = new URL('../../../../content/can-bo/', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, content), 'utf8'));
const unit = (drill: string): unknown => read(`11-cb-b2-kich-ban/${drill}.drill.yaml`);
const bank = { scenarios: scenariosSchema.parse(read('bank/scenarios.yaml')) } as WorkshopBank;

const texts = unheardSchema.parse(unit('tai-khong-nghe'));
const sent = { ...texts };
/** The first piece of everything that cannot be heard. */
const right = (at: number): Set<number> => {
  const { text, lost } = sent.texts[at]!;
  const pieces = piecesOf(text);
  return new Set(
    lost.map(({ span }) =>
      pieces.findIndex(({ start, end }) => start < text.indexOf(span) + span.length && text.indexOf(span) < end),
    ),
  );
};
const all = sent.texts.map((_, at) => right(at));

describe('what cannot be heard', () => {
  it('its texts key everything the rules find, and what is said instead is heard', () => {
    expect(unheard.issues(texts, bank)).toEqual([]);
    const { lost } = texts.texts[0]!;
    const forgotten = { ...texts, texts: [{ ...texts.texts[0]!, lost: lost.slice(1) }] };
    expect(unheard.issues(forgotten, bank)[0]?.message).toContain(lost[0]!.span);
  });

  it('one touched word of each is enough; all of them pass with full points', () => {
    expect(scoreUnheard(sent, all)).toEqual({ points: 10, outOf: 10, passed: true, critical: [] });
  });

  it('nothing touched, or everything, is not passed', () => {
    expect(scoreUnheard(sent, []).passed).toBe(false);
    expect(
      scoreUnheard(
        sent,
        sent.texts.map(({ text }) => new Set(piecesOf(text).keys())),
      ).passed,
    ).toBe(false);
  });

  it('a word that is heard well is told with its own reason where it has one', () => {
    const [one] = sent.texts;
    const hour = piecesOf(one!.text).findIndex(({ text }) => text === '19:30');
    expect(readUnheard(one!, new Set([hour])).alarms).toEqual([{ piece: '19:30', why: one!.heard[0]!.why }]);
    expect(readUnheard(one!, new Set([0])).alarms).toEqual([{ piece: 'Đoàn', why: undefined }]);
  });

  it('another word too many never gains a point', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 60 })), fc.nat({ max: 60 }), (marks, more) => {
        const before = readUnheard(sent.texts[0]!, new Set(marks));
        const after = readUnheard(sent.texts[0]!, new Set([...marks, more]));
        expect(after.found.length).toBeGreaterThanOrEqual(before.found.length);
        expect(after.alarms.length).toBeGreaterThanOrEqual(before.alarms.length);
        expect(after.found.length + after.missed.length).toBe(4);
      }),
    );
  });

  it('an address stays one piece; a full stop belongs to none', () => {
    expect(piecesOf('Xem lopmau.example/ha-an. Gọi, v.v. đ/c').map(({ text }) => text)).toEqual([
      'Xem',
      'lopmau.example/ha-an',
      'Gọi',
      'v.v',
      'đ/c',
    ]);
  });
});

describe('texts for the loudspeaker', () => {
  for (const id of ['loa-tren-dao', 'loa-nua-phut'])
    it(`«${id}»: its sample keeps all eight rules and stands on a scenario of the bank`, () => {
      const drill = radioTextSchema.parse(unit(id));
      expect(radioText.issues(drill, bank)).toEqual([]);
      expect(radioText.issues({ ...drill, scenario: 'SC99' }, bank)).toHaveLength(1);
      expect(scoreRadioText(drill, drill.sample)).toEqual({ points: 8, outOf: 8, passed: true, critical: [] });
      expect(scoreRadioText(drill, '').passed).toBe(false);
      const shortened = drill.sample.split('. ').slice(0, -2).join('. ');
      expect(scoreRadioText(drill, shortened).points).toBeLessThan(8);
    });
});

describe('the table of five shots', () => {
  const drill = videoTableSchema.parse(unit('nam-canh'));
  const table = videoTable.send(drill, bank) as unknown as Parameters<typeof scoreVideoTable>[0] & {
    start: Parameters<typeof scoreVideoTable>[1];
    sample: Parameters<typeof scoreVideoTable>[1];
  };

  it('its sample keeps all seven rules; its draft breaks six of them, three of them critical', () => {
    expect(videoTable.issues(drill, bank)).toEqual([]);
    expect(scoreVideoTable(table, table.sample)).toEqual({ points: 7, outOf: 7, passed: true, critical: [] });
    expect(scoreVideoTable(table, table.start)).toEqual({
      points: 1,
      outOf: 7,
      passed: false,
      critical: ['khung', 'dong-y', 'nhan'],
      why: checkVideo(table.start, table)
        .filter(({ ok }) => !ok)
        .map(({ message }) => message),
    });
  });

  it('consent, label and frame fail it whatever the points; a long caption alone does not', () => {
    const { sample } = table;
    expect(scoreVideoTable(table, { ...sample, consent: '' })).toMatchObject({ points: 6, passed: false });
    expect(scoreVideoTable(table, withShot(sample, 0, { caption: 'Một kèm một' }))).toMatchObject({ passed: false });
    expect(scoreVideoTable(table, withShot(sample, 3, { picture: 'Các cháu chạy quanh' }))).toMatchObject({
      passed: false,
      critical: ['khung'],
    });
    expect(
      scoreVideoTable(table, withShot(sample, 3, { caption: 'bảy tiếng là nhiều rồi, tám thì thôi' })),
    ).toMatchObject({
      points: 6,
      passed: true,
    });
  });

  it('an author hears of a sample that breaks a rule, of a shot too few, and of a draft with nothing to mend', () => {
    const said = (part: Partial<typeof drill>): string =>
      videoTable
        .issues({ ...drill, ...part }, bank)
        .map(({ message }) => message)
        .join(' ');
    expect(said({ sample: { ...drill.sample, music: '' } })).toContain('Bản mẫu chưa giữ đủ bảy điều');
    expect(said({ start: { ...drill.start, shots: drill.start.shots.slice(1) } })).toContain('Cần đúng 5 cảnh');
    expect(said({ start: drill.sample })).toContain('không còn gì để sửa');
  });

  it('the label stands in shot 1 of the sample, said and written', () => {
    expect(drill.sample.shots[0]!.speech).toContain(SOUND_LABEL);
    expect(drill.sample.shots[0]!.caption).toContain(SOUND_LABEL);
  });
});

describe('the safety gate before the lens', () => {
  const gate = sortSchema.parse(unit('truoc-ong-kinh'));

  it('filming a child, a screen or a card is critical, each with its reason', () => {
    const harmful = ['chau-sau-lung', 'man-hinh-tin', 'the-tren-ban', 'quay-ma', 'bac-lac-dau', 'chau-ke-chuyen'];
    for (const id of harmful) {
      const answers = gate.items.map((item) => (item.id === id ? 'quay' : item.right));
      expect(scoreSort(gate, answers)).toMatchObject({ passed: false, critical: [id] });
    }
    for (const { why } of gate.items) expect(why).not.toBe('');
  });
});
