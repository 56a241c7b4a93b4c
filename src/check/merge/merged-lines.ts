import type { Message } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import { grouped } from '../../quantity/exact';
import { totalWords } from '../compare/comparison-lines';
import { unitOfKey } from '../compare/figures';
import type { MergedLists } from './merge-lists';
import { mergeWords } from './words';

const { message } = mergeWords;

/** Lists taken together, for a person to read: files, totals, and everything that is to be asked. */
export function mergedLines(merged: MergedLists): readonly Message[] {
  const { files, failures, rows } = merged;
  return [
    message('merge.heading', { files: files.length, rows: rows.length, failed: failures.length }),
    ...files.map(({ checked: { file, outcome } }) =>
      message('merge.file-line', { file, rows: outcome.rows.length, findings: outcome.findings.length }),
    ),
    ...failures.map(({ why }) => message('merge.unread', { why })),
    ...totalLines(merged),
    ...doubtMessages(merged),
  ];
}

/** What the files amount to: each figure and the awards, rows that may stand twice beside them. */
export function totalLines({ pack, single, repeatedTotal }: MergedLists): readonly Message[] {
  return [
    ...single.figures.map(({ key, sum, known, missing }) =>
      message('merge.total', {
        key: keyName(pack, key),
        sum: grouped(sum),
        unit: unitOfKey(pack, key),
        known,
        missing,
        repeated: repeatedTotal.rows,
        repeatedSum: grouped(repeatedTotal.figures.find((each) => each.key === key)?.sum ?? sum.times(0)),
      }),
    ),
    ...single.measures.flatMap(({ measure, counts, award }) => {
      const repeated = repeatedTotal.measures.find((each) => each.measure === measure);
      return repeated
        ? [
            message('merge.award', {
              measure,
              total: totalWords(award),
              // Where nobody could be judged the total is no settled zero.
              eligible: counts.eligible ?? 0,
              undetermined: (counts['undetermined-data'] ?? 0) + (counts['undetermined-standard'] ?? 0),
              repeated: repeatedTotal.rows,
              repeatedTotal: totalWords(repeated.award),
            }),
          ]
        : [];
    }),
  ];
}

/** Everything to be asked about the files together: first what is sent in twice, then units, then headers and standards. */
export function doubtMessages({ repeated, slips, fileDoubts }: MergedLists): readonly Message[] {
  const across = repeated.filter((group) => group.across);
  const within = repeated.filter((group) => !group.across);
  return [...across, ...slips, ...fileDoubts, ...within].map((doubt) => doubt.message);
}
