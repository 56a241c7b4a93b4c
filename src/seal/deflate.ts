/** What a seal's text may unpack to: a list of a million rows is well below. */
const UNPACKED_LIMIT = 512 * 1024 ** 2;

/** Bytes, deflated (RFC 1950). Other programs deflate the same bytes differently: never hash the answer. */
export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await through(bytes, new CompressionStream('deflate'), Infinity);
  if (!packed) throw new Error('the text was not packed');
  return packed;
}

/** The bytes that were deflated; null where they are no such bytes, or unpack to more than any seal holds. */
export async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  return through(bytes, new DecompressionStream('deflate'), UNPACKED_LIMIT);
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > limit) {
        await reader.cancel();
        return null;
      }
      pieces.push(value);
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
