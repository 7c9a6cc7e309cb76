import type { SpeakerKind } from '../../schemas/quotation.ts';
import type { Span } from '../../schemas/span.ts';
import type { Gender } from '../sentences/first-names.ts';

/** Somebody or something that the article names, with every place where it does. */
export interface Entity {
  /** Index among the article's entities. */
  id: number;
  /** The fullest name in this article, without title. */
  name: string;
  kind: SpeakerKind;
  named: boolean;
  gender: Gender;
  /** The article tells the sex, by `Mrs` or `actress`; otherwise a first name does, or nothing. */
  sexTold: boolean;
  /** No list has the first name, and most that end so are of this sex. */
  sexByEnding?: boolean;
  /** The article shows that a person is one: a first name, a title, a role. */
  sure: boolean;
  /** Nothing shows that this lone word is no surname. */
  likely: boolean;
  /** A place, which neither speaks nor is a `company`. */
  place: boolean;
  /** Years, as printed beside the name: `Ann Lee, 62,`. */
  age: string | null;
  mentions: Span[];
  /** Roles and affiliations as printed: `the chief executive of the NSPCC`. */
  roles: Span[];
  /** Titles as printed: `Professor`, `Dr`. */
  titles: Span[];
}
