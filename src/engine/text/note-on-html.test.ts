import { expect, it } from 'vitest';
import { annotateText } from '../annotate-text.ts';
import { noteOnHtml } from './note-on-html.ts';

const page =
  '<html><body><h1>Pier to close</h1>\n<p class="lead">The pier will close, said <b>Ida Brandt</b>.</p></body></html>';

it('tells that a file is the source of a page', () => {
  expect(noteOnHtml(page)).toMatchObject([{ start: 0, end: 6 }]);
  expect(annotateText('pier', page).notes).toContainEqual(noteOnHtml(page)[0]);
});

it('lets an article speak of tags, and of what is less or more', () => {
  expect(noteOnHtml('She wrote <b>no</b> and left. Sales were < 5 and > 3, a <p or so.')).toEqual([]);
  expect(noteOnHtml('<br> <br> <br> <br> <br>')).toEqual([]);
});

it('is quick on many open tags', () => {
  const start = performance.now();
  noteOnHtml('<p '.repeat(200_000));
  expect(performance.now() - start).toBeLessThan(2000);
});
