import { LocaleType } from '@univerjs/core';
import type { Locale } from '../../../messages/message';

/** The grid's name of a language. */
export function gridLocale(locale: Locale): LocaleType {
  switch (locale) {
    case 'zh-CN':
      return LocaleType.ZH_CN;
    case 'en':
      return LocaleType.EN_US;
  }
}
