import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { CreditCode } from '../credit-code';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.credit-code.check': {
    'zh-CN':
      '「{sheet}」{cell}：信用代码“{code}”的校验位为“{found}”，按前17位应为“{wanted}”，可能录入有误；请对照营业执照核对。{notice}{repair}',
    en: '{sheet}!{cell}: the check character of “{code}” is {found}; its first 17 characters want {wanted}. Probably a typing error: compare it with the business licence. {notice}{repair}',
  },
  'list.credit-code.length': {
    'zh-CN': '「{sheet}」{cell}：信用代码“{code}”有{length}位，应为18位；请对照营业执照核对。',
    en: '{sheet}!{cell}: “{code}” has {length} characters; a credit code has 18. Compare it with the business licence.',
  },
  'list.credit-code.alphabet': {
    'zh-CN':
      '「{sheet}」{cell}：信用代码“{code}”第{place}位的“{found}”不是代码所用的字符；请对照营业执照核对。{repair}',
    en: '{sheet}!{cell}: “{found}” at place {place} of “{code}” is no character of a credit code. Compare it with the business licence. {repair}',
  },
  'list.credit-code.division': {
    'zh-CN':
      '「{sheet}」{cell}：信用代码“{code}”第{place}位的“{found}”应为数字（第3至8位是登记机关行政区划）；请对照营业执照核对。{repair}',
    en: '{sheet}!{cell}: “{found}” at place {place} of “{code}” must be a digit (places 3 to 8 are the division). Compare it with the business licence. {repair}',
  },
  'list.credit-code.registration-number': {
    'zh-CN': '「{sheet}」{cell}：“{code}”是15位的旧工商注册号，不是统一社会信用代码；请改填18位代码。',
    en: '{sheet}!{cell}: “{code}” is an old registration number of 15 digits, no credit code. Enter the 18 characters.',
  },
  'list.credit-code.organisation-code': {
    'zh-CN': '「{sheet}」{cell}：“{code}”是9位的组织机构代码，不是统一社会信用代码；请改填18位代码。',
    en: '{sheet}!{cell}: “{code}” is an organisation code of 9 characters, no credit code. Enter the 18 characters.',
  },
  'list.credit-code.unreadable': {
    'zh-CN': '「{sheet}」{cell}：信用代码单元格里不是代码；请改填18位代码，并设为文本格式。',
    en: '{sheet}!{cell}: the cell holds no credit code. Enter the 18 characters, as text.',
  },
  'list.credit-code.repair': {
    'zh-CN': '若第{place}位“{found}”改为“{wanted}”，则通过校验。',
    en: 'With {wanted} for {found} at place {place} it passes.',
  },
  'list.credit-code.place-17': {
    'zh-CN': '另外，第17位（组织机构代码校验位）为“{found}”，应为“{wanted}”。',
    en: 'Place 17 (the organisation code’s own check) is {found}, and {wanted} is wanted. ',
  },
});

type Invalid = Exclude<CreditCode, { readonly kind: 'blank' | 'valid' | 'rounded' }>;

/** A code that fails GB 32100: a wrong check character, length, character or division. */
export const creditCodeInvalid = {
  id: 'credit-code-invalid',
  name: { 'zh-CN': '信用代码有误', en: 'Credit code invalid' },
  texts: words.texts,
  of(sheet: string, row: number, column: number, read: Invalid | null): FindingOf<'credit-code-invalid'> {
    return { row, column, code: 'credit-code-invalid', message: messageOf(sheet, row, column, read) };
  },
} as const satisfies FindingKind<'credit-code-invalid'> & Record<string, unknown>;

function messageOf(sheet: string, row: number, column: number, read: Invalid | null): Message {
  const at = cellOf(sheet, row, column);
  if (read === null) return words.message('list.credit-code.unreadable', at);
  const { code } = read;
  const repair = 'repair' in read && read.repair ? [repairOf(read.repair)] : [];
  switch (read.kind) {
    case 'check': {
      const notice = read.place17 ? [words.message('list.credit-code.place-17', { ...read.place17 })] : [];
      const { found, wanted } = read;
      return words.message('list.credit-code.check', { ...at, code, found, wanted, notice, repair });
    }
    case 'length':
      return words.message('list.credit-code.length', { ...at, code, length: read.length });
    case 'alphabet':
    case 'division':
      return words.message(`list.credit-code.${read.kind}`, {
        ...at,
        code,
        place: read.place,
        found: read.found,
        repair,
      });
    case 'registration-number':
    case 'organisation-code':
      return words.message(`list.credit-code.${read.kind}`, { ...at, code });
  }
}

function repairOf({ place, found, wanted }: { place: number; found: string; wanted: string }): Message {
  return words.message('list.credit-code.repair', { place, found, wanted });
}
