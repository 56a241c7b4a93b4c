import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { LOCALES } from '../../src/messages/message';
import { paneTexts } from '../../src/taskpane/words';

const ROOT = path.join(__dirname, '../../src/taskpane');

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? sources(file) : [file];
  });
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** What a pattern says by itself, every branch of it, placeholders aside. */
function literals(elements: Elements): string[] {
  return elements.flatMap((element) => {
    if ('options' in element) return Object.values(element.options).flatMap(({ value }) => literals(value));
    return 'value' in element && (element.type as number) === 0 ? [element.value] : [];
  });
}

const declared = sources(ROOT).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^ {2}'(pane\.[\w.-]+)':/gm)].map(([, code]) => code ?? ''),
);

describe('the words of the pane', () => {
  test('every code that is declared is in the table, and declared once', () => {
    expect(declared.length).toBeGreaterThan(100);
    expect(declared.filter((code) => !(code in paneTexts))).toEqual([]);
    expect(declared.filter((code, index) => declared.indexOf(code) !== index)).toEqual([]);
  });

  test.each(Object.entries(paneTexts).filter(([code]) => code.startsWith('pane.')))('%s', (_, texts) => {
    for (const locale of LOCALES) expect(() => new IntlMessageFormat(texts[locale], locale)).not.toThrow();
    const chinese = literals(new IntlMessageFormat(texts['zh-CN'], 'zh-CN').getAst()).join('·');
    // Names that people know by their letters, and formulas as they are typed.
    expect(chinese.replace(/Excel|WPS|LibreOffice|IF\(…=""?,?"",…\)|IF|A3:L203/g, '')).not.toMatch(/[A-Za-z]{2,}/);
    expect(chinese).not.toMatch(/[，。]\s|[\u4e00-\u9fff][,;:!?()]|！/);
  });
});
