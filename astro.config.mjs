import { unified } from '@astrojs/markdown-remark';
import { defineConfig, fontProviders } from 'astro/config';

const newsreader = './node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght';
const publicSans = './node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght';

// GitHub Pages serves a project below a folder; `SITE_URL` and `BASE_PATH` say where the site will stand.
export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.VARIORUM_DIST ?? './dist',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-serif',
      fallbacks: ['Charter', 'Iowan Old Style', 'Georgia', 'serif'],
      options: {
        variants: [
          { src: [`${newsreader}-normal.woff2`], weight: '200 800', style: 'normal' },
          { src: [`${newsreader}-italic.woff2`], weight: '200 800', style: 'italic' },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Public Sans',
      cssVariable: '--font-sans',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [{ src: [`${publicSans}-normal.woff2`], weight: '100 900', style: 'normal' }],
      },
    },
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins: [], rehypePlugins: [], smartypants: false, gfm: false }),
  },
});
