import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rewritePages } from './dist-files.ts';

/**
 * A page in which `/_/%name%` has become the name of the script that was built from it: `name.hash.js`.
 * @throws where there is no such script, or more than one
 */
export function withScriptsNamed(html: string, scripts: readonly string[]): string {
  return html.replace(/(?<=\/_\/)%([\w-]+)%/g, (_, name: string) => {
    const [file, another] = scripts.filter((script) => script.startsWith(`${name}.`));
    if (file && !another) return file;
    throw new Error(
      `Trang gọi trước tệp «${name}», nhưng thư mục _/ có ${another ? 'nhiều hơn một' : 'không có'} tệp tên ấy.`,
    );
  });
}

/** Names the scripts that lessons ask for early, in every page of a built site. */
export function nameEarlyScripts(dist: string): void {
  const folder = join(dist, '_');
  const scripts = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : [];
  rewritePages(dist, (html) => withScriptsNamed(html, scripts));
}
