import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
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
  security: {
    csp: { directives: ["default-src 'self'", "img-src 'self' data: blob:", "base-uri 'none'", "form-action 'self'"] },
  },
  integrations: [mdx(), preact(), afterBuild()],
});
