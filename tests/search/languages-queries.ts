import type { ReaderGuess } from './more-reader-queries.ts';

/** Written by somebody who had not read the search. */
export const languagesQueries: readonly ReaderGuess[] = [
  {
    typed: 'vandalism with a spread sheet',
    holds: ['This is vandalism with a spreadsheet', 'Vandalism with a spreadsheet'],
  },
  {
    typed: 'who called it vandalism',
    holds: ['This is vandalism with a spreadsheet'],
    by: ['Bronagh McIlwraith'],
  },
  {
    typed: 'mcilwraith consult informed',
    holds: ['They did not consult us, they informed us', 'They did not consult us'],
    by: ['Bronagh McIlwraith'],
  },
  {
    typed: 'they didnt consult us they just informed us',
    holds: ['They did not consult us, they informed us'],
    by: ['Bronagh McIlwraith'],
  },
  { typed: 'McIlraith carpets', holds: ['There is always money for carpets'], by: ['Bronagh McIlwraith'] },
  { typed: 'borrowdale millions local economy', holds: ['worth £190m a year'] },
  { typed: 'cost of new office refurbishment', holds: ['had cost £640,000 to refurbish'] },
  { typed: 'who paid for the office', holds: ['paid for by a donor'] },
  { typed: 'vice chancellor salary', holds: ['was paid £318,000 last year'] },
  { typed: 'vc pay cut 10%', holds: ['taken a ten per cent pay cut'] },
  {
    typed: 'i would give a lot not to be standing here',
    holds: ['I would give a great deal not to be standing here'],
    by: ['Desmond Achterberg', 'Professor Desmond Achterberg', 'Prof Desmond Achterberg'],
  },
  {
    typed: 'fewer than 10 people a year',
    holds: ['fewer than ten people a year choose'],
    by: ['Desmond Achterberg', 'Professor Desmond Achterberg', 'Prof Desmond Achterberg'],
  },
  {
    typed: 'achterberg running courses',
    holds: ['We cannot go on running courses'],
    by: ['Desmond Achterberg', 'Professor Desmond Achterberg', 'Prof Desmond Achterberg'],
  },
  {
    typed: 'achtenberg music philosophy geology',
    holds: ['Music, philosophy and geology'],
    by: ['Desmond Achterberg', 'Professor Desmond Achterberg', 'Prof Desmond Achterberg'],
  },
  {
    typed: 'are other subjects at risk',
    holds: ['any other subject was at risk', 'rule anything out', 'Music, philosophy and geology'],
  },
  {
    typed: 'cant rule anything out',
    holds: ['rule anything out'],
    by: ['Desmond Achterberg', 'Professor Desmond Achterberg', 'Prof Desmond Achterberg'],
  },
  {
    typed: 'delay decision expensive',
    holds: ['Delay is also a decision'],
    by: ['Desmond Achterberg', 'Professor Desmond Achterberg', 'Prof Desmond Achterberg'],
  },
  { typed: 'how many jobs will go', holds: ['46 jobs', '46 posts', '61 jobs'] },
  { typed: '46 or 61 jobs', holds: ['46 jobs', '61 jobs', '46 posts'] },
  { typed: 'did the chancellor comment stroud', holds: ['Baroness Winifred Stroud, has not commented'] },
  { typed: '£12m hole', holds: ['£12m hole'] },
  { typed: 'deficit how big', holds: ['deficit of 11.8 million pounds', '£12m hole'] },
  {
    typed: 'how much will closing save per year',
    holds: ['would save 2.1 million pounds a year', 'annual savings of $2.7 million', 'at $1.1 million'],
  },
  { typed: 'memo $1.1m savings', holds: ['at $1.1 million'] },
  {
    typed: 'what did the finance officer say about the memo',
    holds: ['The memo was an early draft', 'Nobody should hang a policy on it'],
    by: ['Lucinda Farr-Bassett'],
  },
  {
    typed: 'Lucinda',
    holds: ['The memo was an early draft', 'Nobody should hang a policy on it', 'Lucinda Farr-Bassett'],
  },
  { typed: 'how did the council vote', holds: ['voted 14 to 5'] },
  {
    typed: '300 pages to read before the vote',
    holds: ['We got 300 pages on Tuesday'],
    by: [
      'member of the council',
      'member',
      'member of the council who voted against the plan',
      'A member of the council',
      'A member of the council who voted against the plan',
      'the member',
    ],
  },
  {
    typed: 'slow reader',
    holds: ['I am a slow reader'],
    by: [
      'member of the council',
      'member',
      'member of the council who voted against the plan',
      'A member of the council',
      'A member of the council who voted against the plan',
      'the member',
    ],
  },
  {
    typed: 'minister timetable',
    holds: ['It is not for ministers to draw up a timetable'],
    by: ['Gareth Pennywell'],
  },
  {
    typed: 'will the government intervene pennywell',
    holds: ['the government would not intervene', 'It is not for ministers to draw up a timetable'],
  },
  {
    typed: 'country that cant speak to its neighbors',
    holds: ['A country that cannot speak to its neighbours'],
    by: ['Saskia Oldcorn'],
  },
  {
    typed: 'saskia oldcorn short sighted',
    holds: ['short-sighted', 'A country that cannot speak to its neighbours'],
  },
  {
    typed: 'german embassy offer lecturer',
    holds: ['We have offered to pay for one lecturer'],
    by: [
      'spokeswoman for the German embassy',
      'spokeswoman',
      'A spokeswoman for the German embassy',
      'the spokeswoman',
      'German embassy',
    ],
  },
  { typed: 'embassy regret', holds: ['great regret'] },
  { typed: 'what does ASU mean', holds: ['The Academic Staff Union (ASU)'] },
  { typed: 'strike ballot members', holds: ['ballot its 900 members'] },
  {
    typed: 'subjunctive',
    holds: ['I was explaining the subjunctive'],
    by: ['Annelise Voigtmann', 'Dr Annelise Voigtmann'],
  },
  {
    typed: 'dr voightmann phone buzzed how apt',
    holds: ['Then a phone buzzed', 'I was explaining the subjunctive'],
    by: ['Annelise Voigtmann', 'Dr Annelise Voigtmann'],
  },
  {
    typed: 'organise the parking in which language',
    holds: ['They want me to organize the parking', 'In which language, I asked'],
    by: ['Annelise Voigtmann', 'Dr Annelise Voigtmann'],
  },
  {
    typed: 'german teacher 27 years found out from student',
    holds: ['learned of the decision from a student'],
  },
  { typed: 'tolu salamanca', holds: ['year in Salamanca'] },
  {
    typed: 'still sellling it on the website',
    holds: ['They are still selling it on the website'],
    by: ['Tolu Adeyinka'],
  },
  {
    typed: 'how many students in the library sit in',
    holds: ['About 120 people spent the night', 'Around 200 students occupied', 'more than 300'],
  },
  { typed: 'library occupation 17 hours', holds: ['17-hour sit-in'] },
  {
    typed: 'security guard polite management',
    holds: ['They have been politer than the management'],
    by: [
      'security guard',
      'guard',
      'A security guard',
      'security guard at the door of the library',
      'A security guard at the door of the library',
      'the guard',
    ],
  },
  {
    typed: 'who will teach me when the good ones leave',
    holds: ['going to teach me when everybody good has left'],
    by: [
      'second-year student',
      'student',
      'second-year student who did not want to be named',
      'A second-year student',
      'A second-year student who did not want to be named',
      'the student',
    ],
  },
  {
    typed: 'headteacher worried about language teachers',
    holds: [
      'Half my language teachers trained',
      'Where do I find the next ones',
      'feared for her own classrooms',
    ],
  },
  {
    typed: 'Quigg',
    holds: ['Half my language teachers trained', 'Where do I find the next ones', 'Rosalind Quigg'],
  },
  {
    typed: 'city council leader sneeze cold',
    holds: ['If it catches cold, we all sneeze'],
    by: ['Hamish Borrowdale'],
  },
  {
    typed: 'better smaller than bankrupt',
    holds: ['rather have a smaller university than a bankrupt one'],
    by: ['Hamish Borrowdale'],
  },
  {
    typed: 'cafe owner practice italian',
    holds: ['They come in to practise their Italian'],
    by: ['Giuseppina Marrano'],
  },
  {
    typed: 'did anyone mention an app',
    holds: ['an app for all that now'],
    by: ['taxi driver', 'driver', 'One taxi driver'],
  },
  {
    typed: 'osei lindquist cheap people laboratories',
    holds: ['You fire the cheap people in the cheap rooms'],
    by: ['Kwabena Osei-Lindqvist'],
  },
  { typed: '58 closures analysed saved as promised', holds: ['58 closures'] },
  { typed: 'novelist gave back honorary degree', holds: ['has returned his honorary degree'] },
  { typed: 'Mandarin Chinese', nothing: true },
  { typed: 'accommodation rent flats', nothing: true },
  { typed: 'football pitch', nothing: true },
  { typed: 'chaplain', nothing: true },
];
