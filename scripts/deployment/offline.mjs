// The embedded workbook as a folder that opens by a double click, without a server.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { compiled } from './webpack.mjs';

const require = createRequire(import.meta.url);

/** What the folder is called wherever it is put. */
const NAME = '政策核验';

const README = `政策核验（离线版）

双击“打开.html”，用 Edge、Chrome、360、奇安信等 Chromium 内核 108 以上的浏览器打开。
不需要服务器，不需要安装，不需要管理员权限，也不联网：名单只在本机处理。
整个文件夹可以复制到别处或 U 盘；“打开.html”和旁边的文件夹要放在一起。
浏览器会记住没有保存的名单；公用电脑用完后，请在页面的“更多”里点“清除本机数据”。
`;

/**
 * Builds the folder into `parent`; what stands there already is written over, nothing is removed.
 * @param {string} parent
 * @returns {Promise<string>} the folder
 */
export async function buildOffline(parent) {
  const configurations = require(join(root, 'webpack.config.js'));
  const workers = configurations.workers();
  await compiled(workers);
  const script = (name) => readFile(join(workers.output.path, `${name}.js`), 'utf8');
  const folder = join(parent, NAME);
  await compiled(configurations.offline(folder, { check: await script('check'), books: await script('books') }));
  await mkdir(join(folder, 'packs'), { recursive: true });
  // The office's own policies, which `npm run packs` writes there: none yet.
  await writeFile(join(folder, 'packs', 'packs.js'), 'globalThis.policyCheckPacks = [];\n', { flag: 'wx' }).catch(
    (failure) => {
      if (failure.code !== 'EEXIST') throw failure;
    },
  );
  // With a mark: the editor of older Windows takes a text without one for GBK.
  await writeFile(join(folder, '说明.txt'), `\uFEFF${README.replaceAll('\n', '\r\n')}`);
  return folder;
}
