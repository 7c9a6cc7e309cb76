import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationSchema } from '../schemas/annotation.ts';
import { annotateText } from './annotate-text.ts';

const pieces = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '\n',
  '\n\n',
  ' ',
  ' ',
  ', ',
  '. ',
  ': ',
  '—',
  '…',
  'Ann Lee',
  'Lee',
  'Mr. Hart',
  'she',
  'the council',
  'said',
  'told reporters',
  'according to',
  'called it',
  'We sail',
  'a disgrace',
  'Comments: 3',
  'Author: Ann Lee',
  '2023-12-07',
  'U.S.',
  '😀',
  '6\' 2"',
  "'90s",
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join('')),
);

describe('annotateText on any text', () => {
  test('answers as the schema says, with spans inside the text and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotations, notes, blocks } = annotationSchema.parse(annotateText('any', text));
        let last = 0;
        for (const { start, end, form, speaker, mention, cue, continues } of quotations) {
          expect(last).toBeLessThanOrEqual(start);
          expect(start).toBeLessThan(end);
          last = end;
          if (form === 'term') expect(speaker).toBeNull();
          expect(continues ?? 0).toBeLessThan(quotations.length);
          for (const span of [mention, cue]) expect(span?.end ?? 0).toBeLessThanOrEqual(text.length);
        }
        for (const note of notes) expect(note.end).toBeLessThanOrEqual(text.length);
        expect(blocks.map((block) => text.slice(block.start, block.end)).join('')).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  test('Windows line ends and a byte order mark move the spans of quotations and change nothing else', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = raw.replace(/[\r\ufeff]/g, '');
        const other = `\ufeff${text.replace(/\n/g, '\r\n')}`;
        const toOriginal = (at: number) => at - 1 - (other.slice(0, at).match(/\r/g)?.length ?? 0);
        const found = annotateText('any', other).quotations.map(({ start, end, form }) => [
          toOriginal(start),
          toOriginal(end),
          form,
        ]);
        const expected = annotateText('any', text).quotations.map(({ start, end, form }) => [
          start,
          end,
          form,
        ]);
        expect(found).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test('Windows line ends change no quotation', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = raw.replace(/\r/g, '');
        const facts = (of: string) =>
          annotateText('any', of).quotations.map((one) => [
            of.slice(one.start, one.end).replace(/\r/g, ''),
            one.form,
            one.rule,
            one.speaker?.name.replace(/\s+/g, ' '),
          ]);
        expect(facts(text.replace(/\n/g, '\r\n'))).toEqual(facts(text));
      }),
      { numRuns: 100 },
    );
  });
});
