import { sectionNames } from '../data/section-names.ts';

/** `Politics`, `US news`, `Arts & culture`, `News / World` */
export function isSection(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => word === 'and' || sectionNames.has(word));
}
