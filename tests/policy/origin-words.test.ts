import { originMark, slipPlace, textName } from '../../src/policy/origin-words';
import type { Origin } from '../../src/policy/pack';
import { loadedPack } from '../../src/policy/packs';

test.each<readonly [Origin['kind'], string, string, string | null]>([
  ['whole', '原文', '原文', null],
  ['quoted', '摘引', '来源', '（摘引，非全文）'],
  ['summary', '概述', '来源', '（本工具概述，非原文）'],
])('the text of a pack that is %s', (kind, text, slips, mark) => {
  const pack = { ...loadedPack(), origin: { kind, name: null, address: null, note: null } };
  expect([textName(pack)['zh-CN'], slipPlace(pack)['zh-CN'], originMark(pack)?.['zh-CN'] ?? null]).toEqual([
    text,
    slips,
    mark,
  ]);
});
