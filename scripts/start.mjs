// `npm start`: installs and builds what is missing, serves the embedded workbook on this computer and opens it.
// `npm start -- --port 4000 --no-open`. Plain Node, so that it runs before anything is installed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, root } from './install.mjs';
import { serve } from './serve.mjs';

const PORT = 3000;

function asked() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
    const port = Number(values.port ?? PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port}`);
    return { port, open: !values['no-open'] };
  } catch (failure) {
    process.stderr.write(`参数有误：${failure.message}。可用的参数：--port 端口号、--no-open。\n`);
    process.exit(2);
  }
}

/** Opens the address in the user's browser; where there is none, the address that was printed has to do. */
function openBrowser(url) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""', url]
        : ['xdg-open', url];
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

const { port, open } = asked();
installPackages();
const { build, isStale } = await import('./build.mjs');
if (await isStale()) {
  process.stdout.write('正在构建页面（约一分钟）……\n');
  try {
    await build();
  } catch (failure) {
    process.stderr.write(`页面没有构建好：${failure.message}\n`);
    process.exit(1);
  }
}
try {
  const server = await serve(join(root, 'dist'), port);
  if (server.moved) process.stdout.write(`端口${port}已被占用，改用端口${server.port}。\n`);
  process.stdout.write(`请在浏览器中打开：${server.url}\n按 Ctrl+C 停止。数据只在本机处理。\n`);
  if (open) openBrowser(server.url);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
} catch (failure) {
  process.stderr.write(`页面没有启动：${failure.message}\n`);
  process.exit(1);
}
