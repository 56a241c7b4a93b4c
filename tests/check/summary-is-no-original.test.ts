import { ruleWords, wordsTexts } from '../../src/compile/words';
import { TEXTS } from '../../src/check/texts';
import { stepView } from '../../src/check/step-words';
import { say } from '../../src/messages/say';
import { loadedPack, PACK_IDS } from '../../src/policy/packs';
import { NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import { reportSheets } from '../../src/report/sheets';
import { cellsOf } from '../../src/report/sheets/report-sheet';
import { standardsChanges } from '../../src/report/standards-write';
import type { Message } from '../../src/messages/message';
import { checked, inputOf, shown } from '../report/sheets/report';
import { sheet } from '../list/sheet';

/** What we say of a policy of which a summary alone was seen claims nothing of the original. */
const SUMMARIES = PACK_IDS.map((id) => loadedPack(id)).filter(({ origin }) => origin.kind === 'summary');
const chinese = (message: Message): string => say(message, 'zh-CN', { ...TEXTS, ...wordsTexts });

/** The pack's own sentences, which speak of the original by name. */
const OWN = SUMMARIES.flatMap(({ origin, industries, measures }) => [
  ...(origin.note ? [origin.note] : []),
  ...industries.map(({ note }) => note),
  ...measures.flatMap(({ eligibility, open, readings, notSeen, notJudged }) => [
    ...(eligibility ? [eligibility.unsettled] : []),
    ...(notJudged ? [notJudged] : []),
    ...open,
    ...notSeen,
    ...readings.map(({ text }) => text),
  ]),
]).map((texts) => texts['zh-CN']);
const ours = (text: string): string => OWN.reduce((left, own) => left.replaceAll(own, ''), text);

const LIST = sheet([
  ['企业名称', '行业', '一季度产值（万元）', '同期产值（万元）', '一季度营业收入（万元）', '同期营业收入（万元）'],
  ['甲公司', '医药制造业', 3000, 2900, 3000, 2900],
  ['乙公司', '软件和信息技术服务业', 30000, 100, 30000, 100],
  ['丙公司', '通用设备制造业', 30000, 100, 30000, 100],
  ['丁公司', '通用设备制造业', null, null, null, null],
]);

test.each(SUMMARIES.map((pack) => [pack.id, pack] as const))('%s: rules read back', (_, pack) => {
  const { parameters } = standardsOf(pack, NOTHING_SAID);
  const said = pack.measures.flatMap((measure) =>
    ruleWords(pack, measure, parameters).map(({ sentence }) => chinese(sentence)),
  );
  expect(said.length).toBeGreaterThan(0);
  expect(said.map(ours).filter((text) => text.includes('原文'))).toEqual([]);
});

test.each(SUMMARIES.map((pack) => [pack.id, pack] as const))('%s: reasons, steps, reports, standards', (_, pack) => {
  const outcome = checked([LIST], { pack });
  const traces = outcome.rows.flatMap((row) => outcome.measures.map((measure) => outcome.explain(row, measure)));
  const messages = traces.flatMap(({ reason, steps }) => [
    ...reason.map(chinese),
    ...steps.flatMap((step) => {
      const { what, found, asked, short } = stepView(pack, step);
      return [what, found, asked, short].flatMap((each) => (each ? [chinese(each)] : []));
    }),
  ]);
  const sheets = reportSheets(inputOf(LIST, { pack }), { notice: true, enterprises: true });
  const cells = sheets.flatMap((each) => [each.title, ...cellsOf(each).flat().map(shown)]);
  const standards = standardsChanges(null, pack, NOTHING_SAID);
  const all = [...messages, ...cells.map(String), JSON.stringify(standards)];
  expect(all.map(ours).filter((text) => text.includes('原文'))).toEqual([]);
  expect(all.some((text) => text.includes('概述'))).toBe(true);
});
