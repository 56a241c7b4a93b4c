import { expectedReport } from '../../../check/expected-report';
import type { PackShelf } from '../../../policy/shelf/shelf';
import type { TrustedKey } from '../../../seal/keys/trust';
import { verify } from '../../../seal/verify/verify';
import type { Verified } from '../../../seal/verify/verify';
import type { Grid } from '../../../workbook/grid';
import type { Work } from '../../../workbook/workbook';
import { openSource } from '../open';
import type { Source } from '../zip/archive';
import { readLooks } from './sheet-look';
import { readStampCopy } from './stamp-copy';

export interface VerifyFile {
  readonly source: Source;
  /** With its extension. */
  readonly name: string;
  readonly shelf: PackShelf;
  readonly trust: readonly TrustedKey[];
}

/** Verifies a workbook in a file: its cells, the copy of its stamp, its looks. Fails with `WorkbookFailure` where it cannot be read. */
export async function verifyFile(file: VerifyFile, work: Work = {}): Promise<Verified> {
  const { shelf, trust } = file;
  const opened = await openSource(file.source, file.name);
  if (opened.kind === 'table') return verify({ grids: [opened.grid], copy: null, shelf, trust });
  const { xlsx } = opened;
  const grids: Grid[] = [];
  for (const { name } of xlsx.sheets()) grids.push(await xlsx.read(name, work));
  const looks = await readLooks(xlsx);
  return verify({
    grids,
    copy: await readStampCopy(xlsx),
    shelf,
    trust,
    lookOf: (sheet) => looks.get(sheet) ?? null,
    expectedSheets: (content, sealed, pack) => expectedReport(grids, content, sealed, pack),
  });
}
