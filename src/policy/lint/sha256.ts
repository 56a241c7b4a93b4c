/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal. The browser's own is asynchronous, and a pack is loaded at
 * once; nothing here is a secret.
 */
export function sha256(text: string): string {
  const message = padded(utf8(text));
  const state = Uint32Array.from(INITIAL);
  const schedule = new Uint32Array(64);
  for (let start = 0; start < message.length; start += 64) block(state, schedule, message, start);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const INITIAL = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND = Uint32Array.from(firstPrimes(64), (prime) => cubeRootFraction(prime));

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

/** In whole numbers: the floor of the cube root of `n x 2^96`, without its whole part. */
function cubeRootFraction(n: number): number {
  const cube = BigInt(n) << 96n;
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle * middle * middle <= cube) low = middle;
    else high = middle;
  }
  return Number(low & 0xffffffffn);
}

function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  const push = (byte: number): void => {
    bytes[length] = byte;
    length += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    // A pair of surrogates is one point.
    if (point > 0xffff) at += 1;
    if (point < 0x80) {
      push(point);
      continue;
    }
    if (point >= 0x10000) {
      push(0xf0 | (point >> 18));
      push(0x80 | ((point >> 12) & 0x3f));
    } else if (point >= 0x800) push(0xe0 | (point >> 12));
    if (point >= 0x800) push(0x80 | ((point >> 6) & 0x3f));
    else push(0xc0 | (point >> 6));
    push(0x80 | (point & 0x3f));
  }
  return bytes.subarray(0, length);
}

/** A one, zeros, and the length in bits, up to a multiple of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  message.set(bytes);
  message[bytes.length] = 0x80;
  new DataView(message.buffer).setBigUint64(message.length - 8, BigInt(bytes.length) * 8n);
  return message;
}

/** One block into the state. Plain variables: the loop runs some 20,000 times before any of it is compiled. */
function block(state: Uint32Array, w: Uint32Array, message: Uint8Array, start: number): void {
  const words = new DataView(message.buffer, start, 64);
  for (let at = 0; at < 16; at += 1) w[at] = words.getUint32(at * 4);
  for (let at = 16; at < 64; at += 1) {
    const early = w[at - 15] ?? 0;
    const late = w[at - 2] ?? 0;
    const mixed =
      (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
    w[at] = (w[at - 16] ?? 0) + (w[at - 7] ?? 0) + mixed;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUND[at] ?? 0) + (w[at] ?? 0)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, at) => {
    state[at] = (state[at] ?? 0) + value;
  });
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
