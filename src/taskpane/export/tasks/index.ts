import type { TextTable } from '../../../messages/message';
import { compareTask } from './compare';
import { convertTask } from './convert';
import { listsTask } from './lists';
import { mergeTask } from './merge';
import { newKeyTask } from './new-key';
import { rememberedTask } from './remembered';
import { reportTask } from './report';
import { resultColumnsTask } from './result-columns';
import { reviewTask } from './review';
import { sealTask } from './seal';
import { splitTask } from './split';
import type { ExportTask } from './task';
import { verifyTask } from './verify';

/** The tasks of 导出, in the order in which their groups show them. A task is its file and its line here. */
export const EXPORT_TASKS: readonly ExportTask[] = [
  resultColumnsTask,
  reviewTask,
  reportTask,
  listsTask,
  convertTask,
  sealTask,
  newKeyTask,
  verifyTask,
  compareTask,
  mergeTask,
  splitTask,
  rememberedTask,
];

/** The words of all tasks. */
export const taskTexts: TextTable = Object.fromEntries(EXPORT_TASKS.flatMap(({ texts }) => Object.entries(texts)));
