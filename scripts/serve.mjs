// Serves a built folder on localhost: plain Node, no dependency. Used by `npm start` and by the browser tests.
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { answer } from './serving/files.mjs';

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
