import { loadPack } from '../../src/policy/load';
import json from '../../src/policy/packs/gx-2025q2-draft/pack.json';
import source from '../../src/policy/packs/gx-2025q2-draft/source.txt';

test('loads', () => {
  const r = loadPack(json, source);
  expect(r.ok ? [] : r.faults).toEqual([]);
  const t = performance.now();
  loadPack(json, source);
  console.log(performance.now() - t);
});
