import type { SealChange } from '../../../src/seal/verify/answer';
import type { Verified } from '../../../src/seal/verify/verify';

const figure = (row: number): SealChange => ({
  sheet: '企业名单',
  cell: `F${String(row)}`,
  kind: 'figure',
  was: '4399.99',
  now: '4400',
});

/** What verifying answers of a workbook that was much changed since it was sealed: for its look alone. */
export const TAMPERED: Verified = {
  answer: {
    status: 'changed',
    content: 'changed',
    signature: 'unknown',
    pack: 'gx-2025q2-draft',
    signedBy: null,
    when: '2025-07-16T01:30:00.000Z',
    changes: [
      ...Array.from({ length: 24 }, (_, place) => figure(place + 4)),
      {
        sheet: '企业名单',
        cell: null,
        kind: 'row-removed',
        was: '广西己铝业集团股份有限公司防城港新材料研发制造分公司',
        now: null,
      },
      { sheet: '企业名单', cell: 'I5', kind: 'verdict', was: '不符合', now: '符合' },
      { sheet: '核验汇总', cell: 'C6', kind: 'report', was: '12', now: '13' },
    ],
    notices: [
      { code: 'hidden-row', sheet: '企业名单', cell: 'A9:L9' },
      { code: 'decoy-list', sheet: '上报名单', cell: null },
    ],
  },
  details: { fault: null, stale: [], otherList: false },
  content: null,
};
