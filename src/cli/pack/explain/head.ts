import type { AllocationStep } from '../../../policy/allocation';
import { sha256 } from '../../../policy/lint/sha256';
import { periodTitle } from '../../../policy/period';
import { textName } from '../../../policy/origin-words';
import type { Pack } from '../../../policy/pack';
import type { Measure, MeasureKind } from '../../../policy/measure';
import { statusName } from '../../../policy/status-words';
import { grouped } from '../../../quantity/exact';
import type { MeasureSheet, Note } from './model';

/** What stands above the measures: which policy this is, and how much of it there is to check. */
export interface SheetHead {
  readonly title: string;
  readonly status: string;
  readonly rows: readonly (readonly [name: string, value: string])[];
  /** Hashes, to see that nothing has changed since it was signed. */
  readonly hashes: readonly (readonly [name: string, value: string])[];
}

const ORIGIN: Readonly<Record<Pack['origin']['kind'], string>> = {
  whole: '全文',
  quoted: '摘引，不是全文',
  summary: '用自己的话概括，不是原文',
};

const KINDS: Readonly<Record<MeasureKind, string>> = {
  eligibility: '资格',
  'growth-target': '增速目标',
  'count-target': '数量目标',
  'fixed-award': '定额奖励',
  'rate-subsidy': '按比例补助',
  programme: '工作安排',
};

const NOTES: Readonly<Record<Note['kind'], string>> = {
  recipient: '奖励对象',
  effective: '有效期',
  sharing: '资金分担',
  roster: '名单',
  parameter: '参数',
  figure: '只是提到的数',
  reading: '本工具理解',
  slip: '笔误',
  open: '{text}未明确',
  'not-seen': '未见到或未收入',
  confirm: '待确认',
  unread: '没有读成规则的句子',
  unquantified: '不作数的数字',
  plain: '说明',
};

/** What heads the notes of a kind. `text`: what the policy's text is called. */
export function noteName(kind: Note['kind'], text: string): string {
  return NOTES[kind].replace('{text}', text);
}

const STEPS: Readonly<Record<AllocationStep['kind'], string>> = {
  exclude: '不同时享受',
  one: '一个集团只算一家',
  rank: '排序',
  take: '取前若干名',
  ceiling: '总额不超过',
  spread: '按指标分配',
};

/** What comes after the verdicts: its name, and what kind of step it is. */
export function stepText({ name, kind, basis }: AllocationStep): string {
  const words = basis.words === null ? '' : `，依据“${basis.words}”`;
  return `${name['zh-CN']}（${STEPS[kind]}${words}）`;
}

export function kindsOf({ kinds }: Measure): string {
  return kinds.map((kind) => KINDS[kind]).join('、');
}

export function measureName({ number }: Measure): string {
  return number === 0 ? '序言' : `第${String(number)}条`;
}

/** `text`: of the pack file, to the letter. */
export function headOf(pack: Pack, sheets: readonly MeasureSheet[], text: string): SheetHead {
  const { origin } = pack;
  const notes = sheets.flatMap((sheet) => sheet.notes);
  const drafted = sheets.filter((sheet) => sheet.drafted).length;
  const open = pack.parameters.filter(({ value }) => value === null).length;
  const rows: (readonly [string, string])[] = [
    ['发文单位', pack.issuer],
    ['期间', periodTitle(pack.period)['zh-CN']],
    ['编号', pack.id],
    [
      '文本',
      [ORIGIN[origin.kind], origin.name?.['zh-CN'], origin.address, origin.note?.['zh-CN']].filter(Boolean).join('；'),
    ],
    [
      '待核对',
      [
        `条款${String(pack.measures.filter(({ number }) => number > 0).length)}条`,
        `规则${String(sheets.reduce((sum, { rules }) => sum + rules.length, 0))}句`,
        `未明确的参数${String(open)}个`,
        `本工具理解${String(notes.filter(({ kind }) => kind === 'reading').length)}处`,
        ...(drafted > 0 ? [`草拟待确认的条款${String(drafted)}条`] : []),
      ].join('，'),
    ],
  ];
  return {
    title: pack.title,
    status: statusName(pack)['zh-CN'],
    rows,
    hashes: [
      [textName(pack)['zh-CN'], pack.sourceSha256],
      ['规则', sha256(text)],
    ],
  };
}

/** What a note says (`text` as above), with the value of a parameter or the number of a figure. */
export function noteText({ said, parameter }: Note, text: string): string {
  if (!parameter) return said['zh-CN'];
  const { name, id, value, unit, cap } = parameter;
  const shown =
    value === null
      ? `${text}未明确${cap ? '（可填不设上限）' : ''}`
      : unit === 'share'
        ? `${grouped(value.times(100))}%`
        : `${grouped(value)}${unit}`;
  return `${name['zh-CN']}（${id}）：${shown}`;
}
