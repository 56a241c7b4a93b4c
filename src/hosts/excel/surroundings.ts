import type { Locale } from '../../messages/message';
import { fixed } from '../../taskpane/host';
import type { Live, PaneTheme } from '../../taskpane/host';

/** Excel's own language, as far as we speak it: Chinese of any kind, else English. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return displayLanguage === undefined || /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en';
}

/** The language that Excel was started in. Before it is ready there is no context. */
export function localeNow(): Locale {
  const context = Office.context as Office.Context | undefined;
  return localeOf(context?.displayLanguage);
}

/** The same for the pane: it does not change while that is open. */
export function excelLocale(): Live<Locale> {
  return fixed(localeNow());
}

/** How light a colour such as `#252423` looks, from 0 to 1; null where it is none. */
export function lightness(colour: string | undefined): number | null {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The look for a colour scheme of the system and the background that Excel gives its panes. */
export function themeOf(forcedColours: boolean, background: string | undefined): PaneTheme {
  if (forcedColours) return 'high-contrast';
  return (lightness(background) ?? 1) < 0.5 ? 'dark' : 'light';
}

/** Excel's theme. It tells of no change: asked again when the user comes back to the pane. */
export function excelTheme(): Live<PaneTheme> {
  const forced = window.matchMedia('(forced-colors: active)');
  // Excel on the web hands over no theme.
  const theme = (): Office.OfficeTheme | undefined => Office.context.officeTheme;
  return {
    current: () => themeOf(forced.matches, theme()?.bodyBackgroundColor),
    onChange: (listener) => {
      forced.addEventListener('change', listener);
      window.addEventListener('focus', listener);
      return () => {
        forced.removeEventListener('change', listener);
        window.removeEventListener('focus', listener);
      };
    },
  };
}
