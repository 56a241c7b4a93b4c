import { vocabulary } from '../../messages/message';
import type { Message, Texts } from '../../messages/message';
import type { PackCase } from '../../policy/cases';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import { exact, grouped } from '../../quantity/exact';
import { runCase } from '../../rules/run-case';
import type { CaseDifference, CaseValue } from '../../rules/run-case';
import type { TextPlace } from '../../policy/shelf/json-places';
import type { Speak } from '../answer';

export const packTestWords = vocabulary({
  'pack-test.not-run': {
    'zh-CN': '没有运行例子：政策或例子有{count}处要改，先改好再运行。',
    en: 'No case was run: {count, plural, one {# thing is} other {# things are}} wrong with the policy or its cases.',
  },
  'pack-test.no-cases': {
    'zh-CN': '{file} 里没有例子。每条门槛至少写差一点、正好、超一点三个。',
    en: 'There are no cases in {file}. Write three for each threshold at the least: just under, at, just over.',
  },
  'pack-test.failed': {
    'zh-CN': '未通过：{place} 第{measure}条“{what}”',
    en: 'Failed: {place} measure {measure}, “{what}”',
  },
  'pack-test.difference': {
    'zh-CN': '  {field}：应为{wanted}，实得{found}',
    en: '  {field}: wanted {wanted}, found {found}',
  },
  'pack-test.passed': { 'zh-CN': '共{count}例，全部通过。', en: '{count} cases, all of them passed.' },
  'pack-test.some-failed': {
    'zh-CN': '共{count}例，通过{passed}例，未通过{failed}例。',
    en: '{count} cases: {passed} passed, {failed} failed.',
  },
  'pack-test.none': { 'zh-CN': '无', en: 'nothing' },
  'pack-test.text': { 'zh-CN': '{text}', en: '{text}' },
});
const { message } = packTestWords;

const FIELDS: Readonly<Record<CaseDifference['field'], Texts>> = {
  verdict: { 'zh-CN': '结论', en: 'verdict' },
  reached: { 'zh-CN': '是否达到', en: 'reached' },
  missing: { 'zh-CN': '所缺', en: 'missing' },
  gaps: { 'zh-CN': '差额', en: 'gap' },
  award: { 'zh-CN': '奖补（万元）', en: 'award in 万元' },
};

const WORDS: Readonly<Record<string, Texts>> = {
  eligible: { 'zh-CN': '符合', en: 'eligible' },
  ineligible: { 'zh-CN': '不符合', en: 'not eligible' },
  undetermined: { 'zh-CN': '待定', en: 'undetermined' },
  'not-applicable': { 'zh-CN': '不适用', en: 'not applicable' },
  true: { 'zh-CN': '达到', en: 'yes' },
  false: { 'zh-CN': '未达到', en: 'no' },
  unknown: { 'zh-CN': '缺数，不知道', en: 'not known' },
};

/** A case that did not come out as expected. */
export interface FailedCase {
  readonly case: PackCase;
  /** Which of the file's, from 0. */
  readonly index: number;
  readonly differences: readonly CaseDifference[];
}

/** Runs a pack's cases. */
export function failedCases(pack: Pack, cases: readonly PackCase[]): readonly FailedCase[] {
  return cases.flatMap((each, index) => {
    const { differences } = runCase(pack, each);
    return differences.length > 0 ? [{ case: each, index, differences }] : [];
  });
}

/** Where the cases came from: the file's name as the author finds it, and where its cases stand. */
interface CaseFile {
  readonly shown: string;
  readonly placeOf: (index: number) => TextPlace;
}

/** What came of the cases, the failing ones one by one. */
export function testText(
  pack: Pack,
  count: number,
  failed: readonly FailedCase[],
  file: CaseFile,
  speak: Speak,
): string {
  const lines = failed.flatMap(({ case: each, index, differences }): readonly Message[] => {
    const { line, column } = file.placeOf(index);
    const place = `${file.shown}:${String(line)}:${String(column)}`;
    return [
      message('pack-test.failed', { place, measure: String(each.measure), what: each.what }),
      ...differences.map(({ field, wanted, found }) =>
        message('pack-test.difference', {
          field: FIELDS[field],
          wanted: shown(pack, field, wanted),
          found: shown(pack, field, found),
        }),
      ),
    ];
  });
  const end =
    failed.length === 0
      ? message('pack-test.passed', { count: String(count) })
      : message('pack-test.some-failed', {
          count: String(count),
          passed: String(count - failed.length),
          failed: String(failed.length),
        });
  return `${[...lines, end].map(speak).join('\n')}\n`;
}

/** A value as people say it, with the id that the file has beside each name. */
function shown(pack: Pack, field: CaseDifference['field'], value: CaseValue): Message | Texts {
  const none = message('pack-test.none');
  if (value === null) return none;
  if (typeof value === 'boolean') return WORDS[String(value)] ?? none;
  if (typeof value === 'string') {
    return field === 'award' ? message('pack-test.text', { text: grouped(exact(value)) }) : (WORDS[value] ?? none);
  }
  const parts = isList(value)
    ? value.map((key) => named(pack, key))
    : Object.entries(value).map(([key, number]) => {
        const text = grouped(exact(number));
        if (field === 'award') return { 'zh-CN': `${BOUNDS[key] ?? key}${text}`, en: `${key} ${text}` };
        const name = named(pack, key);
        return { 'zh-CN': `${name['zh-CN']} ${text}`, en: `${name.en} ${text}` };
      });
  if (parts.length === 0) return none;
  return { 'zh-CN': parts.map((each) => each['zh-CN']).join('、'), en: parts.map(({ en }) => en).join(', ') };
}

const BOUNDS: Readonly<Record<string, string>> = { atMost: '最高', atLeast: '不低于', from: '从', to: '到' };

function isList(value: CaseValue): value is readonly string[] {
  return Array.isArray(value);
}

function named(pack: Pack, key: string): Texts {
  const { 'zh-CN': zh, en } = keyName(pack, key);
  return zh === key ? { 'zh-CN': key, en: key } : { 'zh-CN': `${zh}（${key}）`, en: `${en} (${key})` };
}

/** The same for a program: one JSON object. */
export function testJson(count: number, failed: readonly FailedCase[], file: CaseFile): string {
  const answer = {
    cases: count,
    failed: failed.map(({ case: { kind, measure, what }, index, differences }) => ({
      index,
      ...file.placeOf(index),
      kind,
      measure,
      what,
      differences,
    })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
