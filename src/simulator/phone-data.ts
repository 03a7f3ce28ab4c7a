/** The phone as it is sent to the page: what the view and the guide read, without what only the build needs. */
import { createHash } from 'node:crypto';
import type { PhoneSource } from './schema.ts';

/** The phone's data and its address below the base path. The name carries its content, so an old page never meets a new phone. */
export function phoneData(source: PhoneSource): { name: string; json: string } {
  const apps = source.apps.map(({ checked: _checked, ...app }) => app);
  const json = JSON.stringify({ header: source.header, apps });
  return { name: createHash('sha256').update(json).digest('hex').slice(0, 10), json };
}
