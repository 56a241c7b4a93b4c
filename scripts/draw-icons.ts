/**
 * Draws the add-in's icons: a list whose last line is ticked, in one calm green. Run after a change of the drawing:
 * `tsx scripts/draw-icons.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

const FOLDER = join(__dirname, '../assets');
const SIZES = [16, 32, 64, 80, 128];
/** Points a pixel and side, for soft edges. */
const FINE = 8;

type Point = readonly [x: number, y: number];
interface Shape {
  readonly colour: readonly [number, number, number];
  readonly holds: (x: number, y: number) => boolean;
}

const GREEN = [14, 112, 14] as const;
const WHITE = [255, 255, 255] as const;

/** A rectangle with round corners; all lengths in sixteenths of the icon's side. */
function box(left: number, top: number, right: number, bottom: number, radius: number): Shape['holds'] {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return x >= left && x <= right && y >= top && y <= bottom && dx * dx + dy * dy <= radius * radius;
  };
}

function stroke(from: Point, to: Point, width: number): Shape['holds'] {
  const [ax, ay] = from;
  const [bx, by] = to;
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  return (x, y) => {
    const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2 <= (width / 2) ** 2;
  };
}

/** Whole sixteenths, so that at 16 pixels every edge falls between two of them. */
const DRAWING: readonly Shape[] = [
  { colour: GREEN, holds: box(1, 1, 15, 15, 2.5) },
  { colour: WHITE, holds: box(4, 4, 12, 5, 0) },
  { colour: WHITE, holds: box(4, 7, 12, 8, 0) },
  { colour: WHITE, holds: stroke([4.8, 11], [6.7, 12.7], 1.4) },
  { colour: WHITE, holds: stroke([6.7, 12.7], [11.2, 9.6], 1.4) },
];

/** Red, green, blue and opacity of each pixel, row by row. */
function pixels(size: number): Buffer {
  const data = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) data.set(pixel(row, column, size), (row * size + column) * 4);
  }
  return data;
}

function pixel(row: number, column: number, size: number): readonly [number, number, number, number] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let point = 0; point < FINE * FINE; point += 1) {
    const x = ((column + ((point % FINE) + 0.5) / FINE) * 16) / size;
    const y = ((row + (Math.floor(point / FINE) + 0.5) / FINE) * 16) / size;
    const shape = DRAWING.findLast(({ holds }) => holds(x, y));
    if (!shape) continue;
    covered += 1;
    shape.colour.forEach((part, index) => {
      sum[index] = (sum[index] ?? 0) + part;
    });
  }
  const [red = 0, green = 0, blue = 0] = sum.map((part) => (covered === 0 ? 0 : Math.round(part / covered)));
  return [red, green, blue, Math.round((covered * 255) / (FINE * FINE))];
}

/** The checksum of PNG, bit by bit: icons are small. */
function crc32(data: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of data) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return ~rest >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG of eight bits a channel with opacity, no filter. */
function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const data = pixels(size);
  const lines: Buffer[] = [];
  for (let row = 0; row < size; row += 1)
    lines.push(Buffer.from([0]), data.subarray(row * size * 4, (row + 1) * size * 4));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

mkdirSync(FOLDER, { recursive: true });
for (const size of SIZES) writeFileSync(join(FOLDER, `icon-${String(size)}.png`), png(size));
