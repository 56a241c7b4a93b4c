import { officeHost } from './office-host/bridge';
import { HostBook } from './office-host/model';
import { TABLE } from './office-host/table';
import { World } from './office-host/world';

/** What the library's own classes say of themselves. */
interface Described {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

const host = officeHost(new World(new HostBook()));
type Classes = Readonly<Record<string, { readonly prototype: Described & Readonly<Record<string, unknown>> }>>;
const platforms = (['win32', 'web', 'mac'] as const).map(
  (platform) => [platform, officeHost(new World(new HostBook()), { platform }).Excel as unknown as Classes] as const,
);
const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A getter of the library may look at the object: only its presence is asked. */
function has(prototype: object, name: string): boolean {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.getOwnPropertyNames(at).includes(name)) return true;
  }
  return false;
}

describe.each(platforms)('on %s', (_platform, classes) => {
  test.each(Object.entries(TABLE))('%s is a type of the library, and has no member that it lacks', (type, members) => {
    const prototype = classes[type]?.prototype;
    expect(prototype).toBeDefined();
    if (!prototype) return;
    const scalars = prototype._scalarPropertyOriginalNames ?? [];
    expect(Object.keys(members.get).filter((name) => !scalars.includes(name))).toEqual([]);
    const writable = scalars.filter((_, index) => prototype._scalarPropertyUpdateable?.[index]);
    expect(Object.keys(members.set).filter((name) => !writable.includes(name))).toEqual([]);
    const navigation = prototype._navigationPropertyNames ?? [];
    expect(Object.keys(members.to).filter((name) => !navigation.includes(lowered(name)))).toEqual([]);
    const unknown = Object.keys(members.call).filter(
      (name) => !has(prototype, name.startsWith('_') ? name : lowered(name)),
    );
    expect(unknown).toEqual([]);
  });
});

test('members above ExcelApi 1.14 are refused', async () => {
  await expect(
    host.Excel.run(async (context) => {
      // ExcelApi 1.15.
      context.workbook.worksheets.getItem('x').getRange('A1').getDependents();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound' });
});
