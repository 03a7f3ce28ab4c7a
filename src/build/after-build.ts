import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { downloadSize, type Pack, sizeWords } from '../offline/pack.ts';
import { bundle } from './bundle.ts';
import { givePolicies } from './content-policy.ts';
import { pathOf, readDist } from './dist-files.ts';
import { nameEarlyScripts } from './early-scripts.ts';
import { dropIndexMarks, indexPages } from './index-pages.ts';
import { inlineStubs } from './inline-stubs.ts';
import { keepNeededStyles } from './needed-styles.ts';
import { type CourseMap, divide } from './packs.ts';
import { buildServiceWorker } from './service-worker.ts';

/** The shell must be here before a learner on a slow network has read the first page; above this the build says so. */
const shellAim = 250_000;

/** Tells the sizes; a line each. */
export type Say = (line: string) => void;

/** What happens once the pages are written: scripts and styles of each page → content policy → search index → packs → service worker, in that order. */
export function afterBuild(): AstroIntegration {
  let base = '/';
  return {
    name: 'lop-so:after-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => finishSite(fileURLToPath(dir), base, (line) => logger.info(line)),
    },
  };
}

/**
 * Makes a folder of built pages searchable and usable without a network.
 * @param dist the folder, which gets `pagefind/`, `packs.json` and `sw.js`
 * @param base path the site will be served under, with a slash at both ends
 * @param withBundles whether each pack is also written as one file
 */
export async function finishSite(dist: string, base: string, say: Say, withBundles = true): Promise<void> {
  inlineStubs(dist, base);
  nameEarlyScripts(dist);
  keepNeededStyles(dist);
  givePolicies(dist);
  const indexed = await indexPages(dist);
  dropIndexMarks(dist);
  const map = join(dist, 'course.json');
  const course = existsSync(map) ? (JSON.parse(readFileSync(map, 'utf8')) as CourseMap) : undefined;
  const { shell, packs: divided } = divide(readDist(dist), course, base);
  const packs = withBundles ? bundled(dist, divided) : divided;
  writeFileSync(join(dist, 'packs.json'), JSON.stringify(packs));
  await buildServiceWorker(dist, shell, process.env['LOP_SO_GO_BO'] ? 'remove' : 'worker');

  const shellBytes = shell.reduce((sum, file) => sum + file.size, 0);
  say(`${indexed} trang trong chỉ mục tìm kiếm`);
  say(`vỏ: ${shell.length} tệp, ${sizeWords(shellBytes)}${shellBytes > shellAim ? ' (nhiều hơn 250 kB)' : ''}`);
  for (const pack of packs)
    say(
      `gói ${pack.id}: ${pack.files.length} tệp, ${sizeWords(pack.bytes)} trên máy, tải về ${sizeWords(downloadSize(pack))}`,
    );
}

/** Writes each pack as one file beside the pages, `goi/<pack>.<version>.goi`. */
function bundled(dist: string, packs: readonly Pack[]): Pack[] {
  rmSync(join(dist, 'goi'), { recursive: true, force: true });
  mkdirSync(join(dist, 'goi'));
  return packs.map((pack) => {
    const bytes = bundle(pack.files.map(({ url }) => readFileSync(join(dist, pathOf(url)))));
    const url = `goi/${pack.id}.${pack.version}.goi`;
    writeFileSync(join(dist, url), bytes);
    return { ...pack, bundle: { url, size: bytes.length } };
  });
}
