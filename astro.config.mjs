import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { minify } from 'terser';
import { afterBuild } from './src/build/after-build.ts';
import { filledLessons } from './src/build/filled-lessons.ts';

/** A domain's root or a sub-path by one setting: `LOP_SO_BASE=/lop-so/ npm run build`. */
const base = process.env.LOP_SO_BASE ?? '/';

/** A later import is just that: no list of what else it may need is carried by every page (0.7 kB; nothing here needs it). */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * The bundler's two lines that make a module of names stand where they are used: as a file of their own they cost every lesson
 * one request more.
 */
function withRuntime(code, runtime) {
  if (!runtime) return code;
  const [, body, made] = runtime.match(/^(.*;)export\{(\w+)(?: as t)?\};\s*$/s);
  return code.replace(
    /import\{t(?: as (\w+))?\}from["'`]\.\/rolldown-runtime\.[^"'`]+["'`];/,
    (_, name = 't') => `var ${name}=(()=>{${body}return ${made}})();`,
  );
}

/** What reaches a phone is made smaller once more: 0.3 kB of a lesson's scripts. */
const smaller = {
  name: 'smaller',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      if (this.environment.name !== 'client') return;
      const runtime = Object.values(bundle).find(({ name }) => name === 'rolldown-runtime');
      if (runtime) delete bundle[runtime.fileName];
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const plain = withRuntime(chunk.code, runtime?.code)
          .replace(/^const __vite__mapDeps=.*?;\n/, '')
          .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '');
        const { code } = await minify(plain, { module: true, ecma: 2022, compress: { passes: 3, pure_getters: true } });
        chunk.code = code ?? plain;
      }
    },
  },
};

export default defineConfig({
  base,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'always', assets: '_' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [plainImports, filledLessons, smaller],
    // Short names: they stand in every page and do not compress.
    environments: {
      client: { build: { modulePreload: false, rolldownOptions: { output: { entryFileNames: '_/[hash].js' } } } },
    },
    build: {
      modulePreload: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'preact', test: /node_modules[\\/]preact[\\/](dist|jsx-runtime)|view[\\/]drawing/ },
              // What every page begins with, in one file that is fetched once.
              {
                name: 'trang',
                test: /rolldown[\\/]runtime|src[\\/](course[\\/]fold|lib[\\/](activity|forgiving|fold)|review[\\/](level|entry|progress|due-at)|record[\\/](?!care|draft)|speech[\\/]voices|layouts[\\/](page|record|next|lesson|stage))/,
              },
            ],
          },
        },
      },
    },
  },
  integrations: [mdx(), afterBuild()],
});
