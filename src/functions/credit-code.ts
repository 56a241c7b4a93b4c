import { vocabulary } from '../messages/message';
import type { Texts } from '../messages/message';
import { readCreditCode, readCreditNumber } from '../list/credit-code';
import type { CreditCode } from '../list/credit-code';
import { argument, argumentWords, blockError } from './argument';
import type { FunctionDefinition, FunctionResult } from './definition';
import { errorResult, valueResult } from './result';

export const creditCodeWords = vocabulary({
  'functions.credit-code-rounded': {
    'zh-CN': '信用代码被存成了数字，后几位已丢失，无从校验；请把单元格设为文本后重新填写。',
    en: 'The code was kept as a number and its last digits are gone; format the cell as text and enter the code again.',
  },
});

const CODE: Texts = { 'zh-CN': '信用代码', en: 'code' };

function ofCode(code: CreditCode): FunctionResult {
  switch (code.kind) {
    case 'blank':
      return errorResult('#N/A', argumentWords.message('functions.blank', { name: CODE }));
    case 'rounded':
      return errorResult('#N/A', creditCodeWords.message('functions.credit-code-rounded'));
    case 'valid':
      return valueResult(true);
    case 'length':
    case 'alphabet':
    case 'division':
    case 'check':
    case 'registration-number':
    case 'organisation-code':
      return valueResult(false);
  }
}

/**
 * Whether a unified social credit code is well formed and its check character is right (GB 32100-2015).
 * @customfunction CREDITCODE
 * @param code The code, as text.
 * @returns {boolean} TRUE or FALSE.
 */
export function creditCode(code: unknown) {
  return (): FunctionResult => {
    const given = argument(code);
    switch (given.kind) {
      case 'empty':
      case 'stale':
        return ofCode({ kind: 'blank' });
      case 'text':
      case 'digits':
        return ofCode(readCreditCode(given.text));
      case 'number':
        return ofCode(readCreditNumber(given.number));
      case 'logical':
        return valueResult(false);
      case 'error':
        return errorResult(
          '#N/A',
          argumentWords.message('functions.error-argument', { name: CODE, error: given.error }),
        );
      case 'block':
        return blockError(CODE);
    }
  };
}

export const CREDITCODE: FunctionDefinition = {
  id: 'CREDITCODE',
  policyAt: null,
  needs: 'nothing',
  ask: creditCode,
  chinese: {
    description: '统一社会信用代码的格式和校验位（GB 32100-2015）是否正确。',
    parameters: [{ name: '信用代码', text: '18位代码，以文本填写。' }],
  },
};
