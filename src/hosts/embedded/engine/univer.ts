import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import type { Injector } from '@univerjs/core';
import { LogLevel, ThemeService, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import coreChinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import noteChinese from '@univerjs/preset-sheets-note/locales/zh-CN';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableEnglish from '@univerjs/preset-sheets-table/locales/en-US';
import tableChinese from '@univerjs/preset-sheets-table/locales/zh-CN';
import type { Locale } from '../../../messages/message';
import { gridLocale } from './locale';
import { withFluentColours } from './theme';

/** The grid and its facade. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
}

/** Makes the grid inside `container`: the presets' plugins, registered by hand (the presets package brings unlicensed parts). */
export function createEngine(container: HTMLElement, locale: Locale, dark: boolean): Engine {
  const univer = new Univer({
    darkMode: dark,
    locale: gridLocale(locale),
    locales: {
      zhCN: mergeLocales(coreChinese, noteChinese, tableChinese),
      enUS: mergeLocales(coreEnglish, noteEnglish, tableEnglish),
    },
    logLevel: LogLevel.ERROR,
  });
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme(withFluentColours(themes.getCurrentTheme()));
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: true,
      ribbonType: 'simple',
      disableAutoFocus: true,
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsNotePreset(),
    UniverSheetsTablePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  return { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
