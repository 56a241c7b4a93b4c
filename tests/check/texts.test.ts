import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TEXTS } from '../../src/check/texts';

const ROOMS = ['list', 'rules', 'report', 'check', 'policy/industry'];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : /\.ts$/.test(entry.name) ? [path] : [];
  });
}

test('every message that a room below can make has its words in the table, in both languages', () => {
  const missing: string[] = [];
  for (const room of ROOMS) {
    for (const file of sources(join(__dirname, '../../src', room))) {
      const text = readFileSync(file, 'utf8');
      for (const [, code = ''] of text.matchAll(/^ {2}'([a-z][\w-]*(?:\.[\w-]+)+)': \{/gm)) {
        if (TEXTS[code] === undefined) missing.push(`${file}: ${code}`);
      }
    }
  }
  expect(missing).toEqual([]);
});

test('no English word stands in a Chinese text, and none lacks a language', () => {
  const odd = Object.entries(TEXTS).filter(([, texts]) => {
    let chinese = texts['zh-CN'];
    while (/\{[^{}]*\}/.test(chinese)) chinese = chinese.replace(/\{[^{}]*\}/g, '');
    chinese = chinese.replace(/\b(xlsx|csv|Excel|WPS|GB|T)\b/g, '');
    return texts['zh-CN'] === '' || texts.en === '' || /[A-Za-z]{3,}/.test(chinese) || /[!！]/.test(chinese);
  });
  expect(odd.map(([code]) => code)).toEqual([]);
});
