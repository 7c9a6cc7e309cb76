/**
 * `npm run fonts`: writes the two fonts that pages load first, cut down to the weights that pages use, into
 * `src/fonts`. Run it after an update of the fonts; a test compares what is there with what it would write.
 */
import { writeFileSync } from 'node:fs';
import { cutFont, cutFonts } from './fonts/cut-font.ts';

for (const font of cutFonts) writeFileSync(font.file, await cutFont(font));
