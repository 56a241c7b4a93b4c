import type { IWorkbookData } from '@univerjs/core';
import { CommandType, ICommandService } from '@univerjs/core';
import type { Locale } from '../../../messages/message';
import { EmbeddedWorkbook } from './embedded-workbook';
import type { GridFunction } from './functions';
import { registerFunctions } from './functions';
import { gridLocale } from './locale';
import { createEngine } from './univer';

/** The grid on the page: shows one workbook at a time. */
export interface GridView {
  readonly workbook: EmbeddedWorkbook;
  /** Puts a workbook in the place of the one shown. */
  readonly show: (data: IWorkbookData) => void;
  /** All of the workbook as it is now, as plain data. */
  readonly snapshot: () => IWorkbookData;
  readonly setLocale: (locale: Locale) => void;
  readonly setDark: (dark: boolean) => void;
  /** Calls back after anything that a snapshot would show changed, looks and widths too; the answer stops it. */
  readonly onTouched: (listener: () => void) => () => void;
}

/** Makes the grid in `container`; `functions` are known to it from its first workbook on. */
export function createGridView(
  container: HTMLElement,
  options: { readonly locale: Locale; readonly dark: boolean; readonly functions: readonly GridFunction[] },
): GridView {
  const engine = createEngine(container, options.locale, options.dark);
  const workbook = new EmbeddedWorkbook(engine.api, engine.injector);
  let registered = false;
  return {
    workbook,
    show(data) {
      const former = engine.api.getActiveWorkbook()?.getId();
      engine.api.createWorkbook(data);
      // The grid forgets its place where the last workbook goes before the next one is there.
      if (former !== undefined) engine.api.disposeUnit(former);
      if (!registered) registerFunctions(engine.injector, options.functions);
      registered = true;
      workbook.replaced();
    },
    snapshot() {
      const open = engine.api.getActiveWorkbook();
      if (!open) throw new Error('no workbook is shown');
      return open.save();
    },
    setLocale(locale) {
      engine.api.setLocale(gridLocale(locale));
    },
    setDark(dark) {
      engine.api.toggleDarkMode(dark);
    },
    onTouched(listener) {
      const heard = engine.injector.get(ICommandService).onCommandExecuted((command) => {
        if (command.type === CommandType.MUTATION && command.id.startsWith('sheet.mutation.')) listener();
      });
      return () => {
        heard.dispose();
      };
    },
  };
}
