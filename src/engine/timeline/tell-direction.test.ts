import { expect, test } from 'vitest';
import { tellDirection } from './tell-direction.ts';

/** The time stands between brackets. */
function direction(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return tellDirection(marked.replace(/[[\]]/gu, ''), { start, end });
}

test.each([
  'The ferry sank [in March].',
  'There were no plans to shut it, when he was asked at the election [in May].',
  '[In May], the minister hinted at a campaign.',
  'The firm said [in August] that the change would follow.',
  'Members will study the report that was published [in June].',
  'The kiln, which will be sold, opened [in July].',
  'It had gone out [in April].',
  '[On Wednesday] a spokeswoman for the mill would say only that there was no timetable.',
  '[On Wednesday] the mayor would not comment.',
  'The mayor wouldn’t say [on Tuesday night] why.',
  '[On Tuesday] she would only smile.',
  '[On Wednesday] she could not be reached.',
  'The mill could not immediately be reached for comment [on Friday].',
  'The owners would neither confirm nor deny it [on Friday].',
  'Odo Finch’s lawyer could not be reached to comment [on Friday].',
  'The chair of the mill (no more) said [on Friday] that she would go.',
  '“It may be ready,” Odo Finch wrote in a letter to Brack [on Friday].',
  'It was bold," he said on "Half an Hour" [on Sunday].',
  'An article of [3 February] (“Mayor who could END the tram”) said that she had stayed.',
  'Our report of [3 February], which said that the mayor might go, was wrong.',
  'The report of [5 February] said the mayor should resign.',
  'An article (the mayor that could end the tram) appeared [on Monday].',
  'She told a briefing that it “would never happen again” when they met [on Monday].',
  'The shares rose 28 per cent to 331p [on Wednesday].',
  'It fell by half to 3m [in March].',
])('looks back: %s', (sentence) => {
  expect(direction(sentence)).toBe('past');
});

test.each([
  'It will be raised [in June].',
  'Members voted by 9 to 7 to close the kiln [in September].',
  'The leader moved that the kiln be closed [in September].',
  'The hearing is due to be held [in October].',
  'The kiln is to close [next May].',
  'The mill said it would reopen [in March].',
  'She may leave [in June].',
  '[In June] the mill will reopen.',
  'The mill “will reopen” [in March].',
  'The mayor said that she would say more [on Friday].',
  'The mill will not open [on Friday].',
  'The mayor said the mill had until [5 November] to explain it.',
  'The mill has until [5 November].',
])('looks ahead: %s', (sentence) => {
  expect(direction(sentence)).toBe('ahead');
});

test.each([
  'The planned closure [in September] is unpopular.',
  'A meeting [in March] about the kiln.',
  'The owner was forced to shut the kiln [in August].',
  'Your letter says you had agreed to miss the meeting [on Monday].',
])('does not say: %s', (sentence) => {
  expect(direction(sentence)).toBe('open');
});
