import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.fixture.ts';

const zungu =
  'Police spokesperson Captain Nora Zungu said the bus had left the road. “A case was opened,” she said.';

const cases: Record<string, { text: string; expected: (string | null)[] }> = {
  'somebody new, who opens the sentence before': {
    text: `${zungu}\n\nA survivor, who asked not to be named, said they had been singing hymns.\n\n“After that I remember only the grass,” she said.`,
    expected: ['Nora Zungu', 'survivor'],
  },
  'a witness, who is neither of the two the story is about': {
    text: 'Odo Finch, 18, was shot by Officer Lars Pell on the pier.\n\nHe was unarmed, the board found.\n\nThe witness now says: “He was on his knees.”',
    expected: ['witness'],
  },
  'another witness than the officer who testified': {
    text: 'Officer Lars Pell shot Odo Finch on the pier. Pell testified in May that he was afraid.\n\nAnother witness saw it from a flat.\n\n“No, he wasn’t,” the witness said.',
    expected: ['witness'],
  },
  'a witness whom the article calls one': {
    text: 'Odo Finch, a driver, was the first witness of the day. “I saw it all,” the witness said.',
    expected: ['Odo Finch'],
  },
  'not whose deed the words tell of': {
    text: 'Odo Finch, 18, fell off the pier. One guard said he was working in a shed and saw Finch leaning in. He heard a shout, he said. Finch stopped, but never raised his hands. He fled. Finch “ran at the water,” he said.',
    expected: ['guard'],
  },
  'whose deed they tell of, where he opens the next sentence': {
    text: 'Odo Finch met Lars Pell on the pier. The Herald wrote on Monday that Finch “is expected to run as early as May.” He told The Herald, “If I run, it is in May.”',
    expected: ['Herald', 'Odo Finch'],
  },
  'not a critic mentioned on the way': {
    text: `${zungu}\n\nNot everybody agreed: one critic thought it odd. She shrugged.\n\n“I do my work,” she said.`,
    expected: ['Nora Zungu', 'Nora Zungu'],
  },
  'a person behind a rank in capitals': {
    text: 'Stan Mills saw it. “It was big,” he said.\n\nPCSO Haroon Saeed, who was called, said there was no charge. “It was a tortoise,” he said.',
    expected: ['Stan Mills', 'Haroon Saeed'],
  },
  'a senator whose sentence is short': {
    text: 'Joanna Kruk spoke first, as she always does. “We merge,” Kruk said.\n\nThe board declined to comment. But Sen. Marcus Dell, D-Ill., did not. “Somebody loses a flight,” the senator said.',
    expected: ['Joanna Kruk', 'Marcus Dell'],
  },
  'a boy by his age': {
    text: 'Henrik Vang chairs the board. “We begged,” Vang said.\n\nMateo Bena, 9, had saved a jar.\n\n“I grabbed it,” the boy said.',
    expected: ['Henrik Vang', 'Mateo Bena'],
  },
  'an MP who was a backbencher': {
    text: 'Nadia Fair, the secretary, said it was hard. “We lost,” she told the hall.\n\nA backbencher elected in 2019 said the leader had until May. “Nobody is sharpening knives,” the MP said.',
    expected: ['Nadia Fair', 'backbencher'],
  },
  'a suspect by what befell him': {
    text: 'Odo Finch, 38, was booked on eleven counts of theft. In a note, the suspect told a friend, “These people are nice.”',
    expected: ['Odo Finch'],
  },
  'a player by his country and height': {
    text: 'The play went to centre Mihailo Juric. “I was open,” the 7-foot Serbian said.',
    expected: ['Mihailo Juric'],
  },
  'who replies is not who asked': {
    text: 'Pavel Roth sat down.\n\nMara Quill asked what he saw. “A boat,” the witness replied.',
    expected: ['Pavel Roth'],
  },
  'a text message that somebody read out': {
    text: 'Sergeant Anand Ray read out a text message that Odo Finch had sent. “Bring the big truck,” it said.',
    expected: ['Odo Finch'],
  },
  'a message that the sentence before brings in': {
    text: 'Gates had been open for hours in Galway when a message appeared on the screens. “The show will not go ahead,” it said.',
    expected: ['message'],
  },
  'a paper, between commas': {
    text: 'A paper published this week described the find as “unexpected”. Shade, it said, “may have kept it cool”.',
    expected: ['paper', 'paper'],
  },
  'a firm, not the province where it is': {
    text: 'Northmark Products will close its mill in Tarrant Lake, B.C., this spring.\n\nThe Vancouver-based company blamed “persistent doubt about supply”.',
    expected: ['Northmark Products'],
  },
  'a letter by a student, not by where he studies': {
    text: 'There is a letter. A new letter, written by Tolland student Rob Quennell, reads: “We have waited long enough.”',
    expected: ['Rob Quennell'],
  },
  'a name that closes the sentence without a verb': {
    text: 'Members said it was time.\n\n“We are going to push for it,” Rep. Odo Finch (D-N.Y.).',
    expected: ['Odo Finch'],
  },
  'who asked not to be named asks nothing': {
    text: 'Darnell Pruett sat in his car. “I bought a house,” he said.\n\nAnother worker, who asked not to be named because he had not signed, was less surprised. “You can count,” he said.',
    expected: ['Darnell Pruett', 'worker'],
  },
  'the grower of the first sentence, whom the next names': {
    text: 'A fruit grower who poured poison on his neighbour’s trees was jailed on Thursday.\n\nEmeric Vald, 58, of Upper Tolland, pleaded guilty in March. “You went out at night,” Judge Ida Holm told him.\n\nThe grower turned and said, “Sorry, Joe.”',
    expected: ['Ida Holm', 'Emeric Vald'],
  },
  'the signaller of the first sentence, whom a later paragraph names': {
    text: 'A signaller on duty that night had warned his manager, an inquiry heard.\n\nFive people died in the crash.\n\nGiving evidence, Davinder Rai said he had knocked on a door. “The screen would freeze,” he said.\n\nDame Honor Vaizey, the chair, thanked him. “I am sorry,” she said.\n\n“Thank you,” the signaller said.',
    expected: ['Davinder Rai', 'Honor Vaizey', 'Davinder Rai'],
  },
  'people in a number, who stand outside': {
    text: 'The Corran Board confirmed it. Outside, about two hundred people stood in the rain. They chanted “Born here, stay here!”',
    expected: ['two hundred people'],
  },
  'rules in the plural': {
    text: 'The rules of the federation leave no room. “It is the duty of the athlete to know it,” they state.',
    expected: ['rules'],
  },
  'a report that the news came in': {
    text: 'The Corran Council admitted it. The news came in a report slipped on to its site. It blames “buried pipes”.',
    expected: ['report'],
  },
  'no postman’s village': {
    text: 'Hal Great, a postman from Nether Soke, bought a lamp. Bukola Adey had other trouble. She sent a dress. “It has gone,” she says.',
    expected: ['Bukola Adey'],
  },
  'the bishop, of whom a clause tells that she became one': {
    text: '“I am glad,” said Comfort Boat, who became bishop in 2019.\n\nMaud Tetley signed it. “I changed my mind,” Mrs Tetley said.\n\nThe bishop, who keeps bees, said she hoped for more. “Only this time,” she said.',
    expected: ['Comfort Boat', 'Maud Tetley', 'Comfort Boat'],
  },
  'a pastor at one of several churches, not somebody’s father': {
    text: 'Her father, Ambrose Lock, built it. “She wanted an oscillator,” he says.\n\nIt was Birgitta Aalt, a pastor at one of those churches, who heard her. The pastor can be heard saying, “There is soup.”',
    expected: ['Ambrose Lock', 'Birgitta Aalt'],
  },
  'a sister in a convent, not the hour of prayer': {
    text: 'Lauds is at 6.30, which means that if Sister Immaculata wants to run she must be out by five.\n\n“The foxes know me now,” she says.',
    expected: ['Immaculata'],
  },
  'the minister, not the tall man he is': {
    text: 'The minister for food, Laszlo Berec, is a tall man who answers slowly. He said it would be “full and frank”.',
    expected: ['Laszlo Berec'],
  },
  'an old man by his age': {
    text: 'Ichiro Hama lent him a field. Hama, now 91, repeats it.\n\n“No borrowing,” the old man says.',
    expected: ['Ichiro Hama'],
  },
  'the skipper, not where the boat goes': {
    text: 'The boat to Skerra goes twice a week. “Bring a book,” the skipper told me.',
    expected: ['skipper'],
  },
  'who replies, not who complained': {
    text: 'In an email Crispin Vander called them “idiots”. When a buyer complained of the colour, he replied: “It is real.”',
    expected: ['Crispin Vander', 'Crispin Vander'],
  },
  'her own words, not her solicitor’s': {
    text: 'Mr Wilk’s partner, Agnieszka, sat still. In a statement read by her solicitor, she said: “He was a careful man.”',
    expected: ['Agnieszka'],
  },
  'a paper according to which something is so': {
    text: 'Tamar State University marked them. According to the paper, the tunnels work best when wet. “A dry passage is none,” it says.',
    expected: ['paper'],
  },
  'the head coach, not one of another kind who comes later': {
    text: 'Gethin Pross walked out of the ground. “Nobody’s sacked me,” the head coach said.\n\nThe forwards coach, Kobus Steen, will take charge.',
    expected: ['Gethin Pross'],
  },
  'one of several': {
    text: 'Several officials bore no ill will. One said that it would be “a long wait”.\n\nCritics were less sure. Another found it “odd”.',
    expected: ['one of several officials', 'another of the critics'],
  },
  'a letter by who wrote it': {
    text: 'There is a new letter. A recent letter, written by student Rob Quennell, reads in part: “We have waited long enough.”',
    expected: ['Rob Quennell'],
  },
};

describe('who is brought in', () => {
  it.each(Object.entries(cases))('%s', (_, { text, expected }) => expect(speakersOf(text)).toEqual(expected));
});
