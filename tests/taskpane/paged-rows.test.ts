import type { PageOf } from '../../src/check/scenarios/scenario-calls';
import { createPagedRows } from '../../src/taskpane/paged-rows';

interface Asked {
  readonly query: string;
  readonly from: number;
  readonly answer: (rows: readonly string[], total?: number) => Promise<void>;
  readonly fail: () => Promise<void>;
}

/** A list whose pages come when the test says so. */
function paged() {
  const asked: Asked[] = [];
  const rows = createPagedRows({ search: '' }, ({ search }, from) => {
    return new Promise<PageOf<string>>((resolve, reject) => {
      const settled = async (): Promise<void> => {
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      };
      asked.push({
        query: search,
        from,
        answer(page, total = 500) {
          resolve({ total, rows: page });
          return settled();
        },
        fail() {
          reject(new Error('the thread is gone'));
          return settled();
        },
      });
    });
  });
  return { rows, asked };
}

test('a page in view that comes before the first of a new question is kept, and shown', async () => {
  const { rows, asked } = paged();
  void rows.ask({ search: '甲' });
  rows.ensure(300, 310);
  await asked[1]!.answer(['远']);
  await asked[0]!.answer(['近']);
  expect(asked.map(({ from }) => from)).toEqual([0, 300]);
  expect([rows.at(0), rows.at(300)]).toEqual(['近', '远']);
});

test('what was shown stays until the answer to the new question is there, and none of it after', async () => {
  const { rows, asked } = paged();
  void rows.ask({});
  rows.ensure(100, 100);
  await asked[0]!.answer(['旧']);
  await asked[1]!.answer(['旧二']);
  void rows.ask({ search: '乙' });
  expect([rows.at(0), rows.at(100)]).toEqual(['旧', '旧二']);
  await asked[2]!.answer(['新']);
  expect([rows.at(0), rows.at(100)]).toEqual(['新', null]);
});

test('an answer to a former question is not taken for one to this', async () => {
  const { rows, asked } = paged();
  void rows.ask({ search: '甲' });
  void rows.ask({ search: '乙' });
  await asked[1]!.answer(['乙'], 1);
  await asked[0]!.answer(['甲'], 2);
  expect(rows.at(0)).toBe('乙');
  expect(rows.store.getState().total).toBe(1);
});

test('a page that did not come is asked again; one under way is not', async () => {
  const { rows, asked } = paged();
  rows.ensure(0, 10);
  rows.ensure(5, 20);
  expect(asked).toHaveLength(1);
  await asked[0]!.fail();
  rows.ensure(0, 10);
  expect(asked).toHaveLength(2);
  await expect(Promise.all([rows.ask({ search: '丙' }), asked[2]!.fail()])).rejects.toThrow();
  rows.ensure(0, 10);
  expect(asked.map(({ query }) => query)).toEqual(['', '', '丙', '丙']);
});
