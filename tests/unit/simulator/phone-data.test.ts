import { describe, expect, it } from 'vitest';
import { compilePhone } from '../../../src/simulator/compile-phone.ts';
import { wholePhoneData } from '../../../src/simulator/phone-data.ts';
import type { PhoneSource } from '../../../src/simulator/schema.ts';
import { compileStrictly } from '../../../src/simulator/unknown-name.ts';
import { phone, read, tasks } from './fixture.ts';

const sentFor = (source: PhoneSource) => wholePhoneData('ca-may', compileStrictly(source), tasks);

describe('the phone as it is sent to the page', () => {
  const { source } = phone;
  const { name, json } = sentFor(source);

  it('has every screen that the tasks can lead to, with the controls it had', () => {
    const sent = compilePhone(JSON.parse(json) as PhoneSource);
    const ids = (of: typeof phone) => of.screens.map(({ id, controls }) => [id, controls.map((one) => one.id)]);
    expect(ids(sent)).toEqual(ids(phone));
  });

  it('leaves out what only the build needs', () => {
    expect(json).not.toContain('checked');
    expect(json).not.toContain('2026-11-01');
  });

  it('has a name of ten letters and digits that depends on nothing but its content', () => {
    expect(name).toMatch(/^ca-may\.[0-9a-f]{10}$/);
    expect(sentFor(structuredClone(source)).name).toBe(name);
    const later = structuredClone(read.course.phone);
    later.apps[0]!.checked.on = '2027-01-01';
    expect(sentFor(later).name).toBe(name);
  });

  it('has another name once a word has changed', () => {
    const changed = structuredClone(source);
    changed.header.clock = '9:16';
    expect(sentFor(changed).name).not.toBe(name);
  });
});
