import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { afterBuild } from './src/build/after-build.ts';

/** A domain's root or a sub-path by one setting: `LOP_SO_BASE=/lop-so/ npm run build`. */
const base = process.env.LOP_SO_BASE ?? '/';

export default defineConfig({
  base,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', inlineStylesheets: 'always', assets: '_' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      // Few small files: what a page imports later is fetched when it is, without a list of everything beforehand.
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'preact', test: /node_modules[/]preact/ }] } } },
    },
  },
  integrations: [mdx(), afterBuild()],
});
