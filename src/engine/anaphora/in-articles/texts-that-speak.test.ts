import { describe, expect, it } from 'vitest';
import { speakersOf } from '../speakers-of.fixture.ts';

describe('an it, or a clause, that stands for a text', () => {
  it.each([
    [
      'by a body without a name, though the next one has one',
      [
        'Two sailors died in a crash in Gant, the Orland navy said in a statement on Wednesday.',
        '“The cause is under investigation,” the statement said.',
        'The Harbour Front said that it had shot down the plane.',
      ],
      ['Orland navy'],
    ],
    [
      'written by somebody without a name',
      [
        'The memo, seen by this newspaper, was written in May by an official at the Tidal Office. It warned that levels were “well above the line”.',
      ],
      ['memo'],
    ],
    [
      'that is another of its kind',
      [
        'An email said her case had been “escalated to our team”. Another, two days later, thanked her for “choosing warmth”.',
      ],
      ['email', 'email'],
    ],
    [
      'that somebody has published',
      ['Ida Quill published an op-ed in the Herald on Monday. “We sail,” the op-ed said.'],
      ['Ida Quill'],
    ],
    [
      'behind but',
      [
        'A report by officers had recommended closure for Wenbury Council. But it also acknowledged that the next library was “not readily accessible”.',
      ],
      ['report'],
    ],
    [
      'in a clause of its own sentence',
      [
        'Lowmoor Academy took the phones away. A petition against the pouches, which it calls “draconian and unsafe”, has 640 names.',
      ],
      ['petition'],
    ],
    [
      'that somebody sent',
      [
        'Odo Dall had been drinking off Cape Merrin.',
        'The prosecutor, Dinesh Vije, pointed to a text message Dall sent a friend. “Half cut already,” it read.',
      ],
      ['Odo Dall'],
    ],
    [
      'at the end of the paragraph before, with what it is about',
      [
        'Officials at Brightwater Farms said the crew was safe.',
        'The pastor had heard from Odo Pruitt in a message about the weather.',
        '“Looks like rain,” it said.',
      ],
      ['message'],
    ],
    [
      'behind a time of day',
      [
        'The fire broke out near Juniper Ridge, Sheriff Ida Holm said.',
        'The first alert reached phones at 4:52 a.m. “Leave now. Do not stop,” it read.',
      ],
      ['first alert'],
    ],
    [
      'with a participle behind it',
      ['A warning issued at 4:51 a.m. called it “a very dangerous situation” and urged people to stay in.'],
      ['warning'],
    ],
    [
      'with a participle before it',
      ['A leaked internal letter called it “a very dangerous situation” and urged people to stay in.'],
      ['leaked internal letter'],
    ],
    [
      'seen by who reports on it',
      ['A draft communique seen by Larchwire calls for the release of prisoners on “an all-for-all basis”.'],
      ['draft communique'],
    ],
    [
      'that somebody else spoke of',
      [
        'Speaker Ida Quill said that the letter “raises as many questions as it answers.”',
        'The letter says that Marr “drew no conclusion”. It adds that he “left it to others”.',
      ],
      ['Ida Quill', 'letter', 'letter'],
    ],
    [
      'behind according to',
      [
        '“We know that hand,” a parishioner wrote, according to the affidavit, which describes Swaff as having “a long-standing need” for sleep.',
      ],
      ['parishioner', 'affidavit'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakersOf(paragraphs.join('\n\n'))).toEqual(expected);
  });

  it('stands for a body that the last paragraph ended with', () => {
    const text = [
      'The firm Wander lost its case on Wednesday. The ruling by the Union Tribunal is a blow to it.',
      'Wander had argued that hotels were free to leave. The tribunal gave that short shrift.',
      '“A freedom that costs a living is none,” it said.',
    ];
    expect(speakersOf(text.join('\n\n'))).toEqual(['Union Tribunal']);
  });
});
