import { describe, test } from 'vitest';
import type { StoryToSearch } from '../../src/search/records/to-records.ts';
import { astrolabe } from './astrolabe.ts';
import { astrolabeQueries } from './astrolabe-queries.ts';
import { buildStory } from './build-story.ts';
import { cabin } from './cabin.ts';
import { cabinQueries } from './cabin-queries.ts';
import { cello } from './cello.ts';
import { celloQueries } from './cello-queries.ts';
import { checkGuess } from './check-guess.ts';
import { creamery } from './creamery.ts';
import { creameryQueries } from './creamery-queries.ts';
import { firstStoryQueries } from './first-story-queries.ts';
import { halfRememberedQueries } from './half-remembered-queries.ts';
import { languages } from './languages.ts';
import { languagesQueries } from './languages-queries.ts';
import { lido } from './lido.ts';
import { lidoQueries } from './lido-queries.ts';
import { moreReaderQueries, type ReaderGuess } from './more-reader-queries.ts';
import { openStory } from './open-story.ts';
import { quarry } from './quarry.ts';
import { quarryQueries } from './quarry-queries.ts';
import { readLabelled } from './read-labelled.ts';
import { readStory } from './read-story.ts';
import { resit } from './resit.ts';
import { resitQueries } from './resit-queries.ts';
import { salmon } from './salmon.ts';
import { salmonQueries } from './salmon-queries.ts';
import { tablets } from './tablets.ts';
import { tabletsQueries } from './tablets-queries.ts';
import { viaduct } from './viaduct.ts';
import { viaductQueries } from './viaduct-queries.ts';

for (const [name, guesses] of Object.entries(moreReaderQueries)) {
  await ask(name, name.includes('/') ? readStory(name) : readLabelled(name), guesses);
}
await ask('the first story, once more', readStory('content/meta-messenger-encryption'), firstStoryQueries);
await ask(
  'the first story, half remembered',
  readStory('content/meta-messenger-encryption'),
  halfRememberedQueries,
);
await ask('lido', buildStory(lido), lidoQueries);
await ask('tablets', buildStory(tablets), tabletsQueries);
await ask('quarry', buildStory(quarry), quarryQueries);
await ask('salmon', buildStory(salmon), salmonQueries);
await ask('cello', buildStory(cello), celloQueries);
await ask('cabin', buildStory(cabin), cabinQueries);
await ask('languages', buildStory(languages), languagesQueries);
await ask('viaduct', buildStory(viaduct), viaductQueries);
await ask('creamery', buildStory(creamery), creameryQueries);
await ask('astrolabe', buildStory(astrolabe), astrolabeQueries);
await ask('resit', buildStory(resit), resitQueries);

async function ask(name: string, story: StoryToSearch, guesses: readonly ReaderGuess[]): Promise<void> {
  const search = await openStory(story);
  describe(name, () => {
    for (const guess of guesses) test(guess.typed, async () => checkGuess(guess, search));
  });
}
