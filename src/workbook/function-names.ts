/** The namespace that Excel puts before each of our functions. */
export const NAMESPACE = 'POLICY';

/**
 * The fifteen functions: the id, which is the English name, and the name that Excel shows in Chinese. Excel demands at
 * least three characters.
 */
export const CHINESE_NAMES = {
  ELIGIBLE: '是否符合',
  VERDICT: '核验结论',
  REASON: '核验说明',
  GAP: '达标差额',
  AWARD: '奖补金额',
  GROWTH: '同比增速',
  THRESHOLD: '门槛值',
  TARGET: '增速目标',
  ONTARGET: '是否完成目标',
  PROGRESS: '目标完成率',
  INDUSTRY: '行业归类',
  CREDITCODE: '信用代码校验',
  CLAUSE: '政策条款',
  PARAM: '补充标准',
  CHECK: '批量核验',
} as const;

export type FunctionId = keyof typeof CHINESE_NAMES;

export const FUNCTION_IDS = Object.keys(CHINESE_NAMES) as readonly FunctionId[];

const ids = new Map<string, FunctionId>(FUNCTION_IDS.flatMap((id) => [[id, id] as const, [CHINESE_NAMES[id], id]]));

/**
 * Which of our functions a name in a formula calls, or null. Taken: `POLICY.ELIGIBLE` and `POLICY.是否符合` as typed,
 * `_xldudf_POLICY_ELIGIBLE` as Excel keeps it, each in any case and behind `_xlfn.`.
 */
export function functionNamed(name: string): FunctionId | null {
  return ids.get(ownPart(name)?.toUpperCase() ?? '') ?? null;
}

/** Whether a name asks for a function of ours, be there one of that name or not. */
export function isInNamespace(name: string): boolean {
  return ownPart(name) !== null;
}

function ownPart(name: string): string | null {
  return /^(?:_xlfn\.)*(?:_xldudf_POLICY[_.]|POLICY\.)(.+)$/i.exec(name)?.[1] ?? null;
}
