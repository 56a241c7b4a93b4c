import { createCheckSession } from '../../../src/check/create-session';
import type { CheckSession } from '../../../src/check/session';
import { defaultPack } from '../../../src/policy/shelf/shelf';
import { NOTHING_SAID } from '../../../src/policy/standards';
import type { StandardsSaid } from '../../../src/policy/standards';
import { sheet } from '../../list/sheet';
import type { Cell } from '../../list/sheet';

export const HEADER = ['企业名称', '设区市', '县区', '行业', '二季度产值（万元）', '上年同期'];

/** A session that has found and checked a list. */
export async function checked(
  rows: readonly Cell[][],
  said: StandardsSaid = NOTHING_SAID,
  measures: readonly number[] = [],
): Promise<CheckSession> {
  const session = createCheckSession(defaultPack());
  const found = await session.find([sheet([HEADER, ...rows]).parts], {}, said);
  if (found.kind !== 'list') throw new Error('no list');
  await session.run(measures, said, () => undefined);
  return session;
}
