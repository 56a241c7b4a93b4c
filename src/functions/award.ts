import { vocabulary } from '../messages/message';
import type { Texts } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { Measure } from '../policy/measure';
import { grantAward, vagueAwardWords } from '../rules';
import type { GrantAnswer } from '../rules';
import { argumentWords, wordsArgument } from './argument';
import type { FunctionDefinition, FunctionResult, LoadedContext } from './definition';
import { figureArgument } from './figure-argument';
import { industryArgument } from './industry-argument';
import { measureArgument, shortened } from './measure-argument';
import { allowedWords, nameWords } from './name-argument';
import { openParameters } from './open-parameters';
import { errorResult, numberResult } from './result';

export const awardWords = vocabulary({
  'functions.award-none': {
    'zh-CN': '第{measure}条没有可测算的奖补金额。',
    en: 'Measure {measure} names no award that can be worked out.',
  },
  'functions.award-negative': { 'zh-CN': '金额是负数；请核对。', en: 'The amount is negative; check it.' },
});

const CLASS: Texts = { 'zh-CN': '类别', en: 'class' };
const AMOUNT: Texts = { 'zh-CN': '金额', en: 'amount' };

function givesMoney({ eligibility, grant }: Measure): boolean {
  return grant !== null || (eligibility !== null && eligibility.award !== null);
}

function answered(pack: Pack, measure: number, said: string, answer: GrantAnswer): FunctionResult {
  switch (answer.kind) {
    case 'amount':
      return numberResult(answer.amount);
    case 'unknown':
      return errorResult('#N/A', openParameters(pack, answer.missing));
    case 'at-most':
    case 'at-least':
    case 'range':
      return errorResult('#N/A', vagueAwardWords(pack, answer));
    case 'no-award':
      return errorResult('#N/A', awardWords.message('functions.award-none', { measure: String(measure) }));
    case 'amount-wanted':
      return errorResult('#VALUE!', argumentWords.message('functions.blank', { name: AMOUNT }));
    case 'amount-negative':
      return errorResult('#VALUE!', awardWords.message('functions.award-negative'));
    case 'class-wanted':
      return errorResult(
        '#VALUE!',
        argumentWords.message('functions.blank-choice', { name: CLASS, allowed: allowedWords(answer.classes) }),
      );
    case 'class-unknown':
      return errorResult(
        '#VALUE!',
        nameWords.message('functions.name-unknown', {
          text: shortened(said),
          kind: CLASS,
          allowed: allowedWords(answer.classes),
        }),
      );
  }
}

/**
 * The award that a measure grants; #N/A naming what the policy leaves open. For measures 1 and 2 it is what an eligible enterprise gets.
 * @customfunction AWARD
 * @param measure The measure's number, such as 32; another policy's with its id before a colon.
 * @param [className] The class, by id or Chinese name, where the measure has several.
 * @param [amount] What a subsidy is a share of, in 10,000 yuan or with its unit.
 * @param [industry] The industry, by name or GB/T 4754-2017 code.
 * @returns {number} In 10,000 yuan.
 */
export function award(measure: unknown, className?: unknown, amount?: unknown, industry?: unknown) {
  return ({ pack, standards }: LoadedContext): FunctionResult => {
    const found = measureArgument(pack, measure, givesMoney);
    if ('error' in found) return found;
    const said = wordsArgument(className, CLASS);
    if (typeof said !== 'string') return said;
    const figure = figureArgument(amount, { name: AMOUNT, unit: '万元' });
    if (figure.kind === 'unusable') return errorResult('#VALUE!', figure.note);
    const resolved = industryArgument(pack, industry);
    if ('error' in resolved) return resolved;
    const amountWan = figure.kind === 'known' ? figure.value : undefined;
    const question = { class: said, amountWan, industry: resolved.said };
    return answered(pack, found.number, said, grantAward(pack, found.number, question, standards));
  };
}

export const AWARD: FunctionDefinition = {
  id: 'AWARD',
  policyAt: 0,
  needs: 'standards',
  ask: award,
  chinese: {
    description: '某条措施的奖补金额（万元）；原文未明确时为#N/A并指出缺哪项标准。第1、2条为符合企业的奖励。',
    parameters: [
      { name: '措施', text: '措施的序号，如32；其他政策前面写编号和冒号。' },
      { name: '类别', text: '措施分类给予时的类别，填编号或名称。' },
      { name: '金额', text: '按比例补助时的投资额或费用，单位万元，也可带单位。' },
      { name: '行业', text: '行业名称或代码。' },
    ],
  },
};
