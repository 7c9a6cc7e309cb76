import type { AnnotatedQuotation } from '../../schemas/quotation.ts';
import type { Entity } from '../entities/entity.ts';

/** An article with whom it quotes, before its speakers are those of the story. */
export interface SpokenArticle {
  siglum: string;
  text: string;
  quotations: AnnotatedQuotation[];
  entities: Entity[];
}
