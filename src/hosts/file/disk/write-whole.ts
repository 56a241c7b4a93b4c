import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Whether two paths lead to one file, by whatever links. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path, { bigint: true }).catch(() => null)));
  return !!one && !!other && one.ino === other.ino && one.dev === other.dev;
}

/**
 * Writes a file so that its place holds either the old content or the whole new one: into a file beside it, flushed to
 * the disk, then renamed. A link keeps pointing where it did. On failure nothing is left behind. `mode`: of a new file.
 */
export async function writeWhole(path: string, content: Uint8Array, mode = 0o666): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const there = await stat(target).catch(() => null);
  if (there?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
  // A device or pipe cannot be replaced by a file.
  if (there && !there.isFile()) throw Object.assign(new Error('no file'), { code: 'EPERM' });
  // What the user made read-only is not replaced behind his back.
  if (there) await (await open(target, 'r+')).close();
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(beside, 'wx', there ? there.mode & 0o777 : mode);
  try {
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
