import { version } from '../../package.json';
import { VERSION } from '../../src/seal/version';

test('a seal names the version that ships', () => {
  expect(VERSION).toBe(version);
});
