import { builtInShelf } from '../../../../src/policy/shelf/shelf';
import { KEPT_PACKS_SHEET } from '../../../../src/report/kept-packs';
import type { PickedFile } from '../../../../src/taskpane/host';
import { idFault } from '../../../../src/taskpane/policy/import/pack-id';
import { isKept, itemsOf } from '../../../../src/taskpane/policy/import/review';
import { shelfOfTwo, TWO_FILES } from '../../../policy/second/pack-two';
import { fileOf, importing, TEXT, until, zh } from './importing';

// A machine that runs other tests beside these is slow, not wrong.
jest.setTimeout(300_000);

type At = ReturnType<typeof importing>;
type Picked = readonly [PickedFile, ...PickedFile[]];
const open: At[] = [];
afterEach(() => {
  for (const at of open.splice(0)) at.stop();
});

function pane(...parts: Parameters<typeof importing>): At {
  const at = importing(...parts);
  open.push(at);
  return at;
}

async function picked(text = TEXT, name = '云岭.txt', ...parts: Parameters<typeof importing>): Promise<At> {
  const at = pane(...parts);
  await at.imports().pick([fileOf(name, text)]);
  return at;
}

/** Verdicts of the rows under each measure, and what those that are open wait for. */
async function verdicts(at: At): Promise<unknown> {
  await at.model().check();
  const explained = await Promise.all([2, 3, 4].map((row) => at.model().host.session.explain(row)));
  return explained.map((row) =>
    row?.results.map(({ measure, verdict, award, reason }) => ({
      measure,
      verdict,
      award,
      reason: reason.map(zh).join(''),
    })),
  );
}

const faults = (at: At) => {
  const phase = at.phase();
  return phase.kind === 'refused'
    ? { file: phase.file, faults: phase.faults.map(({ file, at: place, message }) => [file, place, zh(message)]) }
    : phase.kind;
};

const decisions = (at: At) => at.items().map(({ what, decision }) => [what['zh-CN'], decision]);

test('a text is drafted: named by its period, nothing confirmed, nothing written', async () => {
  const at = await picked();
  expect(at.review().name).toEqual({
    id: 'policy-2025q3',
    title: '云岭市2025年三季度工业稳增长若干措施',
    status: 'unverified',
    period: { kind: 'quarter', year: 2025, quarter: 3 },
  });
  expect(at.items().every(({ decision }) => decision === null)).toBe(true);
  expect(at.items().length).toBe(13);
  expect(at.workbook.applied).toBe(0);
});

test('a policy kept half confirmed: what is confirmed judges, what is not leaves every verdict open and says why', async () => {
  const at = await picked();
  await at.whole(1);
  await at.keep();
  expect(at.model().host.pack.id).toBe('policy-2025q3');
  const judged = await verdicts(at);
  const waits: unknown = {
    measure: 2,
    verdict: 'undetermined-standard',
    award: null,
    reason: expect.stringContaining('第2条') as unknown,
  };
  expect(judged).toEqual([
    [expect.objectContaining({ measure: 1, verdict: 'eligible', award: '20' }), waits],
    [expect.objectContaining({ measure: 1, verdict: 'ineligible', award: null }), waits],
    [expect.objectContaining({ measure: 1, verdict: 'not-applicable' }), waits],
  ]);
  // The rest confirmed: it judges too.
  await at.whole(2);
  await at.keep();
  await until(() =>
    at.model().host.pack.measures.every(({ number, toConfirm }) => number === 3 || toConfirm.length === 0),
  );
  await until(() => at.model().list.store.getState().phase.kind === 'found');
  const now = (await verdicts(at)) as readonly (readonly { readonly measure: number; readonly verdict: string }[])[];
  expect(now.map((row) => row.map(({ measure, verdict }) => `${String(measure)} ${verdict}`))).toEqual([
    ['1 eligible', '2 not-applicable'],
    ['1 ineligible', '2 not-applicable'],
    ['1 not-applicable', '2 eligible'],
  ]);
});

test('all but one thing confirmed is not confirmed', async () => {
  const at = await picked();
  await at.whole(1);
  await at.imports().decide([at.find('奖励20万元')], null);
  await at.keep();
  const [first] = (await verdicts(at)) as readonly (readonly unknown[])[];
  expect(first?.[0]).toMatchObject({ measure: 1, verdict: 'undetermined-standard', award: null });
});

test('what is left out stands among the unread with its number, and what was confirmed of the whole must be looked at again', async () => {
  const at = await picked();
  await at.whole(1);
  const whole = () => at.items().find(({ id }) => id === '1@8whole');
  expect(whole()?.decision).toBe('confirmed');
  await at.drop('产值同比增速不低于10%');
  const [measure] = at.review().pack.measures;
  expect(measure?.unread.map(({ numbers }) => numbers)).toEqual([['10%']]);
  expect(whole()).toMatchObject({ decision: null });
  expect(whole()?.what['zh-CN']).toContain('没有采用的“同比增长10%以上”不在规则里');
  expect(at.imports().store.getState().last?.said.map(zh)).toEqual([
    '不采用：产值同比增速不低于10%',
    '规则随之改了，1项此前的确认不再算数，请重新核对',
  ]);
  // The other confirmations hold; the dropped one stays to be taken back.
  expect(decisions(at).slice(0, 4)).toEqual([
    ['产值不低于5,000万元', 'confirmed'],
    ['产值同比增速不低于10%', 'dropped'],
    ['适用范围：工业企业', 'confirmed'],
    ['奖励20万元', 'confirmed'],
  ]);
  // Kept so, it judges nothing; nor does it once the drop is taken back, until the whole is confirmed.
  await at.keep();
  const [first] = (await verdicts(at)) as readonly (readonly unknown[])[];
  expect(first?.[0]).toMatchObject({ measure: 1, verdict: 'undetermined-standard' });
});

test('a measure whose last condition is left out keeps the card of it, and undo brings all back', async () => {
  const at = await picked();
  const before = decisions(at);
  await at.confirm('营业收入不低于500万元');
  await at.drop('营业收入不低于500万元');
  const dropped = at.items().find(({ what }) => what['zh-CN'] === '营业收入不低于500万元');
  expect(dropped?.decision).toBe('dropped');
  expect(at.review().pack.measures[1]?.eligibility).toBeNull();
  at.imports().undo();
  expect(decisions(at)).toEqual(before.map(([what]) => [what, what === '营业收入不低于500万元' ? 'confirmed' : null]));
  expect(at.review().pack.measures[1]?.withheld?.eligibility).not.toBeNull();
  // One step back, and no further.
  at.imports().undo();
  expect(at.find('营业收入不低于500万元').decision).toBe('confirmed');
});

test('decisions made while the rules are drafted anew are not lost; the last draft counts', async () => {
  const at = await picked();
  const first = at.drop('奖励5万元');
  const second = at.drop('奖励20万元');
  const third = at.confirm('适用范围：工业企业');
  await Promise.all([first, second, third]);
  expect(at.imports().store.getState().drafting).toBe(false);
  expect(decisions(at).filter(([, decision]) => decision !== null)).toEqual([
    ['适用范围：工业企业', 'confirmed'],
    ['奖励20万元', 'dropped'],
    ['奖励5万元', 'dropped'],
  ]);
  expect(at.review().pack.measures.flatMap(({ unread }) => unread.flatMap(({ numbers }) => numbers))).toEqual(
    expect.arrayContaining(['20万元', '5万元']),
  );
});

test('a draft that comes after a later one is passed over', async () => {
  const at = await picked();
  const { policies } = at.host.books!;
  const { draft } = policies;
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let calls = 0;
  Object.assign(policies, {
    draft: async (...asked: Parameters<typeof draft>) => {
      calls += 1;
      if (calls === 1) await held;
      return draft(...asked);
    },
  });
  const first = at.drop('奖励5万元');
  await at.imports().decide([at.find('奖励5万元')], null);
  const paid = () => at.review().pack.measures[1]?.unread.length;
  expect(paid()).toBe(0);
  letGo();
  await first;
  expect([paid(), at.find('奖励5万元').decision]).toEqual([0, null]);
});

test('a text that says no period is asked for it', async () => {
  const at = await picked(
    '关于促进增产的若干措施\n（一）增产奖励。对产值5000万元以上的工业企业，给予20万元奖励。',
    '措施.txt',
  );
  expect(at.phase()).toMatchObject({ kind: 'period', file: '措施.txt' });
  await at.imports().givePeriod({ kind: 'months', year: 2026, from: 1, to: 6 });
  expect(at.review().name).toMatchObject({
    id: 'policy-2026m1-6',
    period: { kind: 'months', year: 2026, from: 1, to: 6 },
  });
});

test('status, period and id are corrected; another period drafts the rules anew and keeps what is still said', async () => {
  const at = await picked();
  await at.whole(2);
  const period = { kind: 'quarter', year: 2025, quarter: 4 } as const;
  const { title } = at.review().name;
  await at.imports().rename({ id: 'yl-2025q4', title, status: 'draft', period });
  expect(at.review().pack.period).toEqual(period);
  expect(at.items().filter(({ decision }) => decision === 'confirmed').length).toBe(3);
  // 三季度营业收入 is no longer the figure of the policy's own quarter: what was confirmed of it is asked again.
  const asked = at.items().filter(({ measure, decision }) => measure === 2 && decision === null);
  expect(asked.map(({ what }) => what['zh-CN'])).toEqual([expect.stringContaining('营业收入')]);
  await at.keep();
  const { pack } = at.model().host;
  expect([pack.id, pack.title, pack.status, pack.period]).toEqual(['yl-2025q4', title, 'draft', period]);
});

test('a text without a title has that of its file until another is given', async () => {
  const [, ...measures] = TEXT.split('\n');
  const at = await picked(`一、支持增产\n${measures.join('\n')}`, '云岭2025年三季度措施.docx.txt');
  await at.imports().givePeriod({ kind: 'quarter', year: 2025, quarter: 3 });
  expect(at.review().name.title).toBe('云岭2025年三季度措施.docx');
  await at.imports().rename({ ...at.review().name, title: '云岭市三季度措施' });
  await at.keep();
  expect(at.model().host.pack.title).toBe('云岭市三季度措施');
});

test.each<[string, string, RegExp | null]>([
  ['a fine one', 'yl-2025q3', null],
  ['capitals', 'YL-2025', /写法不对/],
  ['blanks', 'yl 2025', /写法不对/],
  ['Chinese', '云岭', /写法不对/],
  ['a hyphen at the end', 'yl-', /写法不对/],
  ['empty', '', /写法不对/],
  ['that of a policy of the tool', 'gx-2025q2-draft', /已用于手边的/],
])('an id that is %s', (_, id, wrong) => {
  const fault = idFault(id, null, builtInShelf(true));
  if (wrong) expect(fault && zh(fault)).toMatch(wrong);
  else expect(fault).toBeNull();
});

test('an id that is taken is not kept under', async () => {
  const at = await picked();
  await at.imports().rename({ ...at.review().name, id: 'gx-2025q2-draft' });
  await at.imports().keep();
  expect(at.model().proposals.store.getState().proposal).toBeNull();
});

const UTF8_BOM = Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('{}')]);
const LINTED = TWO_FILES.pack.replace(/"value": "(\d+)"/, '"value": "7777777"');

test.each<[string, Picked, unknown]>([
  [
    'rules without their text',
    [fileOf('pack.json', TWO_FILES.pack)],
    { file: 'pack.json', faults: [[null, '', expect.stringMatching(/没有选政策原文.*source\.txt 一起选中/)]] },
  ],
  [
    'an older document',
    [fileOf('政策.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))],
    { file: null, faults: [[null, '', expect.stringMatching(/^“政策\.doc”：.*旧格式.*另存为不设密码的 \.docx/)]] },
  ],
  [
    'a PDF',
    [fileOf('政策.pdf', '%PDF-1.7 ...')],
    { file: null, faults: [[null, '', expect.stringMatching(/^“政策\.pdf”：这是 PDF/)]] },
  ],
  [
    'an archive that is no document',
    [fileOf('政策.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))],
    { file: null, faults: [[null, '', expect.stringMatching(/^“政策\.docx”：/)]] },
  ],
  [
    'an empty text',
    [fileOf('空.txt', ' \n')],
    { file: '空.txt', faults: [[null, '', expect.stringContaining('扫描件')]] },
  ],
  [
    'a text without a word',
    [fileOf('空.txt', '　\n　')],
    { file: '空.txt', faults: [[null, '', expect.stringContaining('里面没有文字')]] },
  ],
  [
    'broken JSON',
    [fileOf('pack.json', '{\n "id": '), fileOf('source.txt', TWO_FILES.source)],
    { file: 'pack.json', faults: [['pack.json', '', expect.stringContaining('第2行起读不下去')]] },
  ],
  [
    'JSON with a mark before it',
    [fileOf('pack.json', UTF8_BOM), fileOf('source.txt', TWO_FILES.source)],
    { file: 'pack.json', faults: [['pack.json', '', expect.stringContaining('字节顺序标记')]] },
  ],
  [
    'rules with a number that is not in the text',
    [fileOf('pack.json', LINTED), fileOf('source.txt', TWO_FILES.source)],
    {
      file: 'pack.json',
      faults: expect.arrayContaining([
        ['pack.json', expect.stringMatching(/^\/measures\/1\/.*value$/), expect.stringContaining('没有7,777,777万元')],
      ]) as unknown,
    },
  ],
  [
    'two texts',
    [fileOf('甲.txt', TEXT), fileOf('乙.txt', TEXT)],
    { file: null, faults: [[null, '', expect.stringMatching(/选了2份文件（“甲\.txt”、“乙\.txt”）/)]] },
  ],
  [
    'two policies',
    [fileOf('a.json', '{}'), fileOf('b.json', '{}'), fileOf('source.txt', TEXT)],
    { file: null, faults: [[null, '', expect.stringMatching(/选了2份规则文件/)]] },
  ],
])('not imported: %s, said with what to do', async (_, files, said) => {
  const at = pane();
  await at.imports().pick(files);
  expect(faults(at)).toEqual(said);
  expect(at.workbook.applied).toBe(0);
  at.imports().leave();
  expect(at.phase().kind).toBe('none');
});

test('a policy with its text is imported whole, other files of its folder being passed over', async () => {
  const at = pane();
  await at
    .imports()
    .pick([
      fileOf('cases.json', '[]'),
      fileOf('pack.json', TWO_FILES.pack),
      fileOf('pack.schema.json', '{}'),
      fileOf('source.txt', TWO_FILES.source),
    ]);
  expect([at.review().rules.kind, at.items(), at.review().name.id]).toEqual(['written', [], 'yunling-2025q3']);
  await at.keep();
  expect(at.model().host.pack.id).toBe('yunling-2025q3');
});

test('beside one of the same id at hand it gets another id', async () => {
  const at = pane(undefined, shelfOfTwo());
  await at.imports().pick([fileOf('pack.json', TWO_FILES.pack), fileOf('source.txt', TWO_FILES.source)]);
  expect(at.review().name.id).toBe('yunling-2025q3-2');
});

test('taken up again in another visit where it was left, drops and all; kept again in the place of the former', async () => {
  const first = await picked();
  await first.drop('奖励5万元');
  await first.confirm('产值不低于5,000万元');
  const then = decisions(first);
  await first.keep();
  const { version } = first.model().host.pack;
  first.stop();

  const at = pane(first.workbook);
  await until(() => at.model().host.pack.id === 'policy-2025q3');
  const { shelf } = at.model().policies.store.getState();
  await at.imports().resume(shelf.packs.find(({ pack }) => pack.id === 'policy-2025q3')!);
  expect(at.review().rules.kind).toBe('drafted');
  expect(decisions(at)).toEqual(then);
  await at.whole(1);
  await at.imports().decide([at.find('奖励5万元')], null);
  await at.keep();
  await until(() => at.model().host.pack.version !== version);
  const after = at.model().policies.store.getState();
  expect(after.shelf.faults).toEqual([]);
  expect(after.use).toMatchObject({ kind: 'in-use', otherVersion: null });
  const ids = at.workbook
    .held(KEPT_PACKS_SHEET)
    .flatMap(([place, { value }]) => (/,3$/.test(place) && value.kind === 'text' ? [value.text] : []));
  expect(new Set(ids.filter((hash) => /^[0-9a-f]{32}$/.test(hash))).size).toBe(1);
});

test('the undo of the write takes back that it is kept', async () => {
  const at = await picked();
  await at.keep();

  const kept = () => isKept(at.review(), at.model().policies.store.getState().shelf);
  expect(kept()).toBe(true);
  await at.confirm('产值不低于5,000万元');
  expect(kept()).toBe(false);
  at.imports().undo();
  expect(kept()).toBe(true);
  await at.model().ledger.undo();
  await until(() => !kept());
});

test('a draft edited by hand is only confirmed, and nothing of it is drafted over', async () => {
  const drafted = await picked();
  await drafted.confirm('产值不低于5,000万元');
  await drafted.keep();
  const { shelf } = drafted.model().policies.store.getState();
  const { files } = shelf.packs.find(({ pack }) => pack.id === 'policy-2025q3')!;
  const edited = files.pack.replace('"short":{"zh-CN":"增产奖励"', '"short":{"zh-CN":"增产"');
  expect(edited).not.toBe(files.pack);
  const at = pane();
  await at.imports().pick([fileOf('pack.json', edited), fileOf('source.txt', files.source)]);
  expect(at.review().rules.kind).toBe('written');
  expect(at.items().every(({ optional, decision }) => !optional && decision === null)).toBe(true);
  expect(at.items().filter(({ measure }) => measure === 1).length).toBe(4);
  await at.whole(1);
  await at.keep();
  const [measure] = at.model().host.pack.measures;
  expect([measure?.short['zh-CN'], measure?.toConfirm, measure?.withheld]).toEqual(['增产', [], null]);
  expect(at.model().host.pack.measures[1]?.toConfirm.length).toBe(4);
});

test('under way it stays through other pages, and through giving it up it can be had back', async () => {
  const at = await picked();
  await at.confirm('产值不低于5,000万元');
  at.model().places.go('check');
  at.imports().leave();
  expect([at.phase().kind, at.imports().store.getState().open]).toEqual(['review', false]);
  at.imports().show();
  at.imports().abandon();
  expect(at.phase().kind).toBe('none');
  at.imports().restore();
  expect(at.find('产值不低于5,000万元').decision).toBe('confirmed');
  // Another file takes its place, and it can still be had back once that is put away.
  await at.imports().pick([fileOf('空.txt', '')]);
  at.imports().leave();
  at.imports().restore();
  expect(itemsOf(at.review()).filter(({ decision }) => decision === 'confirmed').length).toBe(1);
});

test('a reading that is stopped leads nowhere', async () => {
  const at = pane();
  const reading = at.imports().pick([fileOf('云岭.txt', TEXT)]);
  at.imports().stop();
  await reading;
  expect(at.phase().kind).toBe('none');
});
