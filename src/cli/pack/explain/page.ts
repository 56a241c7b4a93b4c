import { originMark, textName } from '../../../policy/origin-words';
import type { Pack } from '../../../policy/pack';
import type { Speak } from '../../answer';
import { headOf, kindsOf, measureName, noteName, noteText, stepText } from './head';
import type { SheetHead } from './head';
import { sheetsOf } from './model';
import type { MeasureSheet, Note, RuleLine } from './model';
import { SHEET_STYLE } from './style';

/** A text of this many characters at most stays on one page of paper. */
const SHORT = 420;

/** The sheet as a page by itself, to be printed and signed. It fetches nothing and runs nothing. `text`: of the pack file. */
export function explainPage(pack: Pack, text: string, speak: Speak): string {
  const sheets = sheetsOf(pack);
  const head = headOf(pack, sheets, text);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>核对单 ${escaped(head.title)}</title>
<style>${SHEET_STYLE}</style>
</head>
<body>
${headHtml(head, textName(pack)['zh-CN'])}
${overview(sheets)}
<div class="measures">
${sheets.map((sheet) => measureHtml(sheet, pack, speak)).join('\n')}
</div>
${stepsHtml(pack)}
<section class="end">
<div class="sign"><span>全部核对完毕。</span>${field('核对人')}${field('复核人')}${field('单位（盖章）', true)}${field('日期')}</div>
</section>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A title whose last brackets stay in one line. */
function titleHtml(title: string): string {
  return escaped(title).replace(/（[^（）]*）$/, '<span class="tail">$&</span>');
}

/** `left`: what stands on the left, 原文 or what is there in its place. */
function headHtml({ title, status, rows, hashes }: SheetHead, left: string): string {
  const facts = [
    ...rows.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`),
    ...hashes.map(([name, value]) => `<dt>${escaped(name)}校验值</dt><dd class="hash">${escaped(value)}</dd>`),
  ];
  return `<header>
<p class="name">政策规则核对单</p>
<h1>${titleHtml(title)}<span class="status">${escaped(status)}</span></h1>
<dl class="facts">${facts.join('')}</dl>
<p class="legend">左边是${left}，右边是据此写成的规则。<mark class="rule">这样标出</mark>的是规则所依据的字句，句末的 <span class="n">1</span> 与右边的编号对应；<mark>虚线标出</mark>的只与说明有关（<span class="n plain">2</span>）。<span class="tag">本工具理解</span> 是原文没有明说、由编写者理解的地方，请逐处确认。请对照原文逐条核对数值、单位、方向（达到、超过、以内）、是否含本数，以及有无遗漏。</p>
</header>`;
}

function overview(sheets: readonly MeasureSheet[]): string {
  const count = (sheet: MeasureSheet, kind: Note['kind']): string => {
    const number = sheet.notes.filter(
      (note) => note.kind === kind && (kind !== 'parameter' || note.parameter?.value === null),
    ).length;
    return number === 0 ? '' : String(number);
  };
  const rows = sheets.map(
    (sheet) => `<tr><td><a href="#m${String(sheet.measure.number)}">${measureName(sheet.measure)}</a></td>
<td>${escaped(sheet.measure.title)}</td><td>${escaped(kindsOf(sheet.measure))}</td>
<td class="count">${sheet.rules.length === 0 ? '' : String(sheet.rules.length)}</td><td class="count">${count(sheet, 'parameter')}</td><td class="count">${count(sheet, 'reading')}</td><td class="box">□</td></tr>`,
  );
  return `<table>
<caption>一览</caption>
<thead><tr><th>条款</th><th>名称</th><th>种类</th><th class="count">规则</th><th class="count">未明确</th><th class="count">理解</th><th class="box">已核对</th></tr></thead>
<tbody>${rows.join('')}</tbody>
</table>`;
}

/** `mark`: behind a text that is not the original's. */
function measureHtml(sheet: MeasureSheet, pack: Pack, speak: Speak): string {
  const mark = originMark(pack)?.['zh-CN'] ?? '';
  const { measure, pieces, rules, drafted } = sheet;
  const grounded = new Set(rules.flatMap((rule) => [rule, ...rule.parts].flatMap(({ rests }) => rests)));
  const chip = (number: number): string =>
    `&#8288;<span class="n${grounded.has(number) ? '' : ' plain'}">${String(number)}</span>`;
  const chips = (numbers: readonly number[]): string => numbers.map(chip).join('');
  const original = pieces
    .map(({ text, ground, ends }) => {
      const shown = escaped(text);
      const marked = ground === null ? shown : `<mark${ground === 'rule' ? ' class="rule"' : ''}>${shown}</mark>`;
      return marked + chips(ends);
    })
    .join('');
  const line = ({ said, rests, reading }: Omit<RuleLine, 'parts'>): string =>
    `${escaped(speak(said))}${chips(rests)}${reading ? '<span class="tag">本工具理解</span>' : ''}`;
  const list = rules.map(({ parts, ...rule }) => {
    if (parts.length === 0) return `<li>${line(rule)}</li>`;
    return `<li>${escaped(speak(rule.said))}<ul class="parts">${parts.map((part) => `<li>${line(part)}</li>`).join('')}</ul></li>`;
  });
  const text = `<p class="text">${original}${mark}</p>`;
  const body =
    list.length === 0
      ? `<div class="alone">${text}</div>`
      : `<div class="sides">${text}<ol class="rules">${list.join('')}</ol></div>`;
  const short = measure.text.length <= SHORT && rules.length + sheet.notes.length < 16;
  return `<section id="m${String(measure.number)}"${short ? ' class="short"' : ''}>
<h2><span class="number">${measureName(measure)}</span><span>${escaped(measure.title)}</span><span class="kinds">${escaped(kindsOf(measure))}</span></h2>
${drafted ? '<p class="drafted">以下规则由原文草拟，还有待确认之处，确认之前不用于核验。</p>' : ''}
${body}
${notesHtml(sheet.notes, textName(pack)['zh-CN'], chips)}
<div class="sign"><span>□ 与原文一致</span><span>□ 需修改：<i class="long"></i></span>${field('核对人')}${field('日期')}</div>
</section>`;
}

/** What comes after the verdicts, across enterprises. */
function stepsHtml({ allocation }: Pack): string {
  if (allocation.length === 0) return '';
  const items = allocation.map((step) => {
    const tag = step.basis.reading ? ' <span class="tag">本工具理解</span>' : '';
    return `<li>${escaped(stepText(step))}${tag}</li>`;
  });
  return `<section class="short">
<h2><span class="number">核定之后</span><span>名单核定后的分配</span></h2>
<ol class="rules">${items.join('')}</ol>
<div class="sign"><span>□ 与原文一致</span><span>□ 需修改：<i class="long"></i></span>${field('核对人')}${field('日期')}</div>
</section>`;
}

function notesHtml(notes: readonly Note[], called: string, chips: (numbers: readonly number[]) => string): string {
  const kinds = [...new Set(notes.map(({ kind }) => kind))];
  if (kinds.length === 0) return '';
  const parts = kinds.map((kind) => {
    const items = notes
      .filter((note) => note.kind === kind)
      .map((note) => `<li>${escaped(noteText(note, called))}${chips(note.rests)}</li>`);
    return `<dt class="${kind}">${noteName(kind, called)}</dt><dd><ul>${items.join('')}</ul></dd>`;
  });
  return `<dl class="notes">${parts.join('')}</dl>`;
}

function field(name: string, long = false): string {
  return `<span>${escaped(name)}：<i${long ? ' class="long"' : ''}></i></span>`;
}
