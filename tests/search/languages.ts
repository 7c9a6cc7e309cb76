/** An invented story to search: a university closes a school. */
export const languages: Record<string, string> = {
  'content/languages/story.yaml': `title: A university shuts its school of languages
summary: Four reports on a decision and a sit-in.
articles:
  - { siglum: A, file: a.txt }
  - { siglum: B, file: b.txt }
  - { siglum: C, file: c.txt }
  - { siglum: D, file: d.txt }
`,
  'content/languages/raw/a.txt': `University to shut languages school with loss of 46 jobs

THORNMERE, England, March 6 (Unity Wire) - The University of Thornmere will close its School of Modern Languages in 2027, ending degree courses in French, German, Spanish and Russian with the loss of 46 posts, its governing council decided on Thursday.

The council voted 14 to 5 for the plan after a meeting of almost four hours.

"I would give a great deal not to be standing here," said the vice-chancellor, Professor Desmond Achterberg. "But we cannot go on teaching courses that fewer than ten people a year choose."

He said the university faced a deficit of 11.8 million pounds and that closing the school would save 2.1 million pounds a year.

The Academic Staff Union (ASU) said it would ballot its 900 members at Thornmere for a strike.

"This is vandalism with a spreadsheet," said Bronagh McIlwraith, the union's regional organiser. "They did not consult us, they informed us."

Current students will be allowed to finish their degrees. Applications for German fell from 41 in 2014 to seven last year, university figures show.

Higher education minister Gareth Pennywell said universities were independent and that the government would not intervene. "It is not for ministers to draw up a timetable," Pennywell said.

His opposition counterpart, Saskia Oldcorn, called the decision short-sighted. "A country that cannot speak to its neighbours ends up talking to itself," she said.

A spokeswoman for the German embassy said it noted the decision with great regret. "We have offered to pay for one lecturer for three years, and the offer stands," the spokeswoman said.

Thornmere, founded in 1893, has about 12,400 students.
`,
  'content/languages/raw/b.txt': `‘Vandalism with a spreadsheet’: fury as Thornmere axes French and German after 130 years

By Piers Haddow-Lyle, Education Correspondent

The National Gazette, Friday 7 March

A university that taught languages through two world wars is to abandon them to help plug a £12m hole in its finances.

Thornmere’s vice-chancellor, Prof Desmond Achterberg, who was paid £318,000 last year, told staff by email on Thursday evening that the School of Modern Languages would close.

‘I would give a great deal not to be standing here,’ he told a meeting in the Great Hall, to jeers.

Bronagh McIlwraith, of the Academic Staff Union, said: ‘This is vandalism with a spreadsheet.’ She added that the vice-chancellor’s new office had cost £640,000 to refurbish. ‘There is always money for carpets,’ she said.

The university says that the refurbishment was paid for by a donor.

Dr Annelise Voigtmann, who has taught German at Thornmere for 27 years, learned of the decision from a student. ‘I was explaining the subjunctive, the mood of things that are not so,’ she said. ‘Then a phone buzzed, and I thought: how apt.’

Around 200 students occupied the library overnight. Tolu Adeyinka, 20, who is studying Spanish and law, said he had chosen Thornmere over Durham because of its year in Salamanca. ‘They are still selling it on the website this morning,’ he said. ‘I checked.’

A security guard at the door of the library was on their side. ‘They have been politer than the management,’ the guard said.

Rosalind Quigg, head of Thornmere High School, feared for her own classrooms. ‘Half my language teachers trained up that hill,’ she said. ‘Where do I find the next ones?’

The novelist Emeric Thwaite, who graduated in Russian in 1981, has returned his honorary degree.
`,
  'content/languages/raw/c.txt': `Thornmere University: Languages to go as council backs cuts

Fellside Radio News, updated 7 March, 13.05

Students have ended a 17-hour sit-in at the University of Thornmere over plans to scrap modern languages.

About 120 people spent the night in the library, the university said. Organisers put the number at more than 300.

A second-year student who did not want to be named told us she was relieved but worried. "I'll get my degree, but who's going to teach me when everybody good has left?" the student said.

Vice-chancellor Desmond Achterberg told our breakfast programme he had taken a ten per cent pay cut. "We cannot go on running courses that fewer than ten people a year choose," he said.

Asked whether any other subject was at risk, he replied: "I can't rule anything out. Music, philosophy and geology will all be looked at in the autumn."

Ms McIlwraith of the ASU said 61 jobs would go once part-time and hourly paid tutors were counted. "They did not consult us," she said.

City council leader Hamish Borrowdale said the university was worth £190m a year to the local economy. "If it catches cold, we all sneeze," he said. "But I'd rather have a smaller university than a bankrupt one."

Shopkeepers nearby were divided. Café owner Giuseppina Marrano said that language students were her best customers. "They come in to practise their Italian on me, and it's terrible, and I love it," she said.

One taxi driver was less sentimental. "There's an app for all that now," he said.

The Chancellor, Baroness Winifred Stroud, has not commented.

An evening course in Welsh and British Sign Language, run by volunteers, is not affected.
`,
  'content/languages/raw/d.txt': `THE PROVOST'S WEEKLY
News and analysis for higher education leaders

Another U.K. Language Program Falls. Will the Numbers Add Up?

By Marguerite Delacroix-Hume

March 10

When the University of Thornmere's council voted last week to eliminate its modern languages program, it became the ninth British institution to do so since 2020.

Administrators project annual savings of $2.7 million. An internal memo obtained by The Weekly puts the figure far lower, at $1.1 million, once lost tuition and severance are included.

"The memo was an early draft and it has been overtaken," said Lucinda Farr-Bassett, the university's chief financial officer. "Nobody should hang a policy on it."

Not everyone is convinced. Kwabena Osei-Lindqvist, an economist at Harrow Lake College in Ohio who studies closures, said that small humanities departments often cost less than they earn. "You fire the cheap people in the cheap rooms and then you discover who was paying for the laboratories," Osei-Lindqvist said.

He has analyzed 58 closures and found that only 12 saved as much as promised.

Voigtmann, the longest-serving member of the German faculty, has been offered a position in student services. "They want me to organize the parking," she said. "In which language, I asked."

Enrollment tells part of the story. Thornmere had 640 language students in 2010 and has 212 today, though numbers in Spanish rose last year by 9 percent.

A member of the council who voted against the plan, speaking on condition of anonymity, described the meeting as rushed. "We got 300 pages on Tuesday for a vote on Thursday," the member said. "I am a slow reader, but not that slow."

Achterberg, a chemist who came to Thornmere in 2021, defended the timetable. "Delay is also a decision, and it is the most expensive one," he wrote in an email.
`,
};
