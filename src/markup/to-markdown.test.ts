import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromMarkdownText, toMarkdown } from './to-markdown.ts';

const nasty = [
  'plain',
  '1. not a list',
  '# not a title',
  '- not a list',
  '> no quotation',
  '---',
  '===',
  '    four spaces',
  'two  \nspaces and a line',
  'a\n---\nb',
  '<script>alert(1)</script>',
  '<!-- gone -->',
  '[link](javascript:alert(1)) ![image](x) [ref]: http://x',
  '[ref]: http://x "title"',
  '&amp; &lt;b&gt; &#x41;',
  '*star* _line_ **two** `code` ~~~',
  'http://x.example/a_b_c www.x.example a@b.example',
  'back\\slash \\* end\\',
  'a\r\nb',
  'a\rb',
  '\ttab\tin\t',
  ' lead and trail ',
  '\u00a0non-breaking\u00a0',
  'line\u2028separator\u2029paragraph',
  '\u202eright to left\u202c',
  '“curly” ‘single’ -- it is… fine',
  'emoji 👩‍👩‍👧 and é',
  '| a | b |\n| - | - |',
  'term\n: definition',
  '[^1]: note',
  '+ plus\n+ plus',
  '\ufeffmark',
];

describe('toMarkdown', () => {
  test.each(nasty)('reads back %j', (text) => {
    expect(fromMarkdownText(toMarkdown([text]))).toEqual([text]);
  });

  test('many paragraphs stay many', () => {
    expect(fromMarkdownText(toMarkdown(nasty))).toEqual(nasty);
  });

  test('any text reads back', () => {
    const texts = fc.array(
      fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const carried = paragraphs.map((text) => text.replaceAll('\0', '\uFFFD'));
        expect(fromMarkdownText(toMarkdown(paragraphs))).toEqual(carried);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
