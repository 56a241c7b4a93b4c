import { vocabulary } from '../../messages/message';
import type { Texts } from '../../messages/message';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.formula-error': {
    'zh-CN': '「{sheet}」{cell}：{name}的公式出错（{error}），按缺失处理，不当作空白；请改正公式或填入数值。',
    en: '{sheet}!{cell}: the formula for {name} fails ({error}); taken as missing, never as empty. Mend it or enter the value.',
  },
  'list.formula-error.stale': {
    'zh-CN':
      '「{sheet}」{cell}：{name}是公式，文件里没有存下结果，按缺失处理，不当作空白；请用Excel打开该文件并保存，再核验。',
    en: '{sheet}!{cell}: {name} is a formula whose result the file does not hold; taken as missing, never as empty. Open the file in Excel, save it, and check again.',
  },
});

/** An error value, or a formula without a stored result, in a cell that the check reads. */
export const formulaError = {
  id: 'formula-error',
  name: { 'zh-CN': '公式出错', en: 'Formula error' },
  texts: words.texts,
  /** @param error the error's own text; null where the file holds no result. */
  of(sheet: string, row: number, column: number, name: Texts, error: string | null): FindingOf<'formula-error'> {
    const at = { ...cellOf(sheet, row, column), name };
    const message =
      error === null
        ? words.message('list.formula-error.stale', at)
        : words.message('list.formula-error', { ...at, error });
    return { row, column, code: 'formula-error', message };
  },
} as const satisfies FindingKind<'formula-error'> & Record<string, unknown>;
