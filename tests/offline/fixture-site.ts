import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { finishSite } from '../../src/build/after-build.ts';
import type { Pack } from '../../src/offline/pack.ts';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * A small course of two modules as the build would leave it, so that the offline part is tested without a lesson's words. Its packs
 * come file by file unless `withBundles`; a `correction` stands in the first lesson alone.
 */
export async function buildFixture(
  out: string,
  version: string,
  base = '/',
  withBundles = false,
  correction = '',
): Promise<string> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    configFile: false,
    root: here,
    base,
    logLevel: 'warn',
    publicDir: false,
    define: { __VERSION__: JSON.stringify(version), __BASE__: JSON.stringify(base) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: out,
      emptyOutDir: false,
      modulePreload: false,
      rollupOptions: {
        input: { page: join(here, 'fixture-page.tsx') },
        output: {
          entryFileNames: '_/[name].[hash].js',
          chunkFileNames: '_/[name].[hash].js',
          assetFileNames: '_/[name].[hash][extname]',
        },
      },
    },
  });
  const assets = readdirSync(join(out, '_'));
  const script = assets.find((name) => name.startsWith('page') && name.endsWith('.js'));
  const style = assets.find((name) => name.endsWith('.css'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  const page = (title: string, body: string): string =>
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="manifest" href="${base}manifest.webmanifest"><link rel="stylesheet" href="${base}_/${style}">
<script type="module" src="${base}_/${script}"></script></head>
<body data-version="${version}"><main data-text><h1>${title}</h1>${body}</main></body></html>`;
  const picture = (name: string): void =>
    write(`_/${name}.svg`, `<svg xmlns="http://www.w3.org/2000/svg"><title>${name}</title></svg>`);
  const pictures = (names: readonly string[]): string =>
    names.map((name) => `<img src="${base}_/${name}.svg" alt="">`).join('');
  /** What every lesson has and the shell has not. */
  const common = ['nut-lui', 'nut-nghe', 'nut-tim', 'nut-toi', 'nut-xong'];
  common.forEach(picture);
  const long = '<p>Cô bác mở máy, tìm biểu tượng, rồi chạm một cái nhẹ.</p>'.repeat(200);

  write('index.html', page('Trang đầu', `<a href="${base}bai/mot/">Bài một</a>`));
  write('tai-ve/index.html', page('Tải để học không mạng', '<div id="goi"></div>'));
  write('chua-tai/index.html', page('Chưa tải trang này về máy', '<div id="o-day"></div>'));
  write('404.html', page('Không có trang này', ''));
  write('tro-giup/index.html', page('Trợ giúp', ''));
  write('gioi-thieu/index.html', page('Giới thiệu', ''));
  for (const [module, lessons] of [
    ['chang-mot', ['mot', 'hai']],
    ['chang-hai', ['ba']],
  ] as const) {
    write(`${module}/index.html`, page(module, lessons.map((id) => `<a href="${base}bai/${id}/">${id}</a>`).join('')));
    for (const id of lessons) {
      write(
        `bai/${id}/index.html`,
        page(`Bài ${id}`, `${pictures([`hinh-${id}`, ...common])}${id === 'mot' ? correction : ''}${long}`),
      );
      write(`bai/${id}/in/index.html`, page(`In bài ${id}`, ''));
      picture(`hinh-${id}`);
    }
  }
  const lesson = (id: string) => ({ id, title: `Bài ${id}`, url: `${base}bai/${id}/` });
  write(
    'course.json',
    JSON.stringify({
      modules: [
        { id: 'chang-mot', title: 'Chặng một', url: `${base}chang-mot/`, lessons: [lesson('mot'), lesson('hai')] },
        { id: 'chang-hai', title: 'Chặng hai', url: `${base}chang-hai/`, lessons: [lesson('ba')] },
      ],
    }),
  );
  write('manifest.webmanifest', JSON.stringify({ name: 'Thử', start_url: '.' }));
  await finishSite(out, base, () => {}, withBundles);
  return out;
}

/** Packs of a built site. */
export function packsOf(dist: string): Pick<Pack, 'id' | 'name' | 'files' | 'bundles'>[] {
  return existsSync(join(dist, 'packs.json')) ? JSON.parse(readFileSync(join(dist, 'packs.json'), 'utf8')) : [];
}
