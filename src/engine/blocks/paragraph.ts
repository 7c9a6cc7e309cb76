import { readHeaderLine } from '../metadata/read-header-line.ts';
import { type OwnKind, ownKind } from './own-kind.ts';

/** A paragraph of a file with what its own words say of it. */
export interface Paragraph {
  readonly text: string;
  readonly own: OwnKind | null;
  /** `By Ann Lee`, `Published: 4 March 2021`: worked out when first asked for. */
  readonly isHeader: boolean;
}

export function toParagraph(text: string): Paragraph {
  let isHeader: boolean | undefined;
  return {
    text,
    own: ownKind(text),
    get isHeader() {
      isHeader ??= readHeaderLine(text.trim()) !== null;
      return isHeader;
    },
  };
}
