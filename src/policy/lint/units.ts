import { vocabulary, type Texts } from '../../messages/message';
import { fault } from '../fault';
import { unitWanted, usesOf } from '../lower/draft';
import type { PackUnit } from '../terms';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.unit-mismatch': {
    'zh-CN': '此处应以“{wanted}”计，写的是“{found}”。请换算后改写。',
    en: 'This is to be in {wanted}, and is given in {found}. Convert it.',
  },
  'pack.cap-misplaced': {
    'zh-CN': '参数“{id}”可以不设上限，只能用作上限。请去掉“可不设”的标记，或改放在上限处。',
    en: 'The parameter "{id}" may be none, so it can stand as a cap alone. Unmark it, or use it as a cap.',
  },
});

const NAMES: Readonly<Record<PackUnit, Texts>> = {
  万元: { 'zh-CN': '万元', en: '万元' },
  万千瓦时: { 'zh-CN': '万千瓦时', en: '万千瓦时' },
  人: { 'zh-CN': '人', en: 'persons' },
  个: { 'zh-CN': '个', en: 'pieces' },
  家: { 'zh-CN': '家', en: 'enterprises' },
  天: { 'zh-CN': '天', en: 'days' },
  吨: { 'zh-CN': '吨', en: 'tonnes' },
  万立方米: { 'zh-CN': '万立方米', en: '10,000 m³' },
  日期: { 'zh-CN': '日期', en: 'a date' },
  '元/人': { 'zh-CN': '元/人', en: 'yuan a head' },
  '元/千瓦时': { 'zh-CN': '元/千瓦时', en: 'yuan a kWh' },
  share: { 'zh-CN': '比率', en: 'a share' },
};

/** A number or parameter counts in the unit of what it is compared with or paid in. */
export const units: Lint = {
  id: 'units',
  texts: words.texts,
  check: (draft) => {
    const mismatch = (at: string, found: PackUnit, wanted: PackUnit | null) =>
      wanted === null || wanted === found
        ? []
        : [fault(at, words.message('pack.unit-mismatch', { wanted: NAMES[wanted], found: NAMES[found] }))];
    return [
      ...usesOf(draft, 'number').flatMap(({ at, unit, wanted }) =>
        mismatch(at, unit, wanted && unitWanted(draft, wanted)),
      ),
      ...usesOf(draft, 'parameter').flatMap(({ at, id, wanted, cap }) => {
        const parameter = draft.pack.parameters.find((each) => each.id === id);
        if (!parameter) return [];
        const misplaced = parameter.cap && !cap ? [fault(at, words.message('pack.cap-misplaced', { id }))] : [];
        return [...mismatch(at, parameter.unit, unitWanted(draft, wanted)), ...misplaced];
      }),
    ];
  },
};
