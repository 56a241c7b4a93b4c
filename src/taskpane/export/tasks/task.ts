import type { ComponentType, ReactElement } from 'react';
import type { ListView } from '../../../check/session';
import type { Message, TextTable } from '../../../messages/message';
import type { PaneHost } from '../../host';
import type { Results } from '../results';

/** What tasks are for, in the order in which the index shows them. */
export const TASK_GROUPS = ['list', 'material', 'elsewhere', 'received'] as const;
export type TaskGroup = (typeof TASK_GROUPS)[number];

interface TaskLine<Group extends string> {
  /** Unique among the tasks of its place; what opens it. */
  readonly id: string;
  readonly group: Group;
  /** 20 px. */
  readonly icon: ReactElement;
  readonly title: Message;
  /** What it does, in one line. */
  readonly brief: Message;
  /** Where the host cannot do it, it is not in the index; absent: everywhere. */
  readonly offered?: (host: PaneHost) => boolean;
  /** The words of the task and of its page. */
  readonly texts: TextTable;
}

/** Something that can be done in 导出. */
export type ExportTask = PaneTask<TaskGroup>;

/** Something that can be done in a place of the pane: a line of its index, and the page that it opens. The page is given what it needs. */
export type PaneTask<Group extends string = string> = TaskLine<Group> &
  (
    | { readonly needs: 'results'; readonly Page: ComponentType<Results> }
    | { readonly needs: 'list'; readonly Page: ComponentType<{ readonly list: ListView }> }
    | { readonly needs: 'nothing'; readonly Page: ComponentType }
  );
