import { PACK_IDS } from '../../../src/policy/packs';
import { embeddedShelf } from '../../../src/hosts/packs/embedded';
import { TWO_FILES } from '../../policy/second/pack-two';

const two = { path: '云岭', ...TWO_FILES };

test.each([
  ['no list', {}],
  ['an entry without files', [{ path: '云岭' }]],
  ['a path that climbs', [{ ...two, path: '../x' }]],
  ['objects in place of texts', [{ ...two, pack: JSON.parse(TWO_FILES.pack) as object }]],
])('%s on the page: a fault, and what comes with the tool', (_what, left) => {
  const shelf = embeddedShelf(left);
  expect(shelf.packs.map(({ pack }) => pack.id)).toEqual(PACK_IDS);
  expect(shelf.faults.map(({ path }) => path)).toEqual(['packs/packs.js']);
});

test('what a page holds is checked as what a server has', () => {
  const broken = { ...two, path: '坏', pack: TWO_FILES.pack.replace('"500"', '"400"') };
  const shelf = embeddedShelf([broken, two]);
  expect(shelf.packs.map(({ pack }) => pack.id)).toEqual([...PACK_IDS, 'yunling-2025q3']);
  expect(shelf.faults.map(({ path }) => path)).toEqual(['packs/坏']);
  expect(embeddedShelf([two, { ...two, path: '又' }]).faults.map(({ path }) => path)).toEqual([
    'packs/云岭',
    'packs/又',
  ]);
});
