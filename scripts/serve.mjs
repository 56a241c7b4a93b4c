// Serves a built folder on localhost: plain Node, no dependency. Used by `npm start` and by the browser tests.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

// The grid paints with styles of its own, hence 'unsafe-inline' for styles and for nothing else.
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** The file that a request names, or null where it leaves the folder. */
export function fileOf(folder, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const root = resolve(folder);
  const file = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path));
  return file === root || file.startsWith(root + sep) ? file : null;
}

async function answer(folder, request, response) {
  const say = (status, text) => {
    response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(text);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(405, '只接受读取请求。');
    return;
  }
  const file = fileOf(folder, request.url ?? '/');
  const info = file === null ? null : await stat(file).catch(() => null);
  if (file === null || info === null || !info.isFile()) {
    say(404, '没有这个文件。');
    return;
  }
  // A name that carries its content's hash never changes; the pages themselves are asked for again each time.
  const hashed = /\.[0-9a-f]{8}\.\w+$/.test(file);
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': info.size,
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * Serves `folder` on 127.0.0.1. Takes `port`, or the next free one above it; 0 takes any.
 * @returns {Promise<{ port: number, url: string, moved: boolean, close: () => Promise<void> }>}
 */
export async function serve(folder, port = 0) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  let taken = port;
  for (;;) {
    try {
      await new Promise((done, failed) => {
        server.once('error', failed);
        server.listen(taken, '127.0.0.1', () => {
          server.removeListener('error', failed);
          done();
        });
      });
      break;
    } catch (failure) {
      const busy = failure.code === 'EADDRINUSE' || failure.code === 'EACCES';
      if (!busy || taken === 0 || taken - port >= 50) throw failure;
      taken += 1;
    }
  }
  const listening = server.address().port;
  return {
    port: listening,
    url: `http://localhost:${listening}/`,
    moved: port !== 0 && listening !== port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist', port = '3000'] = process.argv.slice(2);
  const { url } = await serve(folder, Number(port));
  process.stdout.write(`${url}\n`);
}
