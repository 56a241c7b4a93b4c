import { Blob as NodeBlob } from 'node:buffer';
import { TextDecoder, TextEncoder } from 'node:util';
import {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
} from 'node:stream/web';

/** What every browser has and the simulated page lacks: files are read with it. To be imported before whatever reads them. */
Object.assign(globalThis, {
  ReadableStream,
  TransformStream,
  WritableStream,
  CompressionStream,
  DecompressionStream,
  Blob: NodeBlob,
  TextEncoder,
  TextDecoder,
});
