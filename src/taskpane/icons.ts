/** The icons of the pane, each from its own file so that nothing else of the set is loaded. */
export { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
export { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
export {
  ArrowTrendingLines20Filled,
  ArrowTrendingLines20Regular,
} from '@fluentui/react-icons/svg/arrow-trending-lines';
export { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
export { BookOpen20Regular, BookOpen20Filled } from '@fluentui/react-icons/svg/book-open';
export { BranchCompare20Regular } from '@fluentui/react-icons/svg/branch-compare';
export { ColumnDoubleCompare20Regular } from '@fluentui/react-icons/svg/column-double-compare';
export { DataLine20Regular } from '@fluentui/react-icons/svg/data-line';
export { Ruler20Regular } from '@fluentui/react-icons/svg/ruler';
export { Library20Regular } from '@fluentui/react-icons/svg/library';
export { MoneyHand20Regular } from '@fluentui/react-icons/svg/money-hand';
export { Scales20Regular } from '@fluentui/react-icons/svg/scales';
export { ColumnTripleEdit20Regular } from '@fluentui/react-icons/svg/column-triple-edit';
export { Merge20Regular } from '@fluentui/react-icons/svg/merge';
export { TableSplit20Regular } from '@fluentui/react-icons/svg/table-split';
export { Branch16Regular } from '@fluentui/react-icons/svg/branch';
export { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
export { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
export { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
export { ClipboardCheckmark20Filled, ClipboardCheckmark20Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
export { CursorClick20Regular } from '@fluentui/react-icons/svg/cursor-click';
export { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
export { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
export {
  DocumentArrowRight20Filled,
  DocumentArrowRight20Regular,
} from '@fluentui/react-icons/svg/document-arrow-right';
export { DocumentBulletList20Regular } from '@fluentui/react-icons/svg/document-bullet-list';
export { DocumentMultiple20Regular } from '@fluentui/react-icons/svg/document-multiple';
export { Flag16Regular } from '@fluentui/react-icons/svg/flag';
export { HourglassHalf16Regular } from '@fluentui/react-icons/svg/hourglass-half';
export { Info16Regular } from '@fluentui/react-icons/svg/info';
export { Key20Regular } from '@fluentui/react-icons/svg/key';
export { MathFormula20Filled, MathFormula20Regular } from '@fluentui/react-icons/svg/math-formula';
export { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
export { Options20Filled, Options20Regular } from '@fluentui/react-icons/svg/options';
export { PersonEdit16Regular, PersonEdit20Regular } from '@fluentui/react-icons/svg/person-edit';
export { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
export { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark';
export { Certificate20Regular } from '@fluentui/react-icons/svg/certificate';
export { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
export { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
export { TableInsertColumn20Regular } from '@fluentui/react-icons/svg/table-insert-column';
export { TargetArrow16Regular, TargetArrow20Regular } from '@fluentui/react-icons/svg/target-arrow';
export { Warning16Regular } from '@fluentui/react-icons/svg/warning';
