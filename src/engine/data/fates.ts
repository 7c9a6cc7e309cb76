import { words } from './words.ts';

/** What befalls people, each fate by the words that tell of it, lower case. By hand, from reports of accidents and arrests. */
export const fates: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'killed kills killing kill dead died dies die dying perished drowned slain death deaths fatalities toll',
    hurt: 'injured injuring injures injure hurt wounded wounding wounds hospital hospitals hospitalised hospitalized treated injuries',
    missing: 'missing unaccounted',
    held: 'arrested arresting detained detaining charged',
    saved: 'rescued rescuing',
    moved: 'evacuated evacuating displaced homeless',
    ill: 'infected sickened ill',
  }).flatMap(([fate, told]) => [...words(told)].map((word) => [word, fate] as const)),
);
