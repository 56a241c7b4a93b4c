/** Draws the icons of the add-in and of its buttons. Run after a change of a drawing: `tsx scripts/draw-icons.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAWINGS } from './icons/drawings';
import { png } from './icons/png';

const FOLDER = join(__dirname, '../assets');
/** Those that Excel asks for (16, 32, 80), those of screens at 125 % to 200 %, and 128 for whoever shows it large. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

mkdirSync(FOLDER, { recursive: true });
for (const [name, drawing] of Object.entries(DRAWINGS)) {
  for (const size of SIZES) {
    if (size === 128 && name !== 'icon') continue;
    writeFileSync(join(FOLDER, `${name}-${String(size)}.png`), png(drawing, size));
  }
}
