import { sha256 } from '../../../src/policy/lint/sha256';
import { builtInFiles, DEFAULT_PACK_ID } from '../../../src/policy/packs';
import type { PackFiles } from '../../../src/policy/shelf/pack-files';

/** The draft as it might have come out in the end: in force, 3,500万元 in the place of 4,000万元 where there is a base. */
export function finalVersion(): PackFiles {
  const { pack, source } = builtInFiles(DEFAULT_PACK_ID);
  const changed = (text: string) =>
    text
      .replaceAll('二季度当季产值应达到4000万元', '二季度当季产值应达到3500万元')
      .replaceAll('（征求意见稿）', '')
      .replaceAll('\n\n\n', '\n\n');
  const text = changed(source);
  const json = JSON.parse(changed(pack).replaceAll('"value":"4000"', '"value":"3500"')) as Record<string, unknown>;
  Object.assign(json, { id: 'gx-2025q2', status: 'in-force', sourceSha256: sha256(text) });
  return { pack: JSON.stringify(json), source: text };
}
