import { TEXTS } from '../functions/texts';
import { wordsTexts } from '../compile/words';
import type { TextTable } from '../messages/message';
import { SHELF_TEXTS } from '../policy/texts';
import { cellLinkWords } from './CellLink';
import { awardWords } from './check/AwardLine';
import { checkPlaceWords } from './check/CheckPlace';
import { columnEditorWords } from './check/ColumnEditor';
import { columnRowWords } from './check/ColumnRow';
import { columnsCardWords } from './check/ColumnsCard';
import { countWords } from './check/Counts';
import { failedWords } from './check/FailedView';
import { findingWords } from './check/finding-words';
import { findingsViewWords } from './check/FindingsView';
import { floorWords } from './check/FloorLine';
import { listPickWords } from './check/list-pick';
import { listCardWords } from './check/ListCard';
import { listPickerWords } from './check/ListPicker';
import { measuresCardWords } from './check/MeasuresCard';
import { measureTraceWords } from './check/MeasureTrace';
import { notFoundWords } from './check/NotFoundView';
import { placeholderWords } from './check/placeholder-bases';
import { policyWordsWords } from './check/PolicyWords';
import { questionsWords } from './check/QuestionsCard';
import { readyWords } from './check/ReadyView';
import { rememberedLineWords } from './check/RememberedLine';
import { resultFootWords } from './check/ResultFoot';
import { resultHeadWords } from './check/ResultHead';
import { resultTabWords } from './check/ResultTabs';
import { rowFindingsWords } from './check/RowFindings';
import { rowItemWords } from './check/RowItem';
import { rowListWords } from './check/RowList';
import { rowSearchWords } from './check/RowSearch';
import { runningWords } from './check/RunningView';
import { selectedWords } from './check/SelectedCard';
import { stepsWords } from './check/Steps';
import { traceWords } from './check/Trace';
import { tracePanelWords } from './check/TracePanel';
import { unreadWords } from './check/UnreadColumns';
import { verdictWords } from './check/verdict-words';
import { writeStoreWords } from './check/write-store';
import { writeDialogWords } from './check/WriteDialog';
import { writePreviewWords } from './check/WritePreview';
import { writtenWords } from './check/Written';
import { columnWords } from './column-names';
import { failureWords } from './failure';
import { argumentWords } from './formula/Arguments';
import { emptyCallWords } from './formula/empty-calls';
import { brokenCallWords } from './formula/broken-calls';
import { brokenCallsCardWords } from './formula/BrokenCallsCard';
import { cellListWords } from './formula/CellList';
import { emptyCallsCardWords } from './formula/EmptyCallsCard';
import { formulaCardWords } from './formula/FormulaCard';
import { handedOutWords } from './handed-out';
import { modelWords } from './model';
import { noticeWords } from './Notices';
import { plannedDialogWords } from './PlannedDialog';
import { planPreviewWords } from './PlanPreview';
import { tabWords } from './PlaceTabs';
import { importTexts } from './policy/import/words';
import { kindWords } from './policy/kind-words';
import { measureAttributeWords } from './policy/MeasureAttributes';
import { measureDetailWords } from './policy/MeasureDetail';
import { measureItemWords } from './policy/MeasureItem';
import { measureListWords } from './policy/MeasureList';
import { measureTextWords } from './policy/MeasureText';
import { noPolicyWords } from './policy/NoPolicyView';
import { policyStoreWords } from './policy/policy-store';
import { policyFaultWords } from './policy/PolicyFaults';
import { policyLineWords } from './policy/PolicyLine';
import { policyPlaceWords } from './policy/PolicyPlace';
import { standingWords } from './policy/standing';
import { treatmentWords } from './policy/treatment';
import { progressLineWords } from './ProgressLine';
import { proposalWords } from './ProposalDialog';
import { choiceWords } from './standards/choice-words';
import { choicesCardWords } from './standards/ChoicesCard';
import { dependentsWords } from './standards/Dependents';
import { effectWords } from './standards/EffectBar';
import { fieldWords } from './standards/field';
import { parameterNameWords } from './standards/parameter-name';
import { parameterFieldWords } from './standards/ParameterField';
import { parametersCardWords } from './standards/ParametersCard';
import { relaxedWords } from './standards/RelaxedButton';
import { standardsPlaceWords } from './standards/StandardsPlace';
import { standardsStoreWords } from './standards/store';
import { newerBuildWords } from './NewerBuild';
import { commandWords } from './commands';
import { columnsStoreWords } from './formula/columns-store';
import { insertionWords } from './formula/insertion';
import { functionItemWords } from './formula/FunctionItem';
import { functionsCardWords } from './formula/FunctionsCard';
import { formulaColumnsWords } from './formula/FormulaColumnsCard';
import { formulaDialogWords } from './formula/FormulaColumnsDialog';
import { exportPlaceWords } from './export/ExportPlace';
import { taskFrameWords } from './export/TaskFrame';
import { taskPageWords } from './export/TaskPage';
import { taskPlaceWords } from './export/TaskPlace';
import { taskRowWords } from './export/TaskRow';
import { taskTexts } from './export/tasks';
import { toCheckWords } from './export/ToCheck';
import { convertDialogWords } from './export/ConvertDialog';
import { convertStoreWords } from './export/convert-store';
import { previewPartWords } from './export/PreviewParts';
import { reportStoreWords } from './export/report-store';
import { reportDialogWords } from './export/ReportDialog';
import { reviewStoreWords } from './export/review-store';
import { writtenBarWords } from './export/WrittenBar';
import { formulaTroubleWords } from './formula/FormulaTrouble';
import { mendedWords } from './formula/Mended';
import { trialTexts } from './trial/words';

/** The words of the pane and of the rooms below it, by message code. */
export const paneTexts: TextTable = {
  ...TEXTS,
  ...SHELF_TEXTS,
  ...wordsTexts,
  ...cellLinkWords.texts,
  ...awardWords.texts,
  ...checkPlaceWords.texts,
  ...columnEditorWords.texts,
  ...columnRowWords.texts,
  ...columnsCardWords.texts,
  ...countWords.texts,
  ...failedWords.texts,
  ...findingWords.texts,
  ...findingsViewWords.texts,
  ...floorWords.texts,
  ...listPickWords.texts,
  ...listCardWords.texts,
  ...listPickerWords.texts,
  ...measuresCardWords.texts,
  ...measureTraceWords.texts,
  ...notFoundWords.texts,
  ...placeholderWords.texts,
  ...policyWordsWords.texts,
  ...questionsWords.texts,
  ...readyWords.texts,
  ...rememberedLineWords.texts,
  ...resultFootWords.texts,
  ...resultHeadWords.texts,
  ...resultTabWords.texts,
  ...rowFindingsWords.texts,
  ...rowItemWords.texts,
  ...rowListWords.texts,
  ...rowSearchWords.texts,
  ...runningWords.texts,
  ...selectedWords.texts,
  ...stepsWords.texts,
  ...traceWords.texts,
  ...tracePanelWords.texts,
  ...unreadWords.texts,
  ...verdictWords.texts,
  ...writeStoreWords.texts,
  ...writeDialogWords.texts,
  ...writePreviewWords.texts,
  ...writtenWords.texts,
  ...columnWords.texts,
  ...failureWords.texts,
  ...argumentWords.texts,
  ...emptyCallWords.texts,
  ...brokenCallWords.texts,
  ...brokenCallsCardWords.texts,
  ...cellListWords.texts,
  ...emptyCallsCardWords.texts,
  ...formulaCardWords.texts,
  ...handedOutWords.texts,
  ...modelWords.texts,
  ...noticeWords.texts,
  ...tabWords.texts,
  ...kindWords.texts,
  ...importTexts,
  ...measureAttributeWords.texts,
  ...measureDetailWords.texts,
  ...measureItemWords.texts,
  ...measureListWords.texts,
  ...measureTextWords.texts,
  ...noPolicyWords.texts,
  ...policyFaultWords.texts,
  ...policyLineWords.texts,
  ...policyPlaceWords.texts,
  ...policyStoreWords.texts,
  ...standingWords.texts,
  ...treatmentWords.texts,
  ...plannedDialogWords.texts,
  ...planPreviewWords.texts,
  ...progressLineWords.texts,
  ...proposalWords.texts,
  ...choiceWords.texts,
  ...choicesCardWords.texts,
  ...dependentsWords.texts,
  ...effectWords.texts,
  ...fieldWords.texts,
  ...parameterNameWords.texts,
  ...parameterFieldWords.texts,
  ...parametersCardWords.texts,
  ...relaxedWords.texts,
  ...standardsPlaceWords.texts,
  ...standardsStoreWords.texts,
  ...newerBuildWords.texts,
  ...commandWords.texts,
  ...columnsStoreWords.texts,
  ...insertionWords.texts,
  ...functionItemWords.texts,
  ...functionsCardWords.texts,
  ...formulaColumnsWords.texts,
  ...formulaDialogWords.texts,
  ...exportPlaceWords.texts,
  ...taskFrameWords.texts,
  ...taskPlaceWords.texts,
  ...trialTexts,
  ...taskPageWords.texts,
  ...taskRowWords.texts,
  ...taskTexts,
  ...toCheckWords.texts,
  ...convertDialogWords.texts,
  ...convertStoreWords.texts,
  ...previewPartWords.texts,
  ...reportStoreWords.texts,
  ...reportDialogWords.texts,
  ...reviewStoreWords.texts,
  ...writtenBarWords.texts,
  ...formulaTroubleWords.texts,
  ...mendedWords.texts,
};
