/**
 * What weights are before any evidence: rare features that mean something by themselves, such as an age that agrees.
 */

import type { Model } from '../../../src/engine/anaphora/candidates/choose-candidate.ts';
import type { WeightTable } from '../../../src/engine/data/weights.ts';

const everywhere: WeightTable = {
  'first name of the other sex': -4,
  'named in its own words': -1.2,
  'named further on in the sentence': -1.5,
  'last subject': 0.5,
  'spoke last, and adds': 1,
  'asked there': 1,
  'asked there, and replies': 1.5,
  'asked in its sentence': 1,
  'subject just before': 1,
  'subject of its sentence': 2,
  'owner there': -0.5,
};

const described: WeightTable = {
  ...everywhere,
  'another name than it holds': -1.5,
  'a body of another kind': -2,
  'described otherwise': -1,
  'described in general': 0.8,
  'another is described so': -1.5,
  'a news outlet, as described': 1,
  'a news outlet': -1.2,
  'the only firm': 1.6,
  'one of the firms': 0.5,
  'a firm by its name': 1,
  'has the role': 2.5,
  'has a like role': 2,
  'alone has a like role': 1.4,
  'alone has the role': 1,
  'taken up in the sentence': 1.5,
  'another holds a like role': -1,
  'alone has the office': 0.7,
  'nameless, says where': -1.5,
  'shares 1 more': 0.7,
  'shares 2 more': 1.2,
  'role printed later': -0.5,
  'another holds the role': -1.5,
  'same words': 2.5,
  'holds the word': 2,
  'age agrees': 5,
  'has another role': -0.4,
  'named before the introduction': -1,
  'nameless, introduced': 1.5,
  'nameless, counted': 4,
  'answers its own question': -2,
  'nameless, bare': 1,
  'nameless, holds a name': 1,
  'nameless, extended': 0.5,
};

export const priors: Readonly<Record<Model, WeightTable>> = {
  pronoun: {
    ...everywhere,
    'subject just before': 1.5,
    'described person brought in': 3.5,
    'somebody’s relative just before': 2,
    'name of both sexes': 0.5,
  },
  description: {
    ...described,
    'nameless office': 0.5,
    'put for office': -0.5,
    'nameless spokesperson': 1,
    'put for spokesperson': -1,
    'put for life': 0.5,
    'put for nation': 1,
    'put for age': 1,
  },
  body: {
    ...described,
    'nameless institution': 0.5,
    'put for institution': -0.5,
    'mentioned only later, others before': -3,
    'told apart by words it has not': -3,
  },
};
