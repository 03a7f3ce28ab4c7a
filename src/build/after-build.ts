import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Bundle, downloadSize, type Pack, type PackFile, sizeWords } from '../offline/pack.ts';
import { bundle } from './bundle.ts';
import { givePolicies } from './content-policy.ts';
import { pathOf, readDist } from './dist-files.ts';
import { nameEarlyScripts } from './early-scripts.ts';
import { inlineStubs } from './inline-stubs.ts';
import { keepNeededStyles } from './needed-styles.ts';
import { type CourseMap, type Division, divide, versionOf } from './packs.ts';
import { writePageTexts } from './page-texts.ts';
import { buildServiceWorker } from './service-worker.ts';

/** The shell must be here before a learner on a slow network has read the first page; above this the build says so. */
const shellAim = 250_000;

/** Tells the sizes; a line each. */
export type Say = (line: string) => void;

/** What happens once the pages are written: scripts and styles of each page → content policy → texts to search → packs → service worker, in that order. */
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
 * @param dist the folder, which gets `noi-dung.json`, `packs.json` and `sw.js`
 * @param base path the site will be served under, with a slash at both ends
 * @param withBundles whether the packs are also written as bundles
 */
export async function finishSite(dist: string, base: string, say: Say, withBundles = true): Promise<void> {
  inlineStubs(dist, base);
  nameEarlyScripts(dist);
  keepNeededStyles(dist);
  givePolicies(dist);
  const map = join(dist, 'course.json');
  const course = existsSync(map) ? (JSON.parse(readFileSync(map, 'utf8')) as CourseMap) : undefined;
  const searched = writePageTexts(dist, course, base);
  const division = divide(readDist(dist), course, base);
  const { shell } = division;
  const packs = withBundles ? bundled(dist, division) : division.packs;
  writeFileSync(join(dist, 'packs.json'), JSON.stringify(packs));
  await buildServiceWorker(dist, shell, process.env['LOP_SO_GO_BO'] ? 'remove' : 'worker');

  const shellBytes = shell.reduce((sum, file) => sum + file.size, 0);
  say(`${searched} trang tìm được trong nội dung`);
  say(`vỏ: ${shell.length} tệp, ${sizeWords(shellBytes)}${shellBytes > shellAim ? ' (nhiều hơn 250 kB)' : ''}`);
  say(`mọi gói: tải về ${sizeWords(downloadSize(packs))}`);
  for (const pack of packs)
    say(
      `gói ${pack.id}: ${pack.files.length} tệp, ${sizeWords(pack.bytes)} trên máy, tải về ${sizeWords(downloadSize([pack]))}`,
    );
}

/**
 * Writes the files of packs in few, beside the pages: what several packs have as `goi/chung.<hash>.goi`, the rest of each as
 * `goi/<pack>.<version>.goi`, which is to be read after it and copies from it.
 */
function bundled(dist: string, { packs, shared }: Division): Pack[] {
  rmSync(join(dist, 'goi'), { recursive: true, force: true });
  mkdirSync(join(dist, 'goi'));
  const read = (files: readonly PackFile[]): Buffer[] => files.map(({ url }) => readFileSync(join(dist, pathOf(url))));
  const write = (name: string, files: readonly PackFile[], known: readonly PackFile[] = []): Bundle => {
    const bytes = bundle(read(files), read(known));
    const url = `goi/${name}.goi`;
    writeFileSync(join(dist, url), bytes);
    return { url, size: bytes.length, count: files.length };
  };
  const common = shared.length > 0 ? write(`chung.${versionOf(shared)}`, shared) : undefined;
  return packs.map((pack) => {
    const name = `${pack.id}.${pack.version}`;
    // Shared files are all in a pack, and first, or none is.
    if (!common || pack.files[0]?.url !== shared[0]?.url) return { ...pack, bundles: [write(name, pack.files)] };
    return { ...pack, bundles: [common, write(name, pack.files.slice(shared.length), shared)] };
  });
}
