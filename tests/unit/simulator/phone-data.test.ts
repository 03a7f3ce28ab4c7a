import { describe, expect, it } from 'vitest';
import { compilePhone } from '../../../src/simulator/compile-phone.ts';
import { phoneData } from '../../../src/simulator/phone-data.ts';
import type { PhoneSource } from '../../../src/simulator/schema.ts';
import { phone, read } from './fixture.ts';

describe('the phone as it is sent to the page', () => {
  const { source } = phone;
  const { name, json } = phoneData(source);

  it('compiles to the same phone', () => {
    const sent = compilePhone(JSON.parse(json) as PhoneSource);
    expect(sent.controls).toEqual(phone.controls);
    expect(sent.vars).toEqual(phone.vars);
  });

  it('keeps every practice value, since the variant of whoever strays may name any', () => {
    const more = structuredClone(source);
    more.header.practice['chi-bien-the-goi'] = 'Trần Thị Mẫu';
    expect(phoneData(more).json).toContain('chi-bien-the-goi');
  });

  it('leaves out what only the build needs', () => {
    expect(json).not.toContain('checked');
    expect(json).not.toContain('2026-11-01');
  });

  it('has a name of ten letters and digits that depends on nothing but its content', () => {
    expect(name).toMatch(/^ca-may\.[0-9a-f]{10}$/);
    expect(phoneData(structuredClone(source)).name).toBe(name);
    const later = structuredClone(read.course.phone);
    later.apps[0]!.checked.on = '2027-01-01';
    expect(phoneData(later).name).toBe(name);
  });

  it('has another name once a word has changed', () => {
    const changed = structuredClone(source);
    changed.header.clock = '9:16';
    expect(phoneData(changed).name).not.toBe(name);
  });
});
