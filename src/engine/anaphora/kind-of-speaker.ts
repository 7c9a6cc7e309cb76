import type { AttributedSpeaker } from '../../schemas/quotation.ts';
import { demonyms, nationalities } from '../data/organisation-words.ts';
import { words } from '../data/words.ts';
import type { Entity } from '../entities/entity.ts';

/** What somebody is who speaks under a name: `Ida Quill` a person, `Norland Tides` a body, `Americans` a group, `the Constitution` a text. */
export function kindOfSpeaker({ kind, name }: Pick<Entity, 'kind' | 'name'>): AttributedSpeaker['kind'] {
  if (kind !== 'organisation') return kind;
  const lower = name.toLowerCase();
  const one = lower.replace(/s$/, '');
  const isPeople = one !== lower && (nationalities.has(one) || demonyms.has(one) || faiths.has(one));
  if (isPeople) return 'group';
  return lawsAndScriptures.test(lower) ? 'document' : kind;
}

const faiths = words(
  'muslim christian catholic protestant jew hindu sikh buddhist mormon evangelical republican democrat conservative liberal unionist islamist nazi marxist',
);

const lawsAndScriptures =
  /^(?:the )?(?:constitution|bible|koran|quran|torah|talmud|scripture|catechism|.* (?:constitution|amendment|bible|act|treaty|accord|protocol|statute|code))$|^(?:amendment|section|article|chapter|title)(?: [\divx().-]+)?$/;
