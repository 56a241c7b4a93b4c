/**
 * `npm run serve`: serves the built pages over HTTPS, as Excel asks for them.
 * `npm run serve -- [--port N] [--cert FILE --key FILE | --pfx FILE] [--folder FOLDER] [--host ADDRESS]`.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, root } from './install.mjs';
import { answer } from './serving/files.mjs';

const USAGE =
  '用法：npm run serve -- [--port 端口] [--cert 证书.pem --key 私钥.pem | --pfx 证书.pfx] [--folder 文件夹] [--host 本机地址]';

function asked() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      cert: { type: 'string' },
      key: { type: 'string' },
      pfx: { type: 'string' },
      folder: { type: 'string' },
      host: { type: 'string' },
    },
  });
  const port = Number(values.port ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} 不是端口号`);
  if ((values.cert === undefined) !== (values.key === undefined)) throw new Error('--cert 和 --key 要一起给');
  if (values.pfx !== undefined && values.cert !== undefined) throw new Error('--pfx 和 --cert 只能选一种');
  // npm runs scripts in the project's folder; paths are meant from where the user stands.
  const path = (given) => (given === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), given));
  return {
    port,
    host: values.host,
    cert: path(values.cert),
    key: path(values.key),
    pfx: path(values.pfx),
    folder: path(values.folder) ?? join(root, 'dist'),
  };
}

/** The host that the manifest of the folder leads to; null where there is none. */
async function hostOf(folder) {
  const manifest = await readFile(join(folder, 'manifest.xml'), 'utf8').catch(() => '');
  const page = /https:\/\/[^"]*taskpane\.html/.exec(manifest)?.[0];
  return page === undefined ? null : new URL(page).hostname;
}

async function certificateOf({ cert, key, pfx, folder }) {
  const { forThisComputer, fromPem, fromPfx, trusting } = await import('./serving/certificate.mjs');
  const { passphrase } = await import('./serving/passphrase.mjs');
  const host = await hostOf(folder);
  if (pfx !== undefined) return { ...(await fromPfx(pfx, passphrase, host)), isOwn: true };
  if (cert !== undefined) return { ...(await fromPem(cert, key, passphrase, host)), isOwn: true };
  const { tls, authority, isNew } = await forThisComputer();
  const made = isNew ? '已为本机做好证书' : '使用本机证书';
  const warnings = [`${made}，只供本机试用。如果浏览器或 Excel 说证书不受信任，运行一次：\n  ${trusting(authority)}`];
  return { tls, warnings, isOwn: false };
}

function listening(server, port, host) {
  return new Promise((done, failed) => {
    server.once('error', (failure) => {
      const why = {
        EADDRINUSE: `端口${port}已被占用。请停掉占用它的程序，或用 --port 换一个（清单里的网址要一致）`,
        EACCES: `没有权限使用端口${port}。请用 --port 换一个1024以上的，或以管理员身份运行`,
        EADDRNOTAVAIL: `--host ${host} 不是本机的地址`,
        ENOTFOUND: `--host ${host} 不是本机的地址`,
      }[failure.code];
      failed(new Error(why ?? failure.message));
    });
    server.listen(port, host, done);
  });
}

async function main() {
  let options;
  try {
    options = asked();
  } catch (failure) {
    process.stderr.write(`参数有误：${failure.message}。\n${USAGE}\n`);
    return 2;
  }
  const { folder, port } = options;
  try {
    const page = await stat(join(folder, 'taskpane.html')).catch(() => null);
    if (!page?.isFile()) throw new Error(`${folder} 里没有构建好的页面。请先运行 npm run build`);
    installPackages();
    const { tls, warnings, isOwn } = await certificateOf(options);
    const server = createServer({ ...tls, minVersion: 'TLSv1.2' }, (request, response) => {
      answer(folder, request, response).catch(() => response.destroy());
    });
    // A certificate for this computer alone is no use to others.
    await listening(server, port, options.host ?? (isOwn ? undefined : '127.0.0.1'));
    for (const warning of warnings) process.stderr.write(`注意：${warning}\n`);
    const named = isOwn ? ((await hostOf(folder)) ?? 'localhost') : 'localhost';
    process.stdout.write(`正在提供 ${folder}\nhttps://${named}:${server.address().port}/\n按 Ctrl+C 停止。\n`);
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.on(signal, () => {
        server.close(() => process.exit(0));
        server.closeAllConnections();
      });
    }
    return undefined;
  } catch (failure) {
    process.stderr.write(`没有启动：${failure.message}。\n`);
    return 1;
  }
}

process.exitCode = await main();
