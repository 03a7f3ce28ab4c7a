/** Reads `content/can-bo/`: the units of the cadres' workshop, their drills and the bank they share. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type AuthorError, errorAt, readSource, type Source } from '../lib/author-error.ts';
import { nearest } from '../lib/nearest.ts';
import { bankFiles, type WorkshopBank } from '../workshop/bank.ts';
import { type Drill, drillIssues, drillSchema } from '../workshop/drills/drill-union.ts';
import { unitSchema } from '../workshop/unit-schema.ts';
import type { Unit, Workshop } from './course.ts';

/** What the reader of the whole course lends: how a file is opened, checked, and where errors go. */
export interface Reading {
  root: string;
  /** A path as authors know it, from `content/` on. */
  name(path: string): string;
  open(path: string): Source | undefined;
  read<S extends z.ZodType>(source: Source | undefined, schema: S): z.infer<S> | undefined;
  folders(path: string): string[];
  /** A text with the facts it names. */
  filled(text: string, file: string): string;
  errors: AuthorError[];
}

/** `sources` names the file of each unit and of each drill, by `unit` and `unit/drill`. */
export function readWorkshop(reading: Reading): { workshop: Workshop; sources: Map<string, Source> } {
  const { root, name, open, read, folders, errors } = reading;
  const home = join(root, 'can-bo');
  const sources = new Map<string, Source>();
  if (!existsSync(home)) return { workshop: { units: [], bank: {} as WorkshopBank }, sources };

  const readPart = (path: string, schema: z.ZodType): unknown => {
    const whole = join(home, 'bank', path);
    // A course may do without a part; a drill that needs it says what it misses.
    if (!existsSync(whole)) return path.endsWith('.yaml') ? undefined : [];
    if (path.endsWith('.yaml')) return read(open(whole), schema);
    // A part may be a folder: one entry of the list each file.
    const files = readdirSync(whole).filter((file) => file.endsWith('.yaml'));
    return files.sort().flatMap((file) => read(open(join(whole, file)), schema) ?? []);
  };
  const bank = Object.fromEntries(
    Object.entries(bankFiles as Record<string, { path: string; schema: z.ZodType }>).map(([part, { path, schema }]) => [
      part,
      readPart(path, schema),
    ]),
  ) as WorkshopBank;

  const units = folders(home).flatMap((folder, index): Unit[] => {
    const path = join(home, folder);
    const file = join(path, 'index.mdx');
    if (!existsSync(file)) {
      errors.push({ file: name(file), line: 0, message: 'thư mục bài cần tệp index.mdx' });
      return [];
    }
    const written = readFileSync(file, 'utf8');
    const front = /^---\n([\s\S]*?)\n---/.exec(written);
    const source = readSource(name(file), front?.[1] ?? '', 1);
    const unit = read(source, unitSchema);
    if (!unit) return [];
    sources.set(unit.id, source);
    const found = new Map<string, Drill>();
    let unreadable = false;
    for (const entry of readdirSync(path)
      .filter((other) => other.endsWith('.drill.yaml'))
      .sort()) {
      const drillFile = open(join(path, entry));
      const drill = read(drillFile, drillSchema) as Drill | undefined;
      if (!drill || !drillFile) {
        unreadable = true;
        continue;
      }
      found.set(drill.id, drill);
      sources.set(`${unit.id}/${drill.id}`, drillFile);
      if (!unit.drills.includes(drill.id))
        errors.push(
          errorAt(
            drillFile,
            ['id'],
            `bài «${unit.id}» chưa nhắc tới «${drill.id}». Thêm vào «drills» của index.mdx. ${nearest(drill.id, unit.drills)}`,
          ),
        );
    }
    const drills = unit.drills.flatMap((id, at) => {
      const drill = found.get(id);
      if (!drill && !unreadable)
        errors.push(
          errorAt(
            source,
            ['drills', at],
            `không có tệp .drill.yaml nào mang mã «${id}» trong thư mục này. ${nearest(id, [...found.keys()])}`,
          ),
        );
      return drill ? [drill] : [];
    });
    const body = reading.filled(written.slice(front?.[0].length ?? 0), name(file));
    return [{ ...unit, number: index + 1, folder: `can-bo/${folder}`, drills, body }];
  });

  if (errors.length === 0)
    for (const unit of units)
      for (const drill of unit.drills)
        for (const { path, message } of drillIssues(drill, bank))
          errors.push(errorAt(sources.get(`${unit.id}/${drill.id}`)!, path, message));
  return { workshop: { units, bank }, sources };
}
