import { MessageChannel } from 'node:worker_threads';
import type { Endpoint } from 'comlink';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import { createCheckSession } from '../../../src/check/create-session';
import type { CheckSession } from '../../../src/check/session';
import { checkService } from '../../../src/hosts/worker/check-service';
import type { ConnectedCheck } from '../../../src/hosts/worker/connect-check';
import { connectCheck } from '../../../src/hosts/worker/connect-check';
import { vocabulary } from '../../../src/messages/message';
import { builtInFiles, DEFAULT_PACK_ID } from '../../../src/policy/packs';
import type { PackFiles } from '../../../src/policy/shelf/pack-files';
import { defaultPack } from '../../../src/policy/shelf/shelf';
import type { ShelvedPack } from '../../../src/policy/shelf/shelf';
import { DEFAULT_CHOICES } from '../../../src/policy/standards';
import type { CellValue } from '../../../src/workbook/cell';
import { GridBuilder } from '../../../src/workbook/grid';
import type { Progress } from '../../../src/workbook/workbook';
import { newKeyFile, unlock } from '../../../src/seal/keys/key-file';
import { Cancelled, WorkbookFailure } from '../../../src/workbook/workbook';
import { TWO_FILES } from '../../policy/second/pack-two';

const { message } = vocabulary({ 'test.failed': { 'zh-CN': '没有做成', en: 'It failed' } });
// A machine that runs other tests beside these is slow, not wrong.
jest.setTimeout(300_000);
const STANDARDS = { parameters: {}, choices: DEFAULT_CHOICES } as const;
const closers: (() => void)[] = [];

/** A session on one end of a channel, spoken to from the other: what crosses is cloned, as between threads. */
function across(
  sessionOf: (policy: ShelvedPack) => CheckSession,
  files: PackFiles = builtInFiles(DEFAULT_PACK_ID),
): CheckSession {
  const { port1, port2 } = new MessageChannel();
  expose(checkService(sessionOf), nodeEndpoint(port1));
  const endpoint: Endpoint = nodeEndpoint(port2);
  const connected: ConnectedCheck = connectCheck(endpoint, files);
  closers.push(() => {
    connected.disconnect();
    port1.close();
    port2.close();
  });
  return connected.session;
}

afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function list(): ReturnType<GridBuilder['build']>['parts'] {
  const builder = new GridBuilder('名单');
  const text = (value: string): CellValue => ({ kind: 'text', text: value });
  const number = (value: number): CellValue => ({ kind: 'number', number: value });
  const rows: readonly (readonly CellValue[])[] = [
    ['企业名称', '所属行业', '二季度产值（万元）', '上年同期（万元）'].map(text),
    [text('示例甲子有限公司'), text('汽车制造业'), number(4400), number(4000)],
    [text('示例乙丑有限公司'), text('汽车制造业'), number(4399.99), number(4000)],
    [text('示例丙寅有限公司'), text('汽车制造业'), number(4400), { kind: 'empty' }],
  ];
  rows.forEach((row, down) => {
    row.forEach((value, right) => builder.set(down + 1, right + 1, value));
  });
  return builder.build().parts;
}

/** A list that the second policy judges: just at each threshold, and below one. */
function sales(): ReturnType<GridBuilder['build']>['parts'] {
  const builder = new GridBuilder('名单');
  (
    [
      ['企业名称', '所属行业', '营业收入（万元）'],
      ['示例甲子有限公司', '制造业', 500],
      ['示例乙丑有限公司', '制造业', 499.99],
      ['示例丙寅有限公司', '软件业', 300],
    ] as const
  ).forEach((row, down) => {
    row.forEach((cell, right) => {
      const value: CellValue =
        typeof cell === 'number' ? { kind: 'number', number: cell } : { kind: 'text', text: cell };
      builder.set(down + 1, right + 1, value);
    });
  });
  return builder.build().parts;
}

test('a check across a channel answers what one in the same thread answers', async () => {
  const answers = await Promise.all(
    [createCheckSession(defaultPack()), across(createCheckSession)].map(async (session) => {
      const progress: Progress[] = [];
      const view = await session.find([list()], {}, STANDARDS);
      const summary = await session.run([1], STANDARDS, (step) => progress.push(step));
      const rows = await session.rows({ filter: 'all', search: '' }, 0, 10);
      return [
        view,
        summary,
        rows,
        await session.explain(2),
        await session.findings(),
        await session.resultColumns(true),
        await session.reviewColumns(),
        await session.report([list()], { notice: true, enterprises: true }, '2025年7月15日'),
        await session.dependents(),
        progress.at(-1),
      ];
    }),
  );
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[1]?.[6]).toMatchObject({ columns: ['E', 'F', 'G', 'H'], cells: 4 * 4 });
  expect(answers[1]?.[7]).toMatchObject({ faults: [], plan: { inTheWay: [] } });
  expect(answers[1]?.[1]).toMatchObject({ rows: 3, counts: { eligible: 1, ineligible: 1, 'undetermined-data': 1 } });
});

test('several policies and what is handed out answer across a channel as in the same thread, and can be stopped', async () => {
  const asked = ([DEFAULT_PACK_ID, 'gx-2025q1'] as const).map((id) => ({
    id,
    files: builtInFiles(id),
    said: STANDARDS,
  }));
  const text = JSON.stringify({
    format: 'allocation-plan/1',
    name: { 'zh-CN': '方案', en: 'plan' },
    steps: [
      {
        step: 'ceiling',
        name: { 'zh-CN': '预算', en: 'budget' },
        over: 'all',
        amount: { value: '10' },
        cut: 'pro-rata',
      },
    ],
  });
  const answers = await Promise.all(
    [createCheckSession(defaultPack()), across(createCheckSession)].map(async (session) => {
      const progress: Progress[] = [];
      await session.find([list()], {}, STANDARDS);
      await session.run([1], STANDARDS, () => undefined);
      return [
        await session.judgeUnder(asked, (step) => progress.push(step)),
        await session.policiesRows({ filter: 'all', search: '' }, 0, 10),
        await session.allocate({ file: '方案.json', text }, () => undefined),
        await session.allocate({ file: '方案.json', text: '{' }, () => undefined),
        await session.allocatedRows({ filter: 'all', search: '' }, 0, 10),
        await session.allocationPlan(true),
        progress.at(-1),
      ];
    }),
  );
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[1]?.[0]).toMatchObject({ rows: 3, policies: [{ rows: 3 }, { rows: 3 }] });
  expect(answers[1]?.[2]).toMatchObject({ kind: 'allocated', limit: '10' });
  expect(answers[1]?.[3]).toMatchObject({ kind: 'refused', faults: [{ path: '' }] });
  const session = across(createCheckSession);
  await session.find([list()], {}, STANDARDS);
  await session.run([1], STANDARDS, () => undefined);
  // As many as a shelf never holds: what is stopped is under way.
  const many = Array.from({ length: 200 }, () => asked).flat();
  const stopped = session.judgeUnder(many, () => {
    session.stopPolicies();
  });
  await expect(stopped).rejects.toThrow(Cancelled);
});

test('a list is sealed across a channel, by a key that nobody can take out of it', async () => {
  const session = across(createCheckSession);
  await session.find([list()], {}, STANDARDS);
  await session.run([1], STANDARDS, () => undefined);
  const file = await newKeyFile('市工信局', '足够八个字的口令');
  const key = await unlock(file, '足够八个字的口令');
  const made = await session.seal([list()], { by: '张三', key, when: new Date(0), keepFormulas: false });
  expect(key?.key.extractable).toBe(false);
  expect(made).toMatchObject({ kind: 'sealing', rows: 3, frozen: 0, columns: [], warning: { code: 'seal.private' } });
});

test('the typed arrays of a grid stay with the one who sent them', async () => {
  const parts = list();
  await across(createCheckSession).find([parts], {}, STANDARDS);
  expect(parts.kinds.length).toBe(16);
});

const failing =
  (thrown: Error) =>
  (policy: ShelvedPack): CheckSession => ({
    ...createCheckSession(policy),
    findings: () => Promise.reject(thrown),
  });

test('a failure keeps its message, a cancelled work its kind, a fault its name', async () => {
  const said = message('test.failed', { sheet: '名单' });
  await expect(across(failing(new WorkbookFailure(said))).findings()).rejects.toMatchObject({
    name: 'WorkbookFailure',
    said,
  });
  await expect(across(failing(new WorkbookFailure(said))).findings()).rejects.toBeInstanceOf(WorkbookFailure);
  await expect(across(failing(new Cancelled())).findings()).rejects.toBeInstanceOf(Cancelled);
  await expect(across(failing(new RangeError('too far'))).findings()).rejects.toMatchObject({
    name: 'RangeError',
    message: 'too far',
  });
});

test('cancel reaches a run at work', async () => {
  let stop: (() => void) | null = null;
  const session = across((policy) => ({
    ...createCheckSession(policy),
    run: (_measures, _standards, report) =>
      new Promise((_done, failed) => {
        stop = () => {
          failed(new Cancelled());
        };
        report({ done: 1, of: 9 });
      }),
    cancel: () => stop?.(),
  }));
  const running = session.run([1], STANDARDS, () => {
    session.cancel();
  });
  await expect(running).rejects.toBeInstanceOf(Cancelled);
});

test('the policy crosses as its files, and is checked where it is used', async () => {
  const session = across(createCheckSession, TWO_FILES);
  const list = sales();
  expect(await session.find([list], {}, STANDARDS)).toMatchObject({ kind: 'list', measures: { 1: null, 2: null } });
  expect(await session.run([1, 2], STANDARDS, () => undefined)).toMatchObject({
    measures: [
      { measure: 1, counts: { eligible: 1, ineligible: 1, 'not-applicable': 1 }, award: null, waitsFor: ['m1.award'] },
      { measure: 2, counts: { eligible: 1, 'not-applicable': 2 }, award: '20' },
    ],
  });
});

test('a policy that breaks a rule judges nothing: the first call says so', async () => {
  const broken = { ...TWO_FILES, pack: TWO_FILES.pack.replace('"500"', '"400"') };
  const session = across(createCheckSession, broken);
  await expect(session.find([sales()], {}, STANDARDS)).rejects.toThrow('/measures/1/eligibility/eligible/value');
  await expect(session.findings()).rejects.toThrow('pack.number-not-in-text');
});
