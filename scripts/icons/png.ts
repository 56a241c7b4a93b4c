import { deflateSync } from 'node:zlib';
import type { Shape } from './shapes';

/** Points a pixel and side, for soft edges. */
const FINE = 8;

/** Red, green, blue and opacity of each pixel, row by row. */
export function pixels(drawing: readonly Shape[], size: number): Buffer {
  const data = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      data.set(pixel(drawing, row, column, size), (row * size + column) * 4);
    }
  }
  return data;
}

function pixel(drawing: readonly Shape[], row: number, column: number, size: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let point = 0; point < FINE * FINE; point += 1) {
    const x = ((column + ((point % FINE) + 0.5) / FINE) * 16) / size;
    const y = ((row + (Math.floor(point / FINE) + 0.5) / FINE) * 16) / size;
    const shape = drawing.findLast(({ holds }) => holds(x, y));
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
export function png(drawing: readonly Shape[], size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const data = pixels(drawing, size);
  const lines: Buffer[] = [];
  for (let row = 0; row < size; row += 1) {
    lines.push(Buffer.from([0]), data.subarray(row * size * 4, (row + 1) * size * 4));
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
