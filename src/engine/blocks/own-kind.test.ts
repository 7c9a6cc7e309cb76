import { describe, expect, test } from 'vitest';
import { ownKind } from './own-kind.ts';

describe('offers to readers and lines of the owner are boilerplate', () => {
  for (const line of [
    'Thanks for reading the Pier Letter! Subscribe for free to get each issue.',
    'Try 30 days of unlimited access for one crown',
    '€7 per month. Read every story on any device.',
    'Then £12 a month. Cancel anytime.',
    'Tides and piers, delivered to your inbox every Friday.',
    'The Harbour Brief newsletter rounds up the week for you. Sign up here.',
    'Download the Harbour Post app for tide alerts.',
    'Follow Harbour Post on WhatsApp',
    'Do you know the swimmers? Email news@harbour.example',
    'Harbour Weekly is published by Pier House Media Ltd.',
    'The Harbour Post is not responsible for the content of external sites.',
    'We may earn a commission from links on this page.',
    'Registered in England no. 123',
    'Published in the print edition of the May issue.',
    '\u200c',
    'SCROLL DOWN FOR VIDEO',
    'Scroll down to see more pictures',
    'TURN TO PAGE 60: Verdict, maps and the anger of the swimmers',
    'DREAM HARBOUR — Play our £100k game NOW',
    'PIER BINGO: Win a boat TODAY!',
    'This embedded content is not available in your region.',
    'This content is not available in your country',
    'We could not load the embedded post.',
    'Write to: The Editor, Harbour Post, Quay Street. Letters may be cut.',
    '@bo_roe',
    '8:02 AM · Feb 3, 2026 · 212 Likes',
    '8:02 AM - 3 Feb 2026',
    'pic.twitter.com/x8Rt2Q',
    '212 Likes',
    'View 3 images',
    'This advertisement has not loaded yet, but your article continues below.',
    'Create an account or sign in to go on reading.',
    'Exclusive articles by Bo Roe and others.',
    'Set Harbour Post as your preferred source on Google.',
    'Harbour Weekly is part of Pier Group, a media company.',
    'HPN —',
    'BODY:',
    'Document HPOST00020260303ek330001x',
    'Sent from my telephone',
    'Invalid email. Something went wrong, please try again later.',
    'Oops! Something went wrong. Please try again.',
    'An error has occurred while we saved your choice. Please try again later.',
    'Invalid password',
    'Please enter a valid email address',
    'There was a problem with your request. Please try again.',
    'Hear the best of Tove Radio on Tove Play and follow Tove Radio on Facebook and X. You can also send story ideas to 555 0100.',
    'Follow Tove Radio on Facebook, X and Instagram. Send your story ideas to pier@tove.example',
    'Watch the best of Norland Sport at any time.',
    '(With inputs from CWN)',
    '(With agency inputs)',
    '-- With agency inputs',
    'With inputs from CWN and Coast Press',
    '(Except for the headline, this story has not been edited by Harbour Post staff and comes from a feed.)',
    '![The pier](https://harbour.example/pier.jpg)',
  ])
    test(line, () => expect(ownKind(line)).toBe('boilerplate'));
});

describe('what corrects an article is no part of its text', () => {
  for (const line of [
    '• This article was amended on 3 May. An earlier version said that six boats sank.',
    'An earlier version of this story misstated the price.',
  ])
    test(line, () => expect(ownKind(line)).toBe('boilerplate'));
});

describe('credits tell captions', () => {
  for (const line of [
    'The pier at dawn.Credit...Bo Roe for The Harbour Post',
    'The pier at dawn, seen from the point. (HP Photo/Bo Roe)',
    'The pier is closed at night. (Harbour Radio: Bo Roe)',
    'The pier last winter © HP montage/Pictura',
    'A gull on the pier. | Photo Credit: B. Roe',
    'Bo Roe/Getty Images',
    'Bo Roe/The Harbour Post',
    'Reuters',
    'Harbour Archive Getty Images',
    'The pier is closed at night. Harbour Archive Getty Images',
    'The pier is closed at night. BO ROE, HPN via Getty Images',
    'The pier is closed at night. Bo Roe, AP',
    'The pier is closed for a week. (March 3) AP, AP',
    'IDA QUILL-FINCH FOR THE HERALD',
    'Ida Quill for The Norland Herald',
    'Image copyright Harbour Pictures',
    'Media captionWho sank the ferry?',
    'FILE - The pier before the storm.',
    'The pier was mended in May. Supplied',
  ])
    test(line, () => expect(ownKind(line)).toBe('caption'));
});

describe('a caption without a credit says what is to be seen, where and when, or who stands where', () => {
  for (const line of [
    'Ann Lee speaks to fishermen in Tove, Gant, March 3, 2026.',
    'The ferry is seen in Tove harbour on Monday last year',
    'In this May 3, 2019, file photo, gulls sit on the pier.',
    'Mayor Bo Roe, left, and his deputy walk along the pier.',
    'Pictured at the back, from left, are Ann Lee and Bo Roe.',
    'This aerial photo shows the broken pier.',
  ])
    test(line, () => expect(ownKind(line)).toBe('caption'));
});

describe('a button for comments behind their number heads comments', () => {
  for (const line of ['48 View comments', '1,204 Read the comments', '2.1k Show all comments'])
    test(line, () => expect(ownKind(line)).toBe('comments'));
});

describe('running text is neither', () => {
  for (const line of [
    'Subscribers of the Harbour Post pay £5 a month, and the paper has 4,000 of them.',
    'The mayor asked for their support and said the pier needs your help, not your pity.',
    'The letter was published by the council on Monday.',
    'Ships may earn more from sand than from fish, the harbour board found.',
    'She joined the choir in May (her sister/rival had left it).',
    'The picture of the pier by Bo Roe was sold for £900, the auction house said.',
    'Try as they might, the swimmers found no plan of the pier.',
    'The plan is seen as the last chance of the harbour.',
    'The law took effect on March 3, 2026.',
    'The picture shows what the harbour has lost, the mayor said.',
    'She turned, left, and walked home.',
    'The exclusive articles by Bo Roe had no readers.',
    'MORE TIME FOR THE HERALD',
    'The mayor asked them to turn to page 60 of the report.',
    'Scroll down for a century and the harbour was still full of ships.',
    'They play their last game today.',
    'MAYOR TO PIER: Open it NOW',
    'Attendance: 31,460',
    'Ida Quill for mayor',
    'Something went wrong on the pier, and the divers will try again later this week.',
    'Please try again later, the harbour office told the owners of the boats.',
    'Listen to the best of the old singers, and the harbour seems young again, Finch writes.',
    'Follow the quay to the best of the three bars.',
    'The picture is by Getty Images',
    'Lee closes the pier. “It is late,” he said then. Bo Roe, AP',
    'With inputs from the divers, the board drew up a plan.',
    'It costs £3 a day to moor at the pier, the harbour master said.',
  ])
    test(line, () => expect(ownKind(line)).toBeNull());
});

test('an offer of up to 400 characters, and a caption of up to 500', () => {
  const line = 'The Harbour Brief newsletter rounds up the week for you. Sign up here.';
  const offer = (length: number) => ownKind(line.replace('week', 'w'.repeat(length - line.length + 4)));
  expect([offer(400), offer(401)]).toEqual(['boilerplate', null]);
  const credit = 'Photograph: Bo Roe/Harbour Press';
  const caption = (length: number) => ownKind(`${'x'.repeat(length - credit.length - 2)}. ${credit}`);
  expect([caption(500), caption(501)]).toEqual(['caption', null]);
});
