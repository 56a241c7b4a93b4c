import { docxText } from '../../../../src/hosts/file/document/docx';
import { policyText } from '../../../../src/hosts/file/document/policy-text';
import { zipOf } from '../package';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const document = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const numbered = (list: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<?xml version="1.0"?><w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'hebrew1', '%4')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;

async function textOf(body: string, parts: Readonly<Record<string, string>> = {}) {
  return docxText(await zipOf({ 'word/document.xml': document(body), ...parts }));
}

test('paragraphs in order, runs joined, breaks kept', async () => {
  const body = `${paragraph('若干措施')}<w:p>${run('产值达到')}${run('4000万元')}<w:r><w:br/></w:r>${run('以上')}</w:p>`;
  expect(await textOf(body)).toEqual({ text: '若干措施\n产值达到4000万元\n以上', unnumbered: 0 });
});

test('numbers that Word gives are written as Word writes them', async () => {
  const body = [
    paragraph('支持增产', numbered(1, 0)),
    paragraph('奖励', numbered(1, 1)),
    paragraph('条件', numbered(1, 2)),
    paragraph('金额', numbered(1, 2)),
    paragraph('贷款', numbered(1, 1)),
    paragraph('标准', numbered(1, 2)),
    paragraph('附则', numbered(1, 0)),
    paragraph('解释', numbered(1, 1)),
  ].join('');
  const { text } = await textOf(body, { 'word/numbering.xml': NUMBERING });
  expect(text.split('\n')).toEqual([
    '一、支持增产',
    '（一）奖励',
    '1.条件',
    '2.金额',
    '（二）贷款',
    '1.标准',
    '二、附则',
    '（一）解释',
  ]);
});

test('a style may number its paragraphs; a number that cannot be written is told', async () => {
  const styles = `<w:styles xmlns:w="${WORD}"><w:style w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="h2"><w:basedOn w:val="h1"/></w:style></w:styles>`;
  const body = paragraph('总则', '<w:pStyle w:val="h2"/>') + paragraph('其他', numbered(1, 3));
  expect(await textOf(body, { 'word/numbering.xml': NUMBERING, 'word/styles.xml': styles })).toEqual({
    text: '一、总则\n其他',
    unnumbered: 1,
  });
});

test('a row of a table is a line', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell('增速')}${cell('奖励')}</w:tr><w:tr>${cell('10%')}${cell('5万元')}</w:tr></w:tbl>`;
  expect((await textOf(body)).text).toBe('增速\t奖励\n10%\t5万元');
});

test('deleted words and the second form of a drawing are not read', async () => {
  const body = `<w:p>${run('奖励')}<w:del><w:r><w:delText>50万元</w:delText></w:r></w:del><w:moveFrom>${run('60万元')}</w:moveFrom><w:ins>${run('20万元')}</w:ins><mc:AlternateContent><mc:Choice>${run('甲')}</mc:Choice><mc:Fallback>${run('甲')}</mc:Fallback></mc:AlternateContent></w:p>`;
  expect((await textOf(body)).text).toBe('奖励20万元甲');
});

test.each<[string, () => Promise<Uint8Array>, string]>([
  ['an archive without a document', () => zipOf({ 'a.txt': 'x' }), 'document.not-a-document'],
  [
    'an entity',
    () =>
      zipOf({
        'word/document.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${document(paragraph('x')).replace(/^<\?.*?\?>/, '')}`,
      }),
    'file.broken-part',
  ],
  ['a bomb', () => zipOf({ 'word/document.xml': document(paragraph('一'.repeat(30_000_000))) }), 'file.suspicious'],
  ['an old document', () => Promise.resolve(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)), 'document.old-format'],
  ['a PDF', () => Promise.resolve(new TextEncoder().encode('%PDF-1.7 x')), 'document.pdf'],
  ['no text', () => Promise.resolve(Uint8Array.of(0, 1, 2, 0)), 'document.not-a-document'],
])('refused: %s', async (_, bytes, code) => {
  await expect(policyText(await bytes())).rejects.toMatchObject({ said: { code } });
});

test.each<[string, Uint8Array]>([
  ['UTF-8', new TextEncoder().encode('产值达到4000万元\r\n奖励')],
  ['UTF-8 with its mark', new TextEncoder().encode('\uFEFF产值达到4000万元\n奖励')],
  [
    'GB18030',
    Uint8Array.of(
      0xb2,
      0xfa,
      0xd6,
      0xb5,
      0xb4,
      0xef,
      0xb5,
      0xbd,
      0x34,
      0x30,
      0x30,
      0x30,
      0xcd,
      0xf2,
      0xd4,
      0xaa,
      0x0d,
      0x0a,
      0xbd,
      0xb1,
      0xc0,
      0xf8,
    ),
  ],
])('text in %s', async (_, bytes) => {
  expect(await policyText(bytes)).toEqual({ text: '产值达到4000万元\n奖励', unnumbered: 0 });
});
