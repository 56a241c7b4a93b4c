import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Settings of LibreOffice that make it calculate every formula of a file anew, whatever result stands beside it. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Has LibreOffice calculate a workbook anew, and gives the path of the .xlsx that it saves. */
export function recalculated(file: string, folder: string): string {
  const profile = join(folder, 'recalculating');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS);
  const out = join(dirname(file), 'recalculated');
  mkdirSync(out, { recursive: true });
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, file],
    { stdio: 'ignore', timeout: 120_000 },
  );
  return join(out, basename(file));
}
