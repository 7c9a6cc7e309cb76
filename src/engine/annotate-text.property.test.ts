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

const report = `Ferry sinks off Tarn

By Ann Lee

The ferry sank on Monday, officials said. Nobody was hurt at all in the old harbour of the town.

“We saw it burn,” said Ida Brandt, the mayor of Tarn. “It was a dreadful night.”

Bradley Cole, who fishes there, called it “a disgrace”.

"Nobody asked us," Cole told reporters. The 'old' pier is gone, according to Brandt.

“evade detection”

“We shall rebuild it,” she said. “It will stand for a century.

“Or for two, if the sea is kind.”

“No way”, said Cole. The “undercard” vote was on Monday, and “Nobody came.”

The speaker, Una Kessell: “Order.”`;

const unseen = ['\u00AD', '\u200B', '\u200E', '\u2060', '\uFEFF', '\uFE0F'];

/** Each quotation as readers see it, with its form, rule and speaker, and the one that it goes on from. */
function seenIn(text: string) {
  return annotateText('any', text).quotations.map(({ start, end, form, rule, speaker, continues }) => [
    text.slice(start, end).replace(new RegExp(unseen.join('|'), 'gu'), ''),
    form,
    rule,
    speaker?.name,
    continues,
  ]);
}

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

  test('signs that nobody sees change no quotation, speaker or form, at whatever place', () => {
    fc.assert(
      fc.property(fc.nat(report.length), fc.constantFrom(...unseen), (place, sign) => {
        expect(seenIn(report.slice(0, place) + sign + report.slice(place))).toEqual(seenIn(report));
      }),
      { numRuns: 60 },
    );
  });

  test('paragraphs that begin or end with space hold the same quotations', () => {
    const spaces = fc.constantFrom('', ' ', '    ', '\t', '\u00A0\u00A0', '\u3000', ' '.repeat(200));
    const paragraphs = report.split('\n\n');
    const around = fc.array(fc.tuple(spaces, spaces), {
      minLength: paragraphs.length,
      maxLength: paragraphs.length,
    });
    fc.assert(
      fc.property(around, (indents) => {
        const indented = paragraphs
          .map((words, at) => indents[at]![0] + words + indents[at]![1])
          .join('\n\n');
        expect(seenIn(indented)).toEqual(seenIn(report));
      }),
      { numRuns: 30 },
    );
  });

  test('a no-break space in a name is a space', () => {
    const names = [...report.matchAll(/(?<=\p{Lu}\p{Ll}+) (?=\p{Lu}\p{Ll}+)/gu)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.subarray(names), fc.constantFrom('\u00A0', '\u202F'), (places, space) => {
        const other = [...report].map((letter, at) => (places.includes(at) ? space : letter)).join('');
        expect(seenIn(other)).toEqual(seenIn(report));
      }),
      { numRuns: 30 },
    );
  });
});
