import type { Locale } from '../../../messages/message';
import { LOCALES } from '../../../messages/message';

export const APPEARANCES = ['system', 'light', 'dark', 'high-contrast'] as const;
export type Appearance = (typeof APPEARANCES)[number];

/** What the user chose of the page itself. */
export interface Settings {
  readonly locale: Locale;
  readonly appearance: Appearance;
  /** In pixels. */
  readonly paneWidth: number;
  readonly paneOpen: boolean;
}

export const PANE_WIDTH = { least: 320, usual: 380, most: 960 } as const;
const DEFAULTS: Settings = { locale: 'zh-CN', appearance: 'system', paneWidth: PANE_WIDTH.usual, paneOpen: true };
const KEY = 'policy-check.settings';

/** The settings as last kept; what does not read as one is the default. */
export function keptSettings(storage: Storage | null): Settings {
  let kept: Partial<Record<keyof Settings, unknown>> = {};
  try {
    kept = (JSON.parse(storage?.getItem(KEY) ?? '{}') ?? {}) as typeof kept;
  } catch {
    // A setting is not worth a complaint: the default serves.
  }
  return {
    locale: LOCALES.find((locale) => locale === kept.locale) ?? DEFAULTS.locale,
    appearance: APPEARANCES.find((appearance) => appearance === kept.appearance) ?? DEFAULTS.appearance,
    paneWidth: typeof kept.paneWidth === 'number' ? paneWidth(kept.paneWidth) : DEFAULTS.paneWidth,
    paneOpen: typeof kept.paneOpen === 'boolean' ? kept.paneOpen : DEFAULTS.paneOpen,
  };
}

export function keepSettings(storage: Storage | null, settings: Settings): void {
  try {
    storage?.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Storage is full or forbidden: the page works without.
  }
}

/** A width that the pane can have. */
export function paneWidth(asked: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, asked)));
}
