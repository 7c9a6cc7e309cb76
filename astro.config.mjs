import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { siteFromEnvironment, siteUrl } from './scripts/site/built/site-from-environment.ts';
import { keepText } from './src/markup/keep-text.ts';
import { readMarks } from './src/markup/read-marks.ts';
import rehypeMarks from './src/markup/rehype-marks.ts';
import remarkSourceOffsets from './src/markup/remark-source-offsets.ts';

// A font that comes late waits for the next page: swapped in, it would break lines anew under the reader’s eyes.
const display = 'optional';
// Italics are a few words, are not preloaded and move nothing: they may come late.
// They have one weight: the file with all of them is more than twice as heavy.
const italic = './node_modules/@fontsource/newsreader/files/newsreader-latin-400-italic.woff2';
const { base } = siteFromEnvironment();
const marksOf = readMarks(process.env.VARIORUM_CONTENT ?? './content');

// GitHub Pages serves a project below a folder; `SITE_URL` and `BASE_PATH` say where the site will stand.
export default defineConfig({
  site: siteUrl(),
  base,
  outDir: process.env.VARIORUM_DIST ?? './dist',
  trailingSlash: 'always',
  compressHTML: true,
  // A style sheet of its own would hold the first view up by a round trip; all of a page's styles are a few kB.
  build: { format: 'directory', inlineStylesheets: 'always' },
  integrations: [sitemap({ filter: (page) => !/\/embed\/$|\/404\/$/.test(page) })],
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
      fallbacks: ['Times as Newsreader', 'Noto Serif as Newsreader', 'Georgia', 'serif'],
      optimizedFallbacks: false,
      options: {
        variants: [
          {
            src: ['./src/fonts/newsreader-latin.woff2'],
            weight: '400 600',
            style: 'normal',
            display,
          },
          { src: [italic], weight: '400', style: 'italic', display: 'swap' },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Public Sans',
      cssVariable: '--font-sans',
      fallbacks: ['Arial as Public Sans', 'Roboto as Public Sans', 'system-ui', 'sans-serif'],
      optimizedFallbacks: false,
      options: {
        variants: [
          {
            src: ['./src/fonts/public-sans-latin.woff2'],
            weight: '400 650',
            style: 'normal',
            display,
          },
        ],
      },
    },
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkSourceOffsets],
      remarkRehype: { handlers: { text: keepText } },
      rehypePlugins: [[rehypeMarks, { marksOf, base }]],
      smartypants: false,
      gfm: false,
    }),
  },
});
