/** The Chinese words of the four arguments that ELIGIBLE, VERDICT, REASON and GAP share. */
export const ENTERPRISE_WORDS = [
  { name: '措施', text: '措施的序号，如1；其他政策前面写编号和冒号，如“gl-2025q3:1”。' },
  { name: '行业', text: '行业名称或国民经济行业代码（GB/T 4754-2017），可留空。' },
  { name: '本期', text: '本期产值（营业收入），单位万元，也可带单位。' },
  { name: '同期', text: '上年同期数，单位万元。' },
] as const;
