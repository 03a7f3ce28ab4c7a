import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { rewritePages } from './dist-files.ts';

/**
 * Writes the search index of every page that carries `data-pagefind-body` to `dist/pagefind/`.
 * @param dist folder of the built pages
 * @returns how many pages were indexed
 * @throws when Pagefind reports an error
 */
export async function indexPages(dist: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: dist, glob: '**/*.html' });
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  await close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  // Pagefind counts what it has read, not what it has taken in.
  return readdirSync(join(dist, 'pagefind', 'fragment')).length;
}

/** The marks that told the index what to read have done their work; learners need not fetch them. */
export function dropIndexMarks(dist: string): void {
  rewritePages(dist, (html) =>
    html.replace(/<span hidden data-pagefind-meta[^<]*<\/span>/g, '').replace(/ data-pagefind-[a-z-]+(="[^"]*")?/g, ''),
  );
}
