import { vocabulary } from '../../messages/message';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.credit-code-rounded': {
    'zh-CN':
      '「{sheet}」{cell}：信用代码按数字存放，只保留了前15位（{shown}），其余位数已丢失，无法恢复；请把单元格设为文本格式后重新录入。',
    en: '{sheet}!{cell}: the credit code is kept as a number, of which 15 digits are left ({shown}); the rest is gone for good. Format the cell as text and enter the code again.',
  },
});

/** A code kept as a number: Excel keeps 15 digits of it. */
export const creditCodeRounded = {
  id: 'credit-code-rounded',
  name: { 'zh-CN': '信用代码丢失位数', en: 'Credit code rounded' },
  texts: words.texts,
  of(sheet: string, row: number, column: number, shown: string): FindingOf<'credit-code-rounded'> {
    const message = words.message('list.credit-code-rounded', { ...cellOf(sheet, row, column), shown });
    return { row, column, code: 'credit-code-rounded', message };
  },
} as const satisfies FindingKind<'credit-code-rounded'> & Record<string, unknown>;
