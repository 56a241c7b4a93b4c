import { amountOf } from '../check/compare/award-total';
import { mergedLines } from '../check/merge/merged-lines';
import type { MergedLists } from '../check/merge/merge-lists';
import type { MergedRow } from '../check/merge/repeated';
import type { RowsTotal } from '../check/merge/totals';
import { plain } from '../quantity/exact';
import { answerJson } from './answer';
import type { Speak } from './answer';
import { saidJson } from './compare-answer';

/**
 * The answer for a folder as one JSON object: `files` holds what `--json` says of each file alone, and its name; a file
 * without a list has `failure` instead; `merged` is about all of them together.
 */
export function* mergedJson(merged: MergedLists, speak: Speak): Generator<string> {
  yield '{"files":[';
  let between = '\n';
  for (const { checked } of merged.files) {
    let opening = `${between}{"file":${JSON.stringify(checked.file)},`;
    for (const piece of answerJson(checked.outcome, speak)) {
      yield opening === '' ? piece : opening + piece.slice(1);
      opening = '';
    }
    between = ',\n';
  }
  for (const { file, why } of merged.failures) {
    yield `${between}${JSON.stringify({ file, failure: speak(why) })}`;
    between = ',\n';
  }
  yield `],\n"merged":${JSON.stringify(togetherJson(merged, speak))}}\n`;
}

function togetherJson(merged: MergedLists, speak: Speak): object {
  const { files, failures, rows, repeated, slips, fileDoubts, single, repeatedTotal } = merged;
  return {
    files: files.length,
    failures: failures.map(({ file, why }) => ({ file, message: speak(why) })),
    rows: rows.length,
    repeated: repeated.map((group) => ({
      across: group.across,
      by: group.by,
      figures: group.figures,
      places: group.rows.map(placeJson),
      differing: group.differing.map(({ key, said }) => ({
        key,
        said: said.map((each) => (each ? saidJson(each) : null)),
      })),
      message: speak(group.message),
    })),
    units: slips.map(({ metric, group, kind, rows: members, median, others, power, message }) => ({
      metric,
      [kind]: group,
      rows: members.length,
      median: plain(median),
      others: plain(others),
      power,
      message: speak(message),
    })),
    differing: fileDoubts.map(({ file, code, message }) => ({ file, code, message: speak(message) })),
    totals: {
      files: files.map(({ checked, total }) => ({ file: checked.file, ...totalJson(total) })),
      single: totalJson(single),
      repeated: totalJson(repeatedTotal),
    },
  };
}

function placeJson({ from, judged: { row } }: MergedRow): object {
  return { file: from.file, sheet: from.outcome.list.sheet, row: row.row, name: row.name, creditCode: row.creditCode };
}

function totalJson({ rows, figures, measures }: RowsTotal): object {
  return {
    rows,
    figures: Object.fromEntries(
      figures.map(({ key, sum, known, missing }) => [key, { sum: plain(sum), known, missing }]),
    ),
    measures: Object.fromEntries(
      measures.map(({ measure, counts, award }) => {
        const amount = amountOf(award);
        return [
          String(measure),
          {
            eligible: counts.eligible ?? 0,
            ineligible: counts.ineligible ?? 0,
            undetermined: (counts['undetermined-data'] ?? 0) + (counts['undetermined-standard'] ?? 0),
            notApplicable: counts['not-applicable'] ?? 0,
            award: amount ? plain(amount) : null,
            awardSettled: plain(award.settled),
            awardOpen: award.open,
          },
        ];
      }),
    ),
  };
}

/** The answer for a folder, for a person to read. */
export function mergedText(merged: MergedLists, speak: Speak): string {
  return `${mergedLines(merged).map(speak).join('\n')}\n`;
}
