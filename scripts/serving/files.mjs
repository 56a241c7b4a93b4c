// Answers requests from a built folder: plain Node, no dependency.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { headersOf } from './headers.mjs';

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

/** The terminal's bundles lie in the folder too, and what only the office's own staff need. */
const UNSERVED = /^((check|packs)\.cjs$|\.)/;

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
  return file.startsWith(root + sep) ? file : null;
}

/** Whether what the asker holds is still what there is. */
function isUnchanged(request, tag, changed) {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return Number.isFinite(since) && Math.floor(changed / 1000) * 1000 <= since;
}

/** Answers one request; what is not in the folder, by whatever way, is not there. */
export async function answer(folder, request, response) {
  const say = (status, text, more = {}) => {
    response.writeHead(status, { ...headersOf(''), 'Content-Type': 'text/plain; charset=utf-8', ...more });
    response.end(request.method === 'HEAD' ? undefined : text);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    say(405, '只接受读取请求。', { Allow: 'GET, HEAD' });
    return;
  }
  const named = fileOf(folder, request.url ?? '/');
  // A link within the folder could lead out of it.
  const file = named === null ? null : await realpath(named).catch(() => null);
  const inside = file?.startsWith((await realpath(folder)) + sep);
  const info = inside ? await stat(file).catch(() => null) : null;
  const path = named === null ? '' : relative(resolve(folder), named).split(sep).join('/');
  if (info === null || !info.isFile() || UNSERVED.test(path)) {
    say(404, '没有这个文件。');
    return;
  }
  const tag = `"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"`;
  const headers = { ...headersOf(path), ETag: tag, 'Last-Modified': new Date(info.mtimeMs).toUTCString() };
  if (isUnchanged(request, tag, info.mtimeMs)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': info.size,
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}
