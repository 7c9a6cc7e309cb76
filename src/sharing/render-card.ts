import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { type Card, layCard } from './card.ts';

const require = createRequire(import.meta.url);

/** A card as PNG. The letters are drawn as paths: the machine's own fonts do not matter. */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const [serif, sans] = await Promise.all([
    readFile(require.resolve('@fontsource/newsreader/files/newsreader-latin-500-normal.woff')),
    readFile(require.resolve('@fontsource/public-sans/files/public-sans-latin-600-normal.woff')),
  ]);
  // satori asks for a React element; a plain object of the same shape is what it reads.
  const svg = await satori(layCard(card) as unknown as Parameters<typeof satori>[0], {
    width: 1200,
    height: 630,
    fonts: [
      { name: 'Newsreader', data: serif, weight: 500, style: 'normal' },
      { name: 'Public Sans', data: sans, weight: 600, style: 'normal' },
    ],
  });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer());
}
