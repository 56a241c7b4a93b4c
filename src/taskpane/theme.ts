import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { PaneTheme } from './host';

/** Segoe has no Chinese: the systems' own faces follow it, so that both scripts sit on one line as Office sets them. */
const FAMILY =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

const withFamily = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FAMILY });

/** Fluent's own themes, by the look that the host asks for. */
export const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: withFamily(webLightTheme),
  dark: withFamily(webDarkTheme),
  'high-contrast': withFamily(teamsHighContrastTheme),
};
