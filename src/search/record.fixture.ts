import type { SearchRecord } from './record.ts';

/** A quotation of an invented story, for tests to fill in. */
export const harbourRecord: SearchRecord = {
  id: '',
  kind: 'quotation',
  text: '',
  path: '/harbour/articles/a/',
  story: 'harbour',
  storyTitle: 'The harbour wall',
  siglum: 'A',
  articleTitle: 'Wall to be raised',
  articleFacts: null,
  language: 'en',
  form: 'full',
  speaker: { id: 'ann-moor', name: 'Ann Moor', kind: 'person', named: true, labels: ['the harbour master'] },
  attribution: 'said Ann Moor',
  setting: null,
  holds: [],
};

/** Another holder of her office. */
export const otherSpeaker = {
  id: 'bo-lind',
  name: 'Bo Lind',
  kind: 'person',
  named: true,
  labels: ['Harbour Master'],
} as const;
