import { describe, expect, it } from 'vitest';
import { speakersInStory as speakers } from '../speakers-in-story.fixture.ts';

describe('a clause of its own', () => {
  it.each([
    [
      'after a dash, with a participle',
      'Both sides issued a statement about working together – Rourke saying he was “very encouraged” and Pinter calling it a “great meeting.”',
      ['Rourke', 'Pinter'],
    ],
    [
      'of whom somebody is reminded',
      'Alan Pike reminds me of Tom Lincoln saying that “you can fool some of the people all of the time.”',
      ['Tom Lincoln'],
    ],
    [
      'under a verb of saying, with the day between',
      'Vice Mayor Odo Finch said Sunday that while the Tideland is currently maintaining their course, “all options remain on the table.”',
      ['Odo Finch'],
    ],
    [
      'about whom somebody met and told of',
      'Jan Koster was a farmer. His wife, Lore, whom he met at a dance and described as “the only woman who led,” is dead.',
      ['Jan Koster'],
    ],
    [
      'that goes on behind an opening without a comma',
      '“We passed it on,” said Madam Akosua Frem. The bishop, Ebo Quaid, asked to see it. When it was brought to him he held it up and called it “a fine bowl”.',
      ['Akosua Frem', 'Ebo Quaid'],
    ],
    [
      'about a text that the sentence brings in',
      'Mr Gahunia said customers used chains, against the advice of a council leaflet which tells owners to keep them “within sight at all times”.',
      ['council leaflet'],
    ],
    [
      'that says what somebody is ordered to do',
      'The bishop has ordered the cathedral to “lower its voice” after complaints.',
      ['bishop'],
    ],
    [
      'behind what, inside another report',
      'Harbour officials admitted as much. They were quoted lamenting what the historians described as “missed chances to mend the wall.”',
      ['historians'],
    ],
    [
      'in a relative before a comma inside the marks',
      'In a clip that Judge Michael Mossman called “distasteful,” Santorelli expressed a wish to “try and convict” him.',
      ['Michael Mossman', 'Santorelli'],
    ],
    [
      'about where somebody’s words were read',
      'Ann Pike told officers that she was “scared of him,” according to court papers. She called him “a brute,” according to the Vale Times.',
      ['Ann Pike', 'Ann Pike'],
    ],
    [
      'behind in which, under another report',
      'The Vale Herald reported on Ann Warne’s letter in which she called him “a fool”.',
      ['Ann Warne'],
    ],
    [
      'of what somebody passes on',
      '“The race is over,” Barrow said Dunne told him. “The race is over,” Barrow said.',
      ['Dunne', 'Barrow'],
    ],
    [
      'is a share of a group',
      'Fifty-eight percent of voters say the pier is “lovely”, and 33% say it is “far too old”.',
      ['Fifty-eight percent of voters', '33%'],
    ],
    [
      'is a share of those asked',
      'More than half of those asked said the pier was “lovely”. Just 12 per cent called it “ugly”.',
      ['half of those asked', '12 per cent'],
    ],
    [
      'of what somebody was told',
      'The harbour police said Irwin told them he was “very proud” of the post.',
      ['Irwin'],
    ],
    [
      'of a claim that somebody else answers',
      'Ann Clifton rejected the treasurer’s claim that the ferry had “lost millions”. Ann Clifton rejected it, saying it was “wrong”.',
      ['treasurer', 'Ann Clifton'],
    ],
    [
      'of somebody’s text',
      'The house voted to condemn Dunne’s posts telling the four to “go back” home. It discussed a letter from Ida Vane calling them “brave”.',
      ['Dunne', 'Ida Vane'],
    ],
    [
      'of what somebody boasted of to friends',
      'Prosecutor Elle Wynn said Carver had boasted to friends that he was “untouchable”.',
      ['Carver'],
    ],
    [
      'with accepted and that',
      'Peter Sand was calm. Inspector Ida Vane accepted that her report was “incomplete”.',
      ['Ida Vane'],
    ],
    [
      'inside the aside of another',
      'Ostara Systems, the young firm which first complained, called the ruling “a good day”. The tower, Pike said, called the tide “high”.',
      ['Ostara Systems', 'Pike'],
    ],
    ['behind that, of who shouted', 'Kate Quill said that the driver shouted “Enough!”', ['driver']],
    [
      'with found and that',
      'Judge Ida Vane found that the inquiry of the firm was “perfunctory”.',
      ['Ida Vane'],
    ],
    [
      'with having and without a subject',
      'For instance: That Olsson also misjudged the governor, having referred to him as a “reformer.”',
      ['Olsson'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('the subject', () => {
  it.each([
    ['speaks to a paper', 'A clerk speaking to Vale News said, “The agents look at the contracts.”', 'clerk'],
    ['is a share', 'About four in 10 said they were “angry” with the way the council is run.', 'four in 10'],
    [
      'stands before a word of time',
      'Cory Lewin earlier ended rumours he was planning a book by tweeting that “I am under a strict agreement.”',
      'Cory Lewin',
    ],
    [
      'stands behind a postal code',
      'Tuesday at Hall University in Berea, OH, after the vote in the primary, Gov. Tomas Krell (R-OH), said, “I’m getting ready to rent a wagon.”',
      'Tomas Krell',
    ],
    [
      'stands behind a dateline in small letters',
      'Tallinn (NWP) – Minister Ingrid Salu has taken a swipe at the owner, saying that “loud remarks” do more harm than good.',
      'Ingrid Salu',
    ],
    ['telephones', 'At one point, Marsh said Vale executives were calling “every 15 minutes.”', 'Marsh'],
    [
      'is no verb after people',
      'The fears being voiced by many union leaders go beyond the plan to be “neutral” in the talks.',
      'many union leaders',
    ],
    [
      'rules',
      'A federal judge determined that the council’s handling of the email dispute has created at least a “reasonable suspicion” of guilt.',
      'federal judge',
    ],
    [
      'has a name that is only called',
      'A newly formed fund called Harbour 45 ran its first adverts using Olsson’s claim that “I was responsible for quite a bit” of it.',
      'Olsson',
    ],
    [
      'follows a noun that cannot speak',
      'The promise to “take our valley back” appeals to older voters, said Alan Brandt, a demographer at Hallam University.',
      'Alan Brandt',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  it('of a label stands behind a dash, not before it', () => {
    expect(speakers('The pollsters agree - Karl Bialik: “One of the lessons was a simple one.”')).toEqual([
      'Karl Bialik',
    ]);
  });

  it('is whose words a noun says they are', () => {
    expect(
      speakers('It is the steady pull of Mrs Okafor’s “if you like your bus, you can keep it” promise.'),
    ).toEqual(['Okafor']);
    expect(
      speakers(
        'When Sherman was at school, he studied under Wayne Barrow; Barrow’s dictum to his pupils was, “It is not a good story if nobody minds.”',
      ),
    ).toEqual(['Wayne Barrow']);
  });

  it('is written on a board', () => {
    expect(
      speakers('At the Oven Door café, someone had chalked on the board: “Last orders for ginger snaps.”'),
    ).toEqual(['someone']);
  });
});
