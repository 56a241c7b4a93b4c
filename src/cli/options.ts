import type { Choices } from '../policy/standards';
import { POLICY_OPTIONS } from './policy-options';

/** A value of the command line, and what it stands for. */
type Values<Key extends keyof Choices> = Readonly<Record<string, Choices[Key]>>;

/** The options that settle a choice, with the values that each takes. */
export const CHOICE_OPTIONS = {
  '--empty-base': { key: 'emptyBase', values: { none: 'none', missing: 'missing' } satisfies Values<'emptyBase'> },
  '--zero-base': { key: 'zeroBase', values: { none: 'none', missing: 'missing' } satisfies Values<'zeroBase'> },
  '--empty-prior': { key: 'emptyPrior', values: { zero: 'zero', missing: 'missing' } satisfies Values<'emptyPrior'> },
  '--growth-rounding': {
    key: 'growthRounding',
    values: { none: 'none', 1: 1, 2: 2 } satisfies Values<'growthRounding'>,
  },
} as const;

/** Options with a value, and options without. */
export const VALUED = [
  ...POLICY_OPTIONS,
  '--sheet',
  '--measures',
  '--params',
  '--columns',
  '--industry',
  ...Object.keys(CHOICE_OPTIONS),
  '--allocate',
  '--out',
  '--split',
  '--key',
  '--by',
] as const;
export const SWITCHES = [
  '--json',
  '--targets',
  '--help',
  '--report',
  '--freeze',
  '--native',
  '--seal',
  '--keep-formulas',
] as const;

export const USAGE = `用法：npm run -s check -- 文件 [选项]
      npm run -s check -- compare 前一份 后一份 [选项]（用法见 compare --help）
      npm run -s check -- verify 文件.xlsx [选项]（用法见 verify --help）

  文件                            .xlsx、.xlsm 或 .csv 名单；写文件夹则逐个核验其中的名单并汇总
  --sheet 名称                    要核验的工作表；不写则取第一个含名单的可见工作表
  --packs 文件夹                  本单位的政策所在的文件夹，每个政策一个子文件夹；未通过检查的写明路径、不采用
  --pack 编号|文件夹              按哪个政策核验：手边政策的编号，或某个政策的文件夹（或其中的 pack.json）；不写则按工作簿指定的；
                                  写几个（--pack 甲 --pack 乙，或 甲,乙）则逐个核验
  --measures 1,2                  要核验的条款；不写则为全部有企业门槛的条款
  --params 文件.json              未明确的标准，如 {"m1.relaxed.output": "3000", "m1.relaxed.growth": "0.08"}
  --columns 文件.json             记住的列更正（任务窗格“导出”里“记住的列”导出），表头相同的名单照此识别
  --industry 名称                 未填行业的企业按此行业
  --empty-base none|missing       同期空白：无基数，或缺数据（默认 missing）
  --zero-base none|missing        同期为0：无基数（默认），或缺数据
  --empty-prior zero|missing      1—3月空白：为0，或缺数据（默认 missing）
  --growth-rounding none|1|2      增速先保留几位百分数再核（默认 none，不取整）
  --targets                       另列各行业增速目标的进度：名单内企业合计，不代表全区（不与 --json 同用）
  --json                          输出一个 JSON 对象
  --allocate 方案.json|policy       核验之后分配奖补：按方案文件，或只按政策自己写明的步骤；结果写进文字、--json 和 --out
  --out 结果.xlsx                 另存一份，结果写在最右一列之后；文件夹则为汇总名单、疑点清单、分文件汇总
  --report                        另存的一份里加核验汇总、核验明细、疑点清单等报告工作表
  --freeze | --native             另存的一份里本工具的公式转为数值 | 能转的转为普通公式（其余转为数值，逐格列出）
  --seal                          另存的一份加盖防篡改校验，盖章前数据和结论中的公式转为数值
  --keep-formulas                 与 --seal 同用：公式不转为数值，记入章内，验章时一并比对
  --by 名称                       盖章的单位或人
  --key 密钥.json                 盖章并用此密钥签名（npm run -s keys -- new 建立），口令取自 POLICY_PASSPHRASE 或按提示输入
  --split 文件夹                  按县区各拆一个工作簿（名单、疑点和待填列），已有同名文件时不写

工作簿中“补充标准”表的数值先读，命令行选项逐项优先。退出码：0 已核验；1 无名单、读不了或写不了；2 用法有误。
`;

export const COMPARE_USAGE = `用法：npm run -s check -- compare 前一份 后一份 [选项]

  比对两份名单（.xlsx、.xlsm 或 .csv）：谁新增、谁退出、哪些数据和结论变了、奖补合计变了多少。
  先按统一社会信用代码、再按名称对应；对应不清的列出来，不猜。

  --source                        后一份是另一来源的数据（统计局、上年），不核验，只比数据：申报数、统计数、差额、差异率
  --fill 补填.xlsx                与 --source 同用：名单另存一份，缺的同期数从另一来源补填，补填来源列写明出处
  --prefer list|second|ask        两处都有同期数而不同时以哪个为准（默认 ask，只列出，不改）
  --json                          输出一个 JSON 对象
  --out 结果.xlsx                 比对结果另存为工作簿
  其余选项同核验，两份名单都按此办理。退出码：0 已比对；1 无名单、读不了或写不了；2 用法有误。
`;
