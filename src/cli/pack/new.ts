import { vocabulary } from '../../messages/message';
import { sha256 } from '../../policy/lint/sha256';
import { schemaText } from './schema';
import { ID } from './call';

export const packNewWords = vocabulary({
  'pack-new.made': {
    'zh-CN':
      '已建好“{folder}”，现有{count}处要填。把政策全文一字不差地放进 source.txt，再照着填 pack.json；随时用 npm run -s pack -- lint 看还差什么，写法见 docs/packs.md。',
    en: 'Made “{folder}”; {count} places are to be filled in. Put the whole text into source.txt to the letter, then fill in pack.json; npm run -s pack -- lint says what is left, docs/packs.md how it is written.',
  },
  'pack-new.exists': {
    'zh-CN': '“{folder}”里已经有 {file}，没有动任何文件。请换一个文件夹。',
    en: '“{folder}” holds {file} already, and nothing was touched. Choose another folder.',
  },
  'pack-new.no-folder': {
    'zh-CN': '“{folder}”不是文件夹，没有动它。请换一个名称。',
    en: '“{folder}” is no folder and was left alone. Choose another name.',
  },
});

/** The files of a new policy, by name. */
export type NewFiles = Readonly<Record<string, string>>;

/** Divisions of GB/T 4754-2017 that are industry: mining, manufacturing, utilities. */
const INDUSTRY = Array.from({ length: 41 }, (_, index) => String(index + 6).padStart(2, '0'));

const EMPTY = { 'zh-CN': '', en: '' };

/**
 * What a new policy begins with. It is valid but for what only its author can say, which is left empty or 0: `lint` tells
 * each of them. `name`: of the folder, from which the id comes where it can.
 */
export function newFiles(name: string, said: { readonly id: string | null; readonly title: string | null }): NewFiles {
  const { title } = said;
  const id = said.id ?? (ID.test(name) ? name : '');
  const source = title === null ? '' : `${title}\n`;
  const pack = {
    $schema: './pack.schema.json',
    id,
    title: title ?? '',
    issuer: '',
    status: 'draft',
    period: { kind: 'quarter', year: 0, quarter: 0 },
    sourceSha256: sha256(source),
    zeroBase: '',
    metrics: [
      {
        id: 'output',
        name: { 'zh-CN': '产值', en: 'output' },
        unit: '万元',
        span: 'from-zero',
        counts: false,
        headers: ['产值', '工业总产值', '总产值'],
        notHeaders: ['工业销售产值', '工业增加值'],
      },
    ],
    groups: [
      { id: 'industrial', name: { 'zh-CN': '工业企业', en: 'industrial enterprises' }, core: INDUSTRY, edge: [] },
    ],
    industries: [],
    parameters: [],
    sections: [],
    measures: [
      {
        number: 1,
        title: '',
        short: EMPTY,
        text: '',
        kinds: ['programme'],
        subject: 'enterprise',
        notJudged: EMPTY,
      },
    ],
  };
  return {
    'pack.json': `${JSON.stringify(pack, null, 2)}\n`,
    'source.txt': source,
    'cases.json': '[]\n',
    'pack.schema.json': schemaText(false),
    'cases.schema.json': schemaText(true),
  };
}
