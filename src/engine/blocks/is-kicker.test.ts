import { expect, test } from 'vitest';
import { isKicker } from './is-kicker.ts';

test.each([
  ['World', 'Ferry sinks off Gant'],
  ['UK news', 'Ferry sinks off Gant'],
  ['NEWS | POLITICS', 'Ferry sinks off Gant'],
  ['Arts & culture', 'Ferry sinks off Gant'],
  ['HARBOUR CRISIS', 'Ferry sinks off Gant'],
  ['HARBOUR CRISIS AT GANT PIER', 'Ferry sinks off Gant'],
])('%s is the kicker of %s', (text, headline) => expect(isKicker(text, headline)).toBe(true));

test.each([
  ['Ferry sinks', 'Two missing after a night of storms'],
  ['HARBOUR CRISIS', 'FERRY SINKS OFF GANT'],
  ['HARBOUR CRISIS AT OLD GANT PIER', 'Ferry sinks off Gant'],
  ['What next?', 'The harbour after the storm'],
])('%s is not the kicker of %s', (text, headline) => expect(isKicker(text, headline)).toBe(false));
