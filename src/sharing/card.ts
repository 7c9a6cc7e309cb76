import { siteWords } from '../wording/en/site-words.ts';

/** What a card for sharing says: 1200 × 630 pixels, read at a glance. */
export interface Card {
  /** A few words above the title. */
  kicker: string;
  title: string;
  /** One or two sentences; cut at a word where they are too long. */
  text: string;
}

/** An element of a card: what satori draws. */
export interface CardNode {
  type: string;
  props: { style: Record<string, string | number>; children: string | CardNode[] };
}

const titleLength = 110;
const textLength = 230;

/** Lays a card out. */
export function layCard({ kicker, title, text }: Card): CardNode {
  const heading = cutAtWord(title, titleLength);
  return node(
    {
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      background: '#fdfcf9',
      color: '#1c1a17',
      borderTop: '12px solid #8a1c1c',
      fontFamily: 'Newsreader',
    },
    [
      node({ flexDirection: 'column', width: '100%' }, [
        node(
          { color: '#8a1c1c', fontFamily: 'Public Sans', fontSize: 24, letterSpacing: 1.5 },
          kicker.toUpperCase(),
        ),
        node({ marginTop: 18, fontSize: heading.length > 60 ? 56 : 68, lineHeight: 1.12 }, heading),
        node(
          { marginTop: 28, color: '#57524a', fontSize: 34, lineHeight: 1.35 },
          cutAtWord(text, textLength),
        ),
      ]),
      node({ fontFamily: 'Public Sans', fontSize: 26 }, siteWords.name),
    ],
  );
}

/** At most `length` characters, cut after a whole word, with an ellipsis. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—.]+$/, '')}…`;
}

function node(style: CardNode['props']['style'], children: string | CardNode[]): CardNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
