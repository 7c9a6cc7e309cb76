/** An editor gives words to a speaker whom the story knows and to one whom no article names, and notes a misprint. */
export const corrected: Record<string, string> = {
  'content/lamp/story.yaml': `title: A lamp is lit
summary: Two reports on a lighthouse.
articles:
  - { siglum: A, file: a.txt }
  - { siglum: B, file: b.txt }
corrections:
  - { article: A, exact: the eye of the west, set: { form: term }, reason: A name of the lamp that they have long had. }
  - { article: B, exact: "We counted every flash of it from the quay", set: { speaker: Elspeth Kerr }, reason: She says so in her log. }
  - { article: B, exact: "Nobody asked me whether I wanted it lit", set: { speaker: Rab Tulloch }, reason: The recording of the meeting. }
  - { article: B, exact: Let them have their light, set: { speaker: Nobody }, reason: The pen name of its chairman. }
notes:
  - { article: A, exact: Lamp is lit, note: The printed page has “A lamp”. }
  - { article: B, exact: ligth, note: "So in the file: a misprint of “light”." }
`,
  'content/lamp/raw/a.txt': `Lamp is lit at Scaur Point

The lamp was lit on Sunday. “It works, and it will go on working,” said Elspeth Kerr, who keeps it. She called it “the eye of the west” on Sunday.
`,
  'content/lamp/raw/b.txt': `A light in the west

The ligth stands on Scaur Point. “We counted every flash of it from the quay,” the log reads.

Not all were glad. “Nobody asked me whether I wanted it lit.” “Let them have their light.” The meeting went on until two.
`,
};
