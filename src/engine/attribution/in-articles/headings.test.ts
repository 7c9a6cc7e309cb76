import { describe, expect, it } from 'vitest';
import { annotateText } from '../../annotate-text.ts';
import { findHeadings } from '../../sentences/find-headings.ts';

/** Each quotation’s form, rule and speaker. */
function read(...paragraphs: string[]): string[] {
  const { quotations } = annotateText(
    'story',
    `Harbour wall is to be built again\n\n${paragraphs.join('\n\n')}\n`,
  );
  return quotations.map(({ form, rule, speaker }) => `${form}, ${rule}: ${speaker?.name ?? null}`);
}

const opening = 'The council of Tove voted on Monday evening to build the harbour wall again.';
const speech =
  'Ann Lee told the council: “We shall all be able to sleep at night.” “I voted for it,” she said. “So did others.”';

describe('words of a heading', () => {
  it('are those of whom the text below quotes with them', () => {
    const [heading] = read(opening, '‘We shall all be able to sleep’', speech);
    expect(heading).toBe('full, quoted below: Ann Lee');
  });

  it('are found in other forms, and beside the marks of the text', () => {
    const [heading] = read(
      opening,
      'Skipper says the wall is ‘embarrassing the island’',
      'Odo Finch, a skipper, said that the wall was “an embarrassment” to everybody on the island. He left at noon.',
      speech,
    );
    expect(heading).toBe('fragment, quoted below: Odo Finch');
  });

  it('are a name where the text quotes nobody with them', () => {
    const [heading] = read(opening, 'The ‘house of winds’', speech);
    expect(heading).toBe('term, term: null');
  });

  it('are a name where the text has them as one', () => {
    const readings = read(
      opening,
      'Inside the ‘Blue Wall’',
      'It is known as the “Blue Wall” on the island.',
      speech,
    );
    expect(readings.slice(0, 2)).toEqual(['term, term: null', 'term, term: null']);
  });

  it('are those of whom a colon behind them names', () => {
    const [heading] = read(opening, '‘Hardly a surprise’: Odo Finch', speech);
    expect(heading).toBe('full, label behind: Odo Finch');
  });

  it('are those of the first who speaks below, where they are all of the heading', () => {
    const [heading] = read(opening, '“The storm took it in one night”', speech);
    expect(heading).toBe('full, section below: Ann Lee');
  });

  it('give nobody to the words behind them', () => {
    const [, , second] = read(
      opening,
      'Odo Finch said: “The wall is too low for the winter.”',
      '‘Too low for the winter’',
      '“It has been too low since the day on which it was built, and all of us knew it.”',
    );
    expect(second).toBe('full, floating: Odo Finch');
  });
});

describe('findHeadings', () => {
  const find = (...lines: string[]) => {
    const text = lines.join('\n');
    const spans = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));
    return [...findHeadings(text, spans)];
  };

  it('takes short lines without a stop above a text', () => {
    expect(find('Why it fell', opening, '‘No boat’', '“We had no boat”: Ann Lee', opening)).toEqual([0, 3]);
  });

  it('leaves speech and sentences alone', () => {
    expect(find('“We had no boat.”', opening, '‘Who had one?’', opening, 'she said', opening)).toEqual([]);
  });
});
