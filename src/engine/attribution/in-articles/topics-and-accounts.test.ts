import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../anaphora/speakers-of.fixture.ts';

/** The speakers under a headline. */
function under(...paragraphs: string[]): (string | null)[] {
  return speakersOf(['Tove plans a new pier for 2031', ...paragraphs].join('\n\n'));
}

describe('remarks listed by topic', () => {
  const opening = '“We have to stay on top of the tide,” Mayor Ada Brandt told Odo Finch on Tove Tonight.';
  const topics = [
    'Here are some other topics and comments:',
    'The warnings to skippers',
    '“I think the general rule is to show some common sense and some caution when it blows.”',
    'Former harbour master Emil Quill',
    '“Well, we do not know yet exactly what he did, and it is important for me not to prejudge it.”',
  ];

  it('are of whom was quoted before them, whoever a topic names', () => {
    expect(under(opening, ...topics)).toEqual(['Ada Brandt', 'Ada Brandt', 'Ada Brandt']);
  });

  it('are of nobody where his words stand further back', () => {
    const between = ['The pier is of 1931.', 'It has two lamps.', 'One of them is out.'];
    expect(under(opening, ...between, ...topics.slice(1)).slice(1)).toEqual([null, null]);
  });
});

describe('a firm whose name is the line over a section', () => {
  const told = 'The telecom firm said it will give out “special” bonuses to all its clerks in the spring.';

  it('is “the firm” there', () => {
    expect(under('Some firms pay more, as Norvik Media has said.', 'Sarn Cables', told)).toEqual([
      'Sarn Cables',
    ]);
  });

  it('is not where the line says more', () => {
    expect(under('Some firms pay more.', 'Sarn Cables and its clerks', told)).toEqual(['telecom firm']);
  });
});

describe('whose words a phrase gives', () => {
  it('by somebody’s account, or as a text sets forth', () => {
    expect(
      under(
        'Odo Finch met two wardens on Monday. By the wardens’ account, he was “calm and cheerful” with them.',
      ),
    ).toEqual(['wardens']);
    expect(
      under(
        'Odo Finch was asked twice. As set forth in the memo, the board knew the “exact words” that he had used.',
      ),
    ).toEqual(['memo']);
  });

  it('as somebody put it, in a sentence that goes on', () => {
    expect(
      under(
        'It was read as proof, not, as Emil Quill put it in a review, that skippers are “held to other standards.”',
      ),
    ).toEqual(['Emil Quill']);
  });

  it('as for somebody, or for somebody’s part', () => {
    expect(
      under('Odo Finch wrote to complain.', 'As for Ada Brandt, “I agree with readers that this is bad.”'),
    ).toEqual(['Ada Brandt']);
    expect(
      under(
        'Emil Quill, the mayor, will not open the museum with Karl Brandt, who spoke of it in May.',
        'For Quill’s part, Brandt’s record was the reason he felt he could not come. “I respect the dead,” he said.',
      ),
    ).toEqual(['Emil Quill']);
  });

  it('where somebody bills a thing as something, with the thing before', () => {
    expect(
      under('In what the Tove Trust is billing as a “summit on the tide,” Ada Brandt met pupils.'),
    ).toEqual(['Tove Trust']);
  });

  it('nobody’s where people are called up', () => {
    expect(
      under(
        'According to the Herald, wardens are called up as part of a “major effort” by the council of Tove.',
      ),
    ).toEqual(['Herald']);
  });
});

describe('a name behind words in marks', () => {
  it('with a role closes a pull quote', () => {
    expect(
      under(
        'Karen Marl, an economist, said the team had looked at every town.',
        '“It is important to think about the air.” Jill Orrin, professor of medicine at the University of Tarn',
        'Too often, the air is bad.',
      ),
    ).toEqual(['Jill Orrin']);
  });

  it('is nobody’s signature where it opens the next paragraph', () => {
    expect(
      under(
        '“We see new boats,” said Odo Finch. “While that goes on, they gain new ways to threaten us,”',
        'North Tarn warned of more in May.',
      ),
    ).toEqual(['Odo Finch', 'Odo Finch']);
  });
});
