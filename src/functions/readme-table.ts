import type { Locale } from '../messages/message';
import chinese from './functions.zh-CN.json';
import english from './functions.json';
import { NAMESPACE } from './names';

const METADATA = { 'zh-CN': chinese, en: english } as const;
const HEADINGS: Readonly<Record<Locale, readonly [string, string]>> = {
  'zh-CN': ['公式', '说明'],
  en: ['formula', 'what it answers'],
};

/** The functions as a Markdown table, for the README: from the same metadata that Excel reads. */
export function functionsTable(locale: Locale): string {
  const [formula, answer] = HEADINGS[locale];
  const rows = METADATA[locale].functions.map(({ id, name, description, parameters }) => {
    const given = parameters.map((each) => ('optional' in each && each.optional ? `[${each.name}]` : each.name));
    const typed = (called: string): string => `\`${NAMESPACE}.${called}(${given.join(', ')})\``;
    return `| ${name === id ? typed(id) : `${typed(name)} \`${id}\``} | ${description} |`;
  });
  return [`| ${formula} | ${answer} |`, '| --- | --- |', ...rows].join('\n');
}
