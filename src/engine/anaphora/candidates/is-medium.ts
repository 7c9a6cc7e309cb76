import { isKnownAs } from '../../data/known-bodies.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Description } from '../description.ts';
import type { Trace } from '../discourse.ts';

/** `Her words on Facebook cost her the job. [The firm] said`: not where the words were put up, which the article is not about. */
export function isMedium({ head }: Description, { name, mentions }: Entity, trace?: Trace): boolean {
  if (/^(?:platform|network|site)$/.test(head) || !isKnownAs(name, 'platform')) return false;
  return trace?.part === 'object' && mentions.length < manyMentions;
}

const manyMentions = 3;
