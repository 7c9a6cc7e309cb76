import type { Description } from '../description.ts';
import type { Discourse } from '../discourse.ts';

/** What news calls the holder of an office → words of the office itself, any of which may be printed. */
const offices: readonly [RegExp, readonly string[]][] = [
  [/^(?:top|chief) diplomat$/, ['secretary state', 'minister foreign', 'secretary foreign']],
  [/^(?:top|chief) law enforcement (?:officer|official)$/, ['general attorney']],
];

/** `The top U.S. diplomat`, where one person alone of the article is Secretary of State or foreign minister; or null. */
export function holderByOtherName({ roles }: Discourse, { words, mention }: Description): number | null {
  const own = words.filter((word) => !home.test(word)).join(' ');
  const office = offices.find(([called]) => called.test(own));
  if (!office) return null;
  const holders = new Set(
    office[1].flatMap((printed) => {
      const [head = '', field = ''] = printed.split(' ');
      const held = (roles.get(head) ?? []).filter(
        (role) => role.start < mention.start && role.words.includes(field),
      );
      return held.filter((role) => !role.words.some((word) => lesser.test(word))).map(({ entity }) => entity);
    }),
  );
  const [holder, ...others] = holders;
  return others.length === 0 ? (holder ?? null) : null;
}

/** `U.S.`, cut into words, and whose else. */
const home = /^(?:us|u|s|american|nation|country|america)$/;
const lesser = /^(?:deputy|assistant|under|undersecretary|former|ex|shadow|acting)$/;
