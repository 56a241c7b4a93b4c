import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../src/messages/say';
import { caseEnterprise } from '../../src/policy/cases';
import { sha256 } from '../../src/policy/lint/sha256';
import { loadPack } from '../../src/policy/load';
import json from '../../src/policy/packs/gx-2025q2-draft/pack.json';
import { NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import { judgeOf, reasonTexts } from '../../src/rules';
import { changed } from './edit';

const source = readFileSync(join(__dirname, '../../src/policy/packs/gx-2025q2-draft/source.txt'), 'utf8');
const what = { 'zh-CN': '达到4000万元，含本数', en: 'at least 4,000' };
const tiny = join(__dirname, 'good');

function loaded(set: Record<string, unknown>) {
  const result = loadPack(changed(json, { set, remove: [] }), source);
  if (!result.ok) throw new Error(result.faults.map(({ path, code }) => `${path} ${code}`).join());
  return result.pack;
}

describe('a measure with something to confirm', () => {
  const pack = loaded({
    '/measures/1/toConfirm': [{ what, words: '二季度当季产值应达到4000万元（含）以上' }],
    '/measures/9/toConfirm': [{ what, words: '汽车行业产值同比增长10%以上' }],
    '/measures/32/toConfirm': [{ what, words: '国家级绿色工厂一次性奖励50万元' }],
  });
  const judge = judgeOf(pack, 1, standardsOf(pack, NOTHING_SAID));

  test.each([
    ['far above', { output: '900000', 'output.base': '1' }],
    ['at the threshold', { output: '4000', 'output.base': '100' }],
    ['far below', { output: '1', 'output.base': '100' }],
    ['nothing known', {}],
  ])('is undetermined: %s', (_, facts) => {
    const verdict = judge.judge(caseEnterprise(pack, facts, ['industrial']));
    expect(verdict).toEqual({ kind: 'undetermined', cause: 'standard', missing: ['m1.toConfirm'] });
  });

  test('says what it waits for', () => {
    const enterprise = caseEnterprise(pack, { output: '4400', 'output.base': '4000' }, ['industrial']);
    const { reason } = judge.explain(enterprise);
    expect(reason.map((each) => say(each, 'zh-CN', reasonTexts)).join('')).toBe(
      '待定（标准未明确）：第1条的规则由原文草拟，还有1项待确认，确认之前不核。请在“政策”里逐项确认。',
    );
  });

  test('gives neither target nor award, and keeps both to be shown', () => {
    const target = pack.measures.find(({ number }) => number === 9);
    expect(target).toMatchObject({ targets: [], kinds: ['programme'], toConfirm: [{ what }] });
    expect(target?.withheld?.targets).toHaveLength(1);
    expect(target?.notJudged?.['zh-CN']).toContain('还有1项待确认');
    const award = pack.measures.find(({ number }) => number === 32);
    expect(award?.grant).toBeNull();
    expect(award?.withheld?.grant?.classes).toHaveLength(3);
  });

  test('leaves the others as they are', () => {
    const second = judgeOf(pack, 2, standardsOf(pack, NOTHING_SAID));
    const enterprise = caseEnterprise(pack, { revenue: '2000', 'revenue.base': '1800' }, ['software']);
    expect(second.judge(enterprise).kind).toBe('eligible');
  });
});

test('words that are to be confirmed, or were not read, stand in the measure', () => {
  const spoilt = changed(json, {
    set: {
      '/measures/1/toConfirm': [{ what, words: '应达到五千万元' }],
      '/measures/2/unread': [{ words: '不在原文的句子', numbers: ['3000万元'], why: what }],
    },
    remove: [],
  });
  const result = loadPack(spoilt, source);
  expect(result.ok ? [] : result.faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
    '/measures/1/toConfirm/0/words pack.words-not-in-text',
    '/measures/2/unread/0/words pack.words-not-in-text',
  ]);
});

describe('headings that are not 一、 and （一）', () => {
  const text = readFileSync(join(tiny, 'tiny.txt'), 'utf8');
  const file: unknown = JSON.parse(readFileSync(join(tiny, 'tiny.json'), 'utf8'));
  const faults = (source_: string, set: Record<string, unknown>) => {
    const result = loadPack(changed(file, { set: { ...set, '/sourceSha256': sha256(source_) }, remove: [] }), source_);
    return result.ok ? [] : result.faults.map(({ path, code }) => `${path} ${code}`);
  };

  test('are taken as the file says they stand', () => {
    const articles = text.replace('（四）加强服务', '第四条 加强服务').replace('二、表彰先进', '第二章 表彰先进');
    const set = {
      '/measures/4/text': '第四条 加强服务。做好宣传。',
      '/measures/4/label': '第四条 ',
      '/sections/1/heading': '第二章 表彰先进',
    };
    expect(faults(articles, set)).toEqual([]);
    expect(faults(articles, { ...set, '/measures/4/label': '第五条 ' })).toEqual([
      '/measures/4/title pack.title-not-in-text',
    ]);
    expect(faults(articles, { ...set, '/sections/1/heading': '第三章 表彰先进' })).toEqual([
      '/sections/1/heading pack.text-differs',
    ]);
    expect(faults(articles, { ...set, '/sections/1/title': '表彰后进' })).toEqual([
      '/sections/1/title pack.title-not-in-text',
    ]);
  });

  test('may be missing, with the title of the text', () => {
    const body = text.slice(text.indexOf('为稳定'));
    expect(faults(body, {})).toEqual([]);
    expect(faults(body.replace('一、支持企业', '').replace('二、表彰先进', ''), { '/sections': [] })).toEqual([]);
    expect(faults(text, { '/title': '四季度稳增长若干措施' })).toEqual(['/title pack.text-differs']);
  });
});
