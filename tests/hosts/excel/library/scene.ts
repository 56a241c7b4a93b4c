import { officeHost } from '../office-host/bridge';
import type { OfficeHost, Platform } from '../office-host/bridge';
import { HostBook } from '../office-host/model';
import { World } from '../office-host/world';

/** A small list; the second sheet holds nothing. */
export function started(platform: Platform = 'win32', sets: readonly string[] = []): OfficeHost {
  const book = new HostBook();
  const sheet = book.add('名单');
  const rows = [
    ['企业', '产值', '同期'],
    ['甲', 4400, 4000],
    ['乙', '４千', 3000],
    ['丙', 100, 90],
  ];
  rows.forEach((cells, down) => {
    cells.forEach((value, across) => {
      sheet.touch(down + 1, across + 1).value = value;
    });
  });
  book.add('空表');
  return officeHost(new World(book), { platform, sets });
}

/** What is done through the library, and what comes of it. */
export type Scenes = readonly (readonly [
  what: string,
  scene: (context: Excel.RequestContext, host: OfficeHost) => Promise<unknown>,
  expected: unknown,
])[];

export function list(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('名单');
}

/** The code that something is refused with. */
export async function refused(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
  return 'not refused';
}

/** The codes that each is refused with, in a request of its own. */
export async function refusals(context: Excel.RequestContext, tries: readonly (() => unknown)[]): Promise<string[]> {
  const codes: string[] = [];
  for (const attempt of tries) {
    codes.push(
      await refused(() => {
        attempt();
        return context.sync();
      }),
    );
  }
  return codes;
}

/** Events are handed over after the answer, and handlers run a little later. */
export function told(): Promise<void> {
  return new Promise((next) => setTimeout(next, 30));
}
