import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { freezePlan, nativePlan } from '../../functions/convert/plan';
import type { ConversionPlan } from '../../functions/convert/plan';
import { vocabulary } from '../../messages/message';
import { standardsOf } from '../../policy/standards';
import type { StandardsSaid } from '../../policy/standards';
import { cellCount } from '../../workbook/change';
import type { PolicyHost } from '../host';
import type { Ledger } from '../ledger';
import { createPlannedWrite } from '../planned-write';
import type { PlannedWrite } from '../planned-write';
import type { WorkbookMark } from './workbook-mark';

export const convertStoreWords = vocabulary({
  'pane.convert.did-native': { 'zh-CN': '转为普通公式', en: 'the change to plain formulas' },
  'pane.convert.did-freeze': { 'zh-CN': '转为数值', en: 'the change to values' },
  'pane.convert.none': {
    'zh-CN': '本工作簿里没有本工具的公式，不用转换，别人没有加载项也能看。',
    en: 'This workbook holds no formula of this add-in: there is nothing to convert, and it can be read without it.',
  },
  'pane.convert.all-left': {
    'zh-CN': '本工作簿里有{count, number}个本工具的公式，都不能转换。第一个在“{sheet}”{cell}：{why}',
    en: 'None of the {count, number} formulas of this add-in can be converted. The first is {sheet}!{cell}: {why}',
  },
});

/** What formulas of ours become: plain ones where that can be, or values. */
export type ConversionKind = 'native' | 'freeze';

/** What the preview of a conversion tells beside the plan. */
export interface ConvertBeside {
  readonly into: ConversionKind;
  readonly conversion: ConversionPlan;
}

/** Formulas of ours made readable without the add-in, in place. */
export interface ConvertStore extends PlannedWrite<ConvertBeside> {
  readonly choice: StoreApi<{ readonly kind: ConversionKind }>;
  readonly choose: (kind: ConversionKind) => void;
}

export interface ConvertStoreParts {
  readonly host: PolicyHost;
  readonly ledger: Ledger;
  readonly mark: WorkbookMark;
  readonly standards: () => StandardsSaid;
}

export function createConvertStore({ host, ledger, mark, standards }: ConvertStoreParts): ConvertStore {
  const choice = createStore<{ readonly kind: ConversionKind }>(() => ({ kind: 'native' }));
  /** What the last plan was made under. */
  let under: StandardsSaid | null = null;
  let planned: ConversionKind = 'native';
  const write = createPlannedWrite<ConvertBeside>({
    ledger,
    run: () => 0,
    holds: async () => under === standards() && (await mark.holds()),
    what: () => convertStoreWords.message(`pane.convert.did-${planned}`),
    async prepare(work) {
      const { kind } = choice.getState();
      const grids = await mark.take();
      under = standards();
      planned = kind;
      const context = {
        pack: host.pack,
        standards: standardsOf(host.pack, under),
        // What is written stands in the workbook's language, whatever the pane's is.
        locale: 'zh-CN',
      } as const;
      const conversion = await (kind === 'native' ? nativePlan : freezePlan)(grids, context, work);
      const { changes, converted, frozen, left } = conversion;
      if (converted.length + frozen.length === 0) {
        const [first] = left;
        return {
          refused: first
            ? convertStoreWords.message('pane.convert.all-left', {
                count: left.length,
                ...first,
              })
            : convertStoreWords.message('pane.convert.none'),
        };
      }
      const sheet = (converted[0] ?? frozen[0])?.sheet ?? '';
      return {
        plan: { sheet, changes, columns: [], cells: cellCount(changes), replaces: true },
        into: kind,
        conversion,
      };
    },
  });
  return {
    ...write,
    choice,
    choose(kind) {
      choice.setState({ kind });
    },
  };
}
