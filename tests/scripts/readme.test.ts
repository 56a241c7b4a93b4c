import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsTable } from '../../src/functions/readme-table';
import { LOCALES } from '../../src/messages/message';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

test.each(LOCALES)('the table of functions in the README is current: %s', (locale) => {
  expect(readme).toContain(functionsTable(locale));
});

test('the README names the two commands', () => {
  expect(readme).toContain('npm start');
  expect(readme).toContain('npm test');
});
