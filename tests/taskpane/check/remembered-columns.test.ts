import type { MappingsJson } from '../../../src/list/remembered-columns';
import type { KeptColumns } from '../../../src/taskpane/host';
import { realModel, until } from '../real-model';

const ROWS = [
  ['企业名称', '所属行业', '乙数', '丙数'],
  ['甲公司', '通用设备制造业', 44_000_000, 40_000_000],
];

/** What a host keeps, as text, as a page's storage does. */
function storage(): KeptColumns & { text: string | null } {
  return {
    text: null,
    load() {
      return this.text === null ? null : (JSON.parse(this.text) as unknown);
    },
    save(json: MappingsJson) {
      this.text = JSON.stringify(json);
    },
  };
}

type Opened = Awaited<ReturnType<typeof realModel>>;

function list({ model }: Opened) {
  const { phase } = model.list.store.getState();
  if (phase.kind !== 'found') throw new Error(phase.kind);
  return phase.list;
}
const output = (opened: Opened) => list(opened).columns.find(({ key }) => key === 'output');

async function corrected(kept: KeptColumns): Promise<void> {
  const { model, stop } = await realModel(ROWS, { keptColumns: kept });
  await model.list.setColumn(3, { key: 'output', unit: '元' });
  stop();
}

test('a column corrected in one list is read so in the next, and the pane knows that it was', async () => {
  const kept = storage();
  await corrected(kept);
  expect(kept.text).not.toContain('甲公司');
  const next = await realModel(ROWS, { keptColumns: kept });
  expect(output(next)).toMatchObject({ column: 3, unit: '元' });
  expect([...(list(next).remembered ?? new Map()).keys()]).toEqual([3]);
  // A further correction is made on top of what was remembered.
  await next.model.list.setColumn(4, { key: 'output.base', unit: '元' });
  expect(list(next).columns.map(({ key, unit }) => [key, unit])).toEqual(
    expect.arrayContaining([
      ['output', '元'],
      ['output.base', '元'],
    ]),
  );
  next.stop();
});

test('one click reads it without them; they stay for other lists', async () => {
  const kept = storage();
  await corrected(kept);
  const next = await realModel(ROWS, { keptColumns: kept });
  await next.model.list.takeBack();
  expect([output(next), list(next).remembered]).toEqual([undefined, undefined]);
  expect(kept.text).toContain('output');
  next.stop();
});

test('forgotten, for one header or for all; what the host kept wrongly is nothing', async () => {
  const kept = storage();
  await corrected(kept);
  const next = await realModel(ROWS, { keptColumns: kept });
  next.model.memory.keep(list(next), undefined);
  expect(next.model.memory.store.getState().json.mappings).toEqual([]);
  next.stop();
  await corrected(kept);
  const third = await realModel(ROWS, { keptColumns: kept });
  third.model.memory.clear();
  expect(kept.text).not.toContain('output');
  third.stop();
  kept.text = '{"format":"remembered-columns/1","mappings":[{"header":1}]}';
  const last = await realModel(ROWS, { keptColumns: kept });
  await until(() => last.model.list.store.getState().phase.kind === 'found');
  expect(list(last).remembered).toBeUndefined();
  last.stop();
});
