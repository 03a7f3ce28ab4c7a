/** What a page gets of the phone, and how it takes the rest in later without losing its place. Pure. */
import type { PhoneSource, TaskSource } from './schema.ts';

/** A phone as it is sent. Apps without screens were left out; their variables are all here, so a state keeps its shape. */
export interface SentPhone extends PhoneSource {
  tasks: TaskSource[];
}

/**
 * The whole phone in the order of the part that was sent first: every index of a state made on the part means the same on the
 * whole.
 */
export function inOrderOf(part: PhoneSource, whole: PhoneSource): PhoneSource {
  const place = (id: string): number => part.apps.findIndex((app) => app.id === id);
  return { ...whole, apps: whole.apps.toSorted((a, b) => place(a.id) - place(b.id)) };
}
