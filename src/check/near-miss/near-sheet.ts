import type { Message } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import { exact, grouped } from '../../quantity/exact';
import { amountCell, draftWarning } from '../../report/result-columns';
import type { NewSheet } from '../../workbook/new-sheet';
import { count, shareCell, text } from '../sheet-cells';
import { gapShare } from './near-miss';
import type { NearAsked, NearMisses } from './near-miss';

/** The enterprises just under a threshold as a sheet of its own, for those who are to help them over it. */
export function nearSheet(
  pack: Pack,
  { measure, metric, within }: NearAsked,
  { rows, gaps }: NearMisses,
  speak: (message: Message) => string,
): NewSheet {
  const figure = keyName(pack, metric)['zh-CN'];
  const unit = pack.metrics.find(({ id }) => id === metric)?.unit ?? '';
  const most = exact(within.most);
  const asked = within.kind === 'amount' ? `${grouped(most)}${unit}` : `所需数的${grouped(most.times(100))}%`;
  const warning = draftWarning(pack);
  return {
    name: '临门一脚名单',
    title: '临门一脚名单',
    notes: [
      ...(warning ? [speak(warning)] : []),
      `第${String(measure)}条：按现有数据未达到门槛，${figure}再增加不超过${asked}即可达到，其他不变`,
      `共${rows.length.toLocaleString('en-US')}家，合计还差${grouped(exact(gaps))}${unit}；供帮扶调度，不是核验结论`,
    ],
    columns: [
      { heading: '序号', width: 7 },
      { heading: '企业名称', width: 36 },
      { heading: '统一社会信用代码', width: 21 },
      { heading: '所在地', width: 18 },
      { heading: '行业', width: 26 },
      { heading: `${figure}（${unit}）`, width: 18 },
      { heading: `还差（${unit}）`, width: 16 },
      { heading: `达到门槛需要（${unit}）`, width: 20 },
      { heading: '还差占所需', width: 12 },
    ],
    rows: rows.map((row, index) => [
      count(index + 1),
      text(row.name ?? ''),
      text(row.creditCode ?? ''),
      text(row.place ?? ''),
      text(row.industry ?? ''),
      amountCell(exact(row.current)),
      amountCell(exact(row.gap)),
      amountCell(exact(row.needed)),
      shareCell(gapShare(row)),
    ]),
  };
}
