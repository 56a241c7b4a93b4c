import fc from 'fast-check';
import { draftPolicy, type PolicyDraft } from '../../src/draft/draft';
import { numbersIn } from '../../src/draft/numbers/numbers';
import type { Decision } from '../../src/draft/compose/scribe';
import { keptFiles } from '../../src/draft/kept';
import { resumedDraft, sent } from '../../src/draft/resume';
import { loadPack } from '../../src/policy/load';
import { readPackFiles } from '../../src/policy/shelf/pack-files';

/**
 * Whatever stands in a text, its draft loads, loses no number and invents none. Numbers are looked for with a pattern of
 * their own here.
 */
const period = { kind: 'quarter', year: 2025, quarter: 1 } as const;

const AMOUNTS = ['5000万元', '1亿元', '2,000万元', '20万元', '0.5亿元', '三千万元', '300元', '50—100万元', '1至5亿元'];
const SHARES = ['10%', '15%（含）', '0.3%', '1‰', '5个百分点', '百分之八', '20%至30%', '0'];
const OTHERS = [
  '40项',
  '3家',
  '1000户',
  '5人',
  '300万千瓦时',
  '2倍',
  '100亩',
  '3年',
  '15日',
  '第2批',
  '2024年',
  '2025年一季度',
  '1:1',
  '63、64',
  '前10名',
];
const WORDS = [
  '一季度',
  '上半年',
  '上年',
  '产值',
  '营业收入',
  '用电量',
  '新增产值',
  '固定资产投资',
  '税收',
  '同比增长',
  '增速',
  '降幅',
  '达到',
  '不低于',
  '超过',
  '不超过',
  '以上',
  '（含）以上',
  '（不含）',
  '以内',
  '左右',
  '的工业企业',
  '的企业',
  '软件企业',
  '钢铁行业',
  '力争',
  '新增',
  '培育',
  '给予',
  '奖励',
  '一次性奖励',
  '补助',
  '按增量的',
  '给予奖励',
  '最高不超过',
  '每增加',
  '每新增',
  '分别',
  '或者',
  '且',
  '以及',
  '有基数的企业',
  '无基数的企业',
  '可适当降低标准',
  '之一',
  '不予奖励',
  '就高不重复',
  '代码为',
  '至',
  '、',
  '，',
  '；',
  '。',
  '：',
  '其中',
  '（',
  '）',
  '\n',
];
const HEADS = ['', '一、', '（一）', '1.', '第一条 ', '二、', '（二）', '2.', '（1）'];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...AMOUNTS) },
  { weight: 2, arbitrary: fc.constantFrom(...SHARES) },
  { weight: 1, arbitrary: fc.constantFrom(...OTHERS) },
);
const sentence = fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));
const line = fc
  .tuple(fc.constantFrom(...HEADS), fc.array(sentence, { minLength: 1, maxLength: 3 }))
  .map(([head, said]) => `${head}${said.join('，')}。`);
const text = fc
  .tuple(
    fc.constantFrom('', '某市若干措施\n', '关于某事的通知\n某发〔2025〕3号\n'),
    fc.array(line, { minLength: 1, maxLength: 5 }),
  )
  .map(([title, lines]) => `${title}${lines.join('\n')}`);

function drafted(said: string): PolicyDraft {
  const result = draftPolicy(said, { id: 'x', title: '某市若干措施', period, decisions: new Map() });
  if (result.kind !== 'drafted') throw new Error(result.kind);
  return result.draft;
}

type Raw = Readonly<Record<string, unknown>>;

test('a draft loads, and nothing in it stands without its words', () => {
  fc.assert(
    fc.property(text, (said) => {
      const draft = drafted(said);
      expect(loadPack(draft.json, said).ok).toBe(true);
    }),
    { numRuns: 120 },
  );
});

test('no number of a measure is lost: each lies in the words of a rule, a figure, the unread or what quantifies nothing', () => {
  fc.assert(
    fc.property(text, (said) => {
      for (const measure of drafted(said).json['measures'] as readonly Raw[]) {
        const own = String(measure['text']);
        const { label = '' } = measure as { readonly label?: string };
        const spans = wordsIn({ ...measure, readings: [], toConfirm: [] }).map((words) => {
          const start = own.indexOf(words);
          return { start, end: start + words.length };
        });
        for (const { start, end, meaning, text: number } of numbersIn(own, label.length)) {
          // Names, dates and periods count nothing.
          if (meaning.kind !== 'quantity' || meaning.unit === 'time') continue;
          const held = spans.some((span) => span.start <= start && end <= span.end);
          if (!held) throw new Error(`${number} of ${JSON.stringify(own)} is lost: ${JSON.stringify(measure)}`);
        }
      }
    }),
    { numRuns: 120 },
  );
});

function wordsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([field, value]) => (field === 'words' ? [String(value)] : wordsIn(value)));
}

test('no number is invented: each that the unread and the figures name stands in the text', () => {
  fc.assert(
    fc.property(text, (said) => {
      const measures = drafted(said).json['measures'] as readonly Raw[];
      for (const { unread = [] } of measures as readonly { unread?: readonly { numbers: readonly string[] }[] }[]) {
        for (const number of unread.flatMap(({ numbers }) => numbers)) {
          expect(said).toContain(number);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('any text at all: it is drafted, or there is nothing in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (said) => {
      const result = draftPolicy(said, { id: 'x', title: '题', period, decisions: new Map() });
      expect(['drafted', 'empty']).toContain(result.kind);
    }),
    { numRuns: 120 },
  );
});

test('the same text gives the same draft', () => {
  fc.assert(
    fc.property(text, (said) => {
      expect(drafted(said).json).toEqual(drafted(said).json);
    }),
    { numRuns: 20 },
  );
});

test('whatever is decided, each thing has an id of its own, the draft loads, and it is taken up again as it was kept', () => {
  fc.assert(
    fc.property(text, fc.infiniteStream(fc.constantFrom('confirmed', 'dropped', null)), (said, stream) => {
      const first = drafted(said);
      const ids = first.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const decisions = new Map<string, Decision>();
      for (const { id, optional } of first.items) {
        const [decision] = stream.take(1);
        if (decision && (optional || decision === 'confirmed')) decisions.set(id, decision);
      }
      const result = draftPolicy(said, { id: 'x', title: '某市若干措施', period, decisions });
      if (result.kind !== 'drafted') throw new Error(result.kind);
      const { draft } = result;
      const title = String(draft.json['title']);
      const files = keptFiles(sent(draft), { id: 'y', title, status: 'draft' }, decisions);
      expect(readPackFiles(files).ok).toBe(true);
      expect(resumedDraft(files)?.draft.items).toEqual(draft.items);
      const waiting = draft.pack.measures.reduce((sum, { toConfirm }) => sum + toConfirm.length, 0);
      expect(waiting).toBe(draft.items.filter(({ id }) => !decisions.has(id)).length);
    }),
    { numRuns: 60 },
  );
});
