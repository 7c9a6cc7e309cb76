import { expect, test } from 'vitest';
import { spellOut } from './spell-out.ts';

test('short forms are spelled out, names and possessives are not', () => {
  const words = (text: string) => spellOut(text.split(' ')).join(' ');
  expect(words("i can't say and you won't")).toBe('i can not say and you will not');
  expect(words('we cannot')).toBe('we can not');
  expect(words("we've said they're late and i'm sure you’ll wait")).toBe(
    'we have said they are late and i am sure you will wait',
  );
  expect(words("that's mara's boat and it’s late")).toBe("that is mara's boat and it is late");
  expect(words("i'm gonna sit and they ain't here")).toBe('i am going to sit and they is not here');
  expect(words("o'neill's boat isn't here")).toBe("o'neill's boat is not here");
});
