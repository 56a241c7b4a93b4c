import { core } from './heading';

/** Who an enterprise is, and whether it has a base: columns that are no figures. */
export type IdentityKey = 'name' | 'creditCode' | 'industry' | 'industryCode' | 'city' | 'county' | 'hasBase';

const KIND =
  '(?:拟|已)?(?:申报|申请|获奖|受奖|奖励|奖补|补助|扶持|受益|入围|入选|推荐|项目|实施|承担|建设|业主|法人|规上|规模以上|工业|软件|样本|调查|重点|试点|培育|所属)?(?:工业|软件)?';
const WHO = '(?:企业|单位|公司|厂商|经营主体|市场主体|法人|机构|纳税人|项目业主|个体)';

/** Whole headings, without brackets. The first that matches counts. */
const STRONG: readonly (readonly [IdentityKey, RegExp])[] = [
  [
    'creditCode',
    /^(?:企业|单位|法人|机构)?(?:统一)?(?:社会)?(?:统一)?(?:机构)?信用代码(?:证|证号|号|号码)?$|^统一代码$|^(?:纳税人识别号|税号|信用代码(?:或|\/|及|、)组织机构代码|(?:统一)?社会信用代码(?:或|\/|及|、)(?:组织)?机构代码|组织机构代码(?:或|\/|及|、)(?:统一)?社会信用代码)$/u,
  ],
  ['name', new RegExp(`^${KIND}${WHO}(?:单位|法人)?(?:/单位|/企业)?(?:详细|中文|完整)?(?:名称|全称|全名|名)$`, 'u')],
  [
    'industryCode',
    /^(?:企业)?(?:所属|所在|主要|主营)?(?:国民经济)?(?:行业|产业)(?:分类|类别)?(?:大类|中类|小类)?(?:代码|编码|代号)$|^国民经济(?:代码|分类代码)$/u,
  ],
  [
    'industry',
    /^(?:企业)?(?:所属|所在|主要|主营|从事)?(?:国民经济)?(?:重点)?(?:行业|产业)(?:类别|类型|分类|名称|领域|大类|中类|小类|门类|种类)?(?:名称)?(?:(?:及|和|、|\/|与)?代码(?:及|和|、|\/|与)?(?:名称)?)?$|^行业代码(?:及|和|、|\/|与)(?:行业)?名称$|^国民经济分类$/u,
  ],
  [
    'hasBase',
    /^(?:是否|有无|是否有|有没有|是否具有|是否存在)(?:上年|去年)?(?:同期)?(?:产值|营收|营业收入)?(?:有)?(?:基数|同期数|同期数据|同期)$|^基数情况$/u,
  ],
  [
    'city',
    /^(?:所在|所属)?(?:地级|设区|地)?市(?:州|别|名称)?(?:名称)?$|^(?:所在|所属)(?:城市|地市|设区市)$|^城市$|^地市(?:名称)?$|^市\/州$/u,
  ],
  [
    'county',
    /^(?:所在|所属|归属|属地|登记|注册)?(?:县区|区县|县市区|市县区|县|区|县级|市县|县\/区|县市|县域|县别|区域)(?:名称|别)?$|^(?:所在|所属)?(?:辖区|属地|乡镇|镇街|街道|园区|开发区|产业园区|工业园区|地区|乡镇街道|镇|属地单位|属地县区)(?:名称)?$|^(?:所在|所属)地$|^行政区划$/u,
  ],
];

/** Words that are a name only where others in their row are headings too. */
const WEAK_NAME = new RegExp(
  `^${KIND}(?:企业|单位|公司|厂商|项目业主|业主)(?:名单)?$|^(?:详细)?(?:名称|全称)$|^户名$`,
  'u',
);

/** Headings that a list has beside what is read: they show that a row is a header. */
const BESIDE =
  /^(?:序号|编号|序|顺序号|行号|排名|备注|说明|联系人|联系电话|联系方式|电话|手机|手机号码|法定代表人|法人代表|法人|负责人|地址|详细地址|注册地址|邮箱|开户行|开户银行|账号|银行账号|是否上规|是否规上|是否规上企业|入统时间|入库时间|投产时间|成立时间|注册时间|注册资本|企业规模|规模|企业类型|登记注册类型|主要产品|产品名称|主营业务|项目名称|计量单位|从业人员|职工人数)$/u;

/** What a whole heading says of identity; null where it says nothing of it. */
export function identityOf(heading: string): IdentityKey | null {
  const plain = core(heading);
  if (plain === '' || plain.length > 24) return null;
  return STRONG.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Whether a heading may be the name's: 企业, 单位, 名称 alone. */
export function isWeakName(heading: string): boolean {
  const plain = core(heading);
  return plain.length <= 12 && WEAK_NAME.test(plain);
}

/** Whether a heading is one that lists have beside what is read (序号, 备注, 联系人 …). */
export function isBeside(heading: string): boolean {
  return BESIDE.test(core(heading));
}

/** What headings of names end with; a bracket, a mark or a blank may follow. */
const ENDS = new Set('称名业位司单商户主)）]】*★　 \n\t'.split(''));

/** Whether a cell's text could be a heading of names at all: cheap, asked of every cell of a sheet. */
export function mayBeName(text: string): boolean {
  const { length } = text;
  if (length < 2 || length > 40) return false;
  const last = text.charAt(length - 1);
  // Nearly every name of an enterprise ends with 公司.
  if (!ENDS.has(last) || (last === '司' && length > 8)) return false;
  return identityOf(text) === 'name' || isWeakName(text);
}
