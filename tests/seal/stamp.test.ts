import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { readStampLines, sealHash, stampLines } from '../../src/seal/stamp';

test('the hash is that of the form’s name, a line feed and the text', async () => {
  const json = '{"企业":"甲"}';
  const wanted = createHash('sha256').update(`policy-seal/1\n${json}`, 'utf8').digest('hex');
  expect(await sealHash({ format: 'policy-seal/1', json })).toBe(wanted);
});

const TEXT = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  // Digits that deflate badly: several pieces.
  fc.integer({ min: 1, max: 0x7fffffff }).map((seed) => {
    let state = seed;
    return Array.from({ length: 70_000 }, () => {
      state = (state * 48271) % 0x7fffffff;
      return String.fromCharCode(33 + (state % 90));
    }).join('');
  }),
);

test('lines in any order give the stamp back; one cut, doubled or changed does not', async () => {
  let pieces = 0;
  await fc.assert(
    fc.asyncProperty(TEXT, fc.nat(), async (text, turn) => {
      const json = JSON.stringify(text);
      const stamp = {
        format: text.length % 2 === 0 ? 'policy-seal/1' : 'policy-seal/2',
        json,
        signature: 'c2ln',
      } as const;
      const lines = await stampLines(stamp);
      pieces = Math.max(pieces, lines.length - 1);
      expect(lines.every((line) => line.length < 32_767)).toBe(true);
      const turned = lines.map((_, index) => lines[(index + turn) % lines.length]!);
      expect(await readStampLines(turned)).toEqual({ kind: 'read', stamp });
      expect(await readStampLines(lines.slice(0, -1))).toMatchObject({ fault: 'cut' });
      expect(await readStampLines(lines.slice(1))).toMatchObject({ fault: 'head' });
      expect(await readStampLines([...lines, lines[1]!])).toMatchObject({ fault: 'doubled' });
      expect(await readStampLines([...lines, lines[0]!])).toMatchObject({ fault: 'doubled' });
      const [head = '', first = '', ...rest] = lines;
      const [hash = ''] = /[0-9a-f]{64}/.exec(head) ?? [];
      const other = head.replace(hash, await sealHash({ ...stamp, json: `${json} ` }));
      expect(await readStampLines([other, first, ...rest])).toMatchObject({ fault: 'hash' });
      expect((await readStampLines([head, first.replace(/.{5}$/, 'AAAA='), ...rest])).kind).toBe('faulty');
    }),
    { numRuns: 25 },
  );
  expect(pieces).toBeGreaterThan(1);
});
