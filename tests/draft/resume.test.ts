import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../../src/draft/compose/scribe';
import { draftPolicy } from '../../src/draft/draft';
import { keptFiles } from '../../src/draft/kept';
import { resumedDraft, sent } from '../../src/draft/resume';
import { loadPack } from '../../src/policy/load';
import { readPackFiles } from '../../src/policy/shelf/pack-files';

/** A draft is kept with what was decided, and taken up again only where the pack is still that draft. */
const source = readFileSync(join(__dirname, '../../src/policy/packs/gx-2025q2-draft/source.txt'), 'utf8');
const NAME = {
  id: 'gx-draft',
  title: '2025年二季度推动工业经济稳增长若干政策措施（征求意见稿）',
  status: 'draft',
} as const;

function drafted(decided: readonly (readonly [string, Decision])[]) {
  const decisions = new Map(decided);
  const result = draftPolicy(source, { id: null, title: null, period: null, decisions });
  if (result.kind !== 'drafted') throw new Error(result.kind);
  return { ...result, decisions, files: keptFiles(sent(result.draft), NAME, decisions) };
}

const DECIDED = [
  ['1@123', 'dropped'],
  ['1@140', 'confirmed'],
  ['32@840', 'dropped'],
  ['9@172', 'confirmed'],
] as const;

test('a kept draft passes the checks of a pack, and is taken up with its decisions', () => {
  const { files, draft, decisions } = drafted(DECIDED);
  expect(readPackFiles(files).ok).toBe(true);
  const resumed = resumedDraft(files);
  expect(resumed?.draft.items).toEqual(draft.items);
  expect(resumed?.draft.json['measures']).toEqual(draft.json['measures']);
  expect([...(resumed?.decisions ?? [])].sort()).toEqual([...decisions].sort());
});

test.each<[string, (json: Record<string, unknown>) => void]>([
  ['its decisions are gone', (json) => delete json['drafted']],
  ['a word of a rule is another', (json) => (json['zeroBase'] = 'missing')],
  [
    'something is confirmed that its decisions do not say',
    (json) => (json['drafted'] = { confirmed: [], dropped: ['1@123', '32@840'] }),
  ],
  ['a field is added', (json) => (json['rosters'] = [])],
])('a pack is not drafted over where %s', (_, change) => {
  const { files } = drafted(DECIDED);
  const json = JSON.parse(files.pack) as Record<string, unknown>;
  change(json);
  expect(resumedDraft({ pack: JSON.stringify(json), source })).toBeNull();
});

test('what was left out is named where the rules are asked about as a whole; the number of a rule stays that of its words', () => {
  const whole = (decided: typeof DECIDED | readonly []) =>
    drafted(decided).draft.items.find(({ id }) => id === '1@108whole')?.what['zh-CN'];
  expect(whole([])).toBe('本条还有没有别的条件、例外、材料要求，规则里没有写');
  expect(whole(DECIDED)).toMatch(/^没有采用的“产值应达到4000万元（含）以上”不在规则里，本条只按余下的规则核验/);
});

test('each thing to confirm has an id of its own, whatever is read twice from one place', () => {
  const { draft } = drafted([]);
  const ids = draft.items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const loaded = loadPack(draft.json, source);
  expect(loaded.ok && loaded.pack.measures.reduce((sum, { toConfirm }) => sum + toConfirm.length, 0)).toBe(ids.length);
});
