import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { DRAWINGS } from '../../scripts/icons/drawings';
import { pixels } from '../../scripts/icons/png';

const ASSETS = join(__dirname, '../../assets');

/** The pixels of a file of ours: one chunk of data, no filter. */
function pixelsOf(file: string, size: number): Buffer {
  const bytes = readFileSync(join(ASSETS, file));
  const at = bytes.indexOf('IDAT');
  const lines = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  const rows = Array.from({ length: size }, (_, row) =>
    lines.subarray(row * (size * 4 + 1) + 1, (row + 1) * (size * 4 + 1)),
  );
  return Buffer.concat(rows);
}

const FILES = Object.keys(DRAWINGS).flatMap((name) => [16, 32].map((size) => [name, size] as const));

test.each(FILES)('%s at %i is what is drawn', (name, size) => {
  expect(pixelsOf(`${name}-${String(size)}.png`, size).equals(pixels(DRAWINGS[name] ?? [], size))).toBe(true);
});

test('each button looks unlike the others, also at its smallest', () => {
  const seen = Object.values(DRAWINGS).map((drawing) => pixels(drawing, 16).toString('base64'));
  expect(new Set(seen).size).toBe(seen.length);
});
