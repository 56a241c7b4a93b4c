import { textName } from '../../../policy/origin-words';
import type { Pack } from '../../../policy/pack';
import type { Speak } from '../../answer';
import { headOf, kindsOf, measureName, noteName, noteText, stepText } from './head';
import { sheetsOf } from './model';
import type { MeasureSheet, RuleLine } from './model';

/** Behind a rule that is our reading. */
const READING = '〔本工具理解〕';

/** The sheet as plain text, for a terminal. `text`: of the pack file. */
export function explainText(pack: Pack, text: string, speak: Speak): string {
  const sheets = sheetsOf(pack);
  const { title, status, rows, hashes } = headOf(pack, sheets, text);
  const head = [
    `《${title}》（${status}）`,
    ...rows.map(([name, value]) => `${name}：${value}`),
    ...hashes.map(([name, value]) => `${name}校验值：${value}`),
  ];
  return `${[head.join('\n'), ...sheets.map((sheet) => measureText(sheet, textName(pack)['zh-CN'], speak)), ...steps(pack)].join('\n\n')}\n`;
}

function steps({ allocation }: Pack): readonly string[] {
  if (allocation.length === 0) return [];
  return [
    ['核定之后', ...allocation.map((step) => `  ${stepText(step)}${step.basis.reading ? READING : ''}`)].join('\n'),
  ];
}

function measureText(
  { measure, pieces, rules, notes, drafted }: MeasureSheet,
  textNamed: string,
  speak: Speak,
): string {
  const original = pieces.map(({ text, ends }) => `${text}${numbers(ends)}`).join('');
  const lines = [
    `${measureName(measure)} ${measure.title}（${kindsOf(measure)}）${drafted ? '【草拟，待确认，未用于核验】' : ''}`,
    `  ${textNamed}：${original}`,
    ...rules.flatMap((rule) => [
      `  规则：${ruleText(rule, speak)}`,
      ...rule.parts.map((part) => `    · ${ruleText(part, speak)}`),
    ]),
    ...notes.map((note) => `  ${noteName(note.kind, textNamed)}：${noteText(note, textNamed)}${numbers(note.rests)}`),
  ];
  return lines.join('\n');
}

function ruleText({ said, rests, reading }: Omit<RuleLine, 'parts'>, speak: Speak): string {
  return `${speak(said)}${numbers(rests)}${reading ? READING : ''}`;
}

function numbers(all: readonly number[]): string {
  return all.map((each) => `[${String(each)}]`).join('');
}
