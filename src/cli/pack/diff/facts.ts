import { ruleWords } from '../../../compile/words';
import type { AllocationStep } from '../../../policy/allocation';
import { recipientName } from '../../../policy/attribute-words';
import { monthsName, periodTitle } from '../../../policy/period';
import type { Pack } from '../../../policy/pack';
import type { Measure } from '../../../policy/measure';
import type { Industry, Metric, Parameter, PackUnit, Roster } from '../../../policy/terms';
import { statusName } from '../../../policy/status-words';
import { NOTHING_SAID, standardsOf } from '../../../policy/standards';
import { grouped } from '../../../quantity/exact';
import type { Exact } from '../../../quantity/exact';
import type { Speak } from '../../answer';
import { kindsOf, stepText } from '../explain/head';

/** What a policy says of one thing, field by field, in words: one text, or a list of them. */
export type Facts = Readonly<Record<string, string | readonly string[]>>;

export function headFacts(pack: Pack): Facts {
  return {
    标题: pack.title,
    编号: pack.id,
    发文单位: pack.issuer,
    状态: statusName(pack)['zh-CN'],
    期间: periodTitle(pack.period)['zh-CN'],
    基数为零: pack.zeroBase === 'none' ? '按无基数' : '按缺数',
    文本来源: [pack.origin.kind, pack.origin.name?.['zh-CN'] ?? ''].filter((each) => each !== '').join('，'),
    章节: pack.sections.map(({ heading }) => heading),
  };
}

/** A step that comes after the verdicts. What it does in numbers stands as the file has it. */
export function stepFacts(step: AllocationStep): Facts {
  return {
    步骤: stepText(step),
    内容: JSON.stringify({ ...step, name: undefined, basis: undefined }, plainly),
    本工具理解: step.basis.reading ? '是' : '否',
  };
}

function plainly(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}

export function metricFacts({ name, unit, span, counts, stretch, headers, notHeaders }: Metric): Facts {
  return {
    名称: name['zh-CN'],
    单位: unit,
    取值范围: span,
    只计整数: counts ? '是' : '否',
    期间: stretch ? `${stretch.yearsBack === 1 ? '上年' : '本年'}${monthsName(stretch)['zh-CN']}` : '政策期间',
    表头: headers,
    不算的表头: notHeaders,
  };
}

export function groupFacts({ name, core, edge }: Pack['groups'][number]): Facts {
  return { 名称: name['zh-CN'], 代码: core, 待确认代码: edge };
}

export function industryFacts({ name, core, edge, aliases, measures, note }: Industry): Facts {
  return {
    名称: name['zh-CN'],
    代码: core,
    待确认代码: edge,
    别名: aliases.map((alias) => `${alias.name}（${[...alias.core, ...alias.edge].join(' ')}）`),
    用于: measures.map((number) => `第${String(number)}条`),
    说明: note['zh-CN'],
  };
}

export function rosterFacts({ name, headers, sheets, measure }: Roster): Facts {
  return { 名称: name['zh-CN'], 表头: headers, 工作表: sheets, 条款: `第${String(measure)}条` };
}

export function parameterFacts({ name, unit, measure, value, cap, reading }: Parameter): Facts {
  return {
    名称: name['zh-CN'],
    单位: unit,
    条款: `第${String(measure)}条`,
    数值: value === null ? '未明确' : numberText(value, unit),
    可以不设上限: cap ? '是' : '否',
    本工具理解: reading ? '是' : '否',
  };
}

function numberText(value: Exact, unit: PackUnit): string {
  return unit === 'share' ? `${grouped(value.times(100))}%` : `${grouped(value)}${unit}`;
}

/** What a measure says, its text and its rules aside. */
export function measureFacts(measure: Measure): Facts {
  const { number, title, short, figures, readings, open, notJudged, recipient, effective, sharing, toConfirm } =
    measure;
  return {
    条号: `第${String(number)}条`,
    名称: title,
    简称: short['zh-CN'],
    种类: kindsOf(measure),
    补给: recipientName(recipient)['zh-CN'],
    起止: [effective.from ?? '', effective.to ?? ''].join('—'),
    分担: sharing.map(({ name, share }) => `${name['zh-CN']}${numberText(share, 'share')}`),
    数字: figures.map(({ name, value, unit }) => `${name['zh-CN']}：${numberText(value, unit)}`),
    本工具理解: readings.map(({ text }) => text['zh-CN']),
    未明确: open.map((text) => text['zh-CN']),
    待确认: toConfirm.map(({ what }) => what['zh-CN']),
    不核验的原因: notJudged?.['zh-CN'] ?? '',
  };
}

/** The rules of a measure, a sentence each. */
export function ruleTexts(pack: Pack, measure: Measure, speak: Speak): readonly string[] {
  const { parameters } = standardsOf(pack, NOTHING_SAID);
  return ruleWords(pack, measure.withheld ?? measure, parameters).map(({ sentence, reading }) =>
    reading ? `${speak(sentence)}〔本工具理解〕` : speak(sentence),
  );
}
