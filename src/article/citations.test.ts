import { describe, expect, it } from 'vitest';
import { noMetadata } from '../schemas/no-metadata.fixture.ts';
import type { Metadata } from '../schemas/source.ts';
import { citationsOf } from './citations.ts';

const field = (value: string) => ({ value, start: 0, end: 1, basis: 'stated' as const });
const full: Metadata = {
  ...noMetadata,
  author: field('Ann Bell'),
  published: field('2021-03-04'),
  publisher: field('The Fairford Echo'),
  url: field('https://example.org/fair'),
};
const textsOf = (
  metadata: Metadata,
  title = 'The fair opens',
  titleBasis: 'stated' | 'first words' = 'stated',
) =>
  Object.fromEntries(
    citationsOf('fair-a', { title, titleBasis }, metadata).map(({ style, text }) => [style, text]),
  );

describe('citationsOf', () => {
  it('writes what is known', () => {
    expect(textsOf(full)).toEqual({
      APA: 'Bell, A. (2021, March 4). The fair opens. The Fairford Echo. https://example.org/fair',
      Chicago: 'Bell, Ann. “The fair opens.” The Fairford Echo, March 4, 2021. https://example.org/fair.',
      BibTeX:
        '@misc{variorum-fair-a,\n  title = {{The fair opens}},\n  author = {Bell, Ann},\n  publisher = {The Fairford Echo},\n  date = {2021-03-04},\n  url = {https://example.org/fair}\n}',
      Wikipedia:
        '{{cite news |last=Bell |first=Ann |title=The fair opens |date=4 March 2021 |publisher=The Fairford Echo |url=https://example.org/fair}}',
    });
  });

  it('says what is not stated', () => {
    expect(textsOf(noMetadata)).toMatchObject({
      APA: 'The fair opens. (n.d.). [Publisher not stated]. [Address not stated]',
      Wikipedia: '{{cite news |title=The fair opens}} <!-- not stated: author, date, publisher, url -->',
    });
  });

  it('names several authors as each style does', () => {
    expect(textsOf({ ...full, author: field('Ann Bell, Jo Gray and Lu Moe') })).toMatchObject({
      APA: expect.stringMatching(/^Bell, A\., Gray, J\., & Moe, L\. \(2021/),
      Chicago: expect.stringMatching(/^Bell, Ann, Jo Gray, and Lu Moe\. “/),
      BibTeX: expect.stringContaining('author = {Bell, Ann and Gray, Jo and Moe, Lu}'),
      Wikipedia: expect.stringContaining('|last1=Bell |first1=Ann |last2=Gray'),
    });
  });

  it('leaves an institution as it is printed', () => {
    expect(textsOf({ ...full, author: field('Staff and agencies') })).toMatchObject({
      APA: expect.stringMatching(/^Staff and agencies\. \(2021/),
      BibTeX: expect.stringContaining('author = {{Staff and agencies}}'),
    });
  });

  it('does not pass first words off as a headline', () => {
    expect(textsOf(noMetadata, 'The fair opens on …', 'first words')).toMatchObject({
      APA: expect.stringMatching(/^\[No headline; begins “The fair opens on…”\]\. \(n\.d\.\)\./),
      Wikipedia: expect.stringContaining('not stated: headline, author'),
    });
  });

  it('turns marks inside of first words to single ones', () => {
    expect(textsOf(noMetadata, 'Ann is “glad” to …', 'first words').APA).toContain('“Ann is ‘glad’ to…”]');
  });

  it('puts no stop after a title with a mark of its own', () => {
    expect(textsOf(full, 'Will the fair open?').APA).toContain('Will the fair open? The');
  });

  it('prints an ambiguous date as it stands', () => {
    const readings = ['2021-03-04', '2021-04-03'].map((value) => ({ value, reading: '' }));
    const published = { ...field('3/4/21'), readings };
    expect(textsOf({ ...full, published })).toMatchObject({
      APA: expect.stringContaining('([3/4/21, ambiguous])'),
      Chicago: expect.stringContaining('The Fairford Echo, [3/4/21, ambiguous]. '),
      BibTeX: expect.stringContaining('note = {Date ambiguous: 3/4/21}'),
      Wikipedia: expect.stringMatching(/<!-- date ambiguous: 3\/4\/21 -->$/),
    });
  });

  it('escapes what the formats use themselves', () => {
    const { BibTeX, Wikipedia } = textsOf(noMetadata, '50% | {odd}');
    expect(BibTeX).toContain('{{50\\% | \\{odd\\}}}');
    expect(Wikipedia).toContain('|title=50% {{!}} {odd&#125;');
    expect(textsOf(noMetadata, 'No }} {{gone}} here').Wikipedia).toContain(
      '|title=No &#125;} &#123;{gone&#125;} here',
    );
  });
});
