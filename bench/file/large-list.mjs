/**
 * Writes an .xlsx list of many enterprises, streaming: `node bench/file/large-list.mjs OUT.xlsx [rows]`. Fifteen columns as
 * lists have them: names and credit codes (valid by GB 32100), industries, figures typed and computed, a shared formula,
 * a date, some blanks, errors and texts.
 */
import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { configure, TextReader, ZipWriter } from '../../node_modules/@zip.js/zip.js/lib/zip-core-custom.js';

configure({ useWebWorkers: false });

const [out = 'list.xlsx', count = '100000'] = process.argv.slice(2);
const rows = Number(count);

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
function creditCode(serial) {
  const body = `914501${String(serial).padStart(9, '0')}MA`.slice(0, 17);
  const sum = [...body].reduce((total, sign, place) => total + SIGNS.indexOf(sign) * WEIGHTS[place], 0);
  return body + SIGNS[(31 - (sum % 31)) % 31];
}

const INDUSTRIES = [
  '非金属矿物制品业',
  '通用设备制造业',
  '汽车制造业',
  '软件和信息技术服务业',
  '医药制造业',
  '农副食品加工业',
];
const PLACES = [
  ['南宁市', '江南区'],
  ['柳州市', '柳南区'],
  ['桂林市', '七星区'],
  ['玉林市', '玉州区'],
];
const HEADINGS = [
  '序号',
  '企业名称',
  '统一社会信用代码',
  '所在市',
  '县（市、区）',
  '所属行业',
  '2025年二季度产值（万元）',
  '上年同期产值（万元）',
  '2025年二季度营业收入（万元）',
  '上年同期营业收入（万元）',
  '用电量（万千瓦时）',
  '利润总额（万元）',
  '投产日期',
  '产值营收比',
  '备注',
];

/** A reproducible sequence, so that two runs write the same list. */
let seed = 20250630;
function random() {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}

const strings = new Map();
function shared(text) {
  if (!strings.has(text)) strings.set(text, strings.size);
  return strings.get(text);
}

const cell = {
  text: (at, text) => `<c r="${at}" s="1" t="s"><v>${shared(text)}</v></c>`,
  number: (at, number, style = 2) => `<c r="${at}" s="${style}"><v>${number}</v></c>`,
};

function rowXml(row) {
  const base = Math.round(random() * 800_000) / 100;
  const output = Math.round(base * (80 + random() * 60)) / 100;
  const place = PLACES[row % PLACES.length];
  const at = (letter) => letter + row;
  const cells = [
    cell.number(at('A'), row - 1, 1),
    cell.text(at('B'), `广西第${row}号机械制造有限公司`),
    cell.text(at('C'), creditCode(row)),
    cell.text(at('D'), place[0]),
    cell.text(at('E'), place[1]),
    cell.text(at('F'), INDUSTRIES[row % INDUSTRIES.length]),
    row % 50 === 0 ? cell.text(at('G'), `${output}万元`) : cell.number(at('G'), output),
    row % 40 === 0 ? `<c r="${at('H')}" s="2"/>` : cell.number(at('H'), base),
    `<c r="${at('I')}" s="2"><f>G${row}*1.1</f><v>${output * 1.1}</v></c>`,
    cell.number(at('J'), Math.round(base * 110) / 100),
    cell.number(at('K'), Math.round(random() * 1000) / 10),
    cell.number(at('L'), Math.round(random() * 100000) / 100),
    cell.number(at('M'), 40000 + (row % 5000), 3),
    row % 97 === 0
      ? `<c r="${at('N')}" s="4" t="e"><f>1/0</f><v>#DIV/0!</v></c>`
      : row === 2
        ? `<c r="N2" s="4"><f t="shared" ref="N2:N${rows + 1}" si="0">G2/I2</f><v>${1 / 1.1}</v></c>`
        : `<c r="${at('N')}" s="4"><f t="shared" si="0"/><v>${1 / 1.1}</v></c>`,
    row % 7 === 0 ? cell.text(at('O'), '已核') : `<c r="${at('O')}" s="1"/>`,
  ];
  return `<row r="${row}" spans="1:15" x14ac:dyDescent="0.25">${cells.join('')}</row>`;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function* sheetXml() {
  yield `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:O${rows + 1}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="2" max="3" width="30" customWidth="1"/></cols><sheetData>`;
  yield `<row r="1" spans="1:15">${HEADINGS.map((text, index) => cell.text(String.fromCharCode(65 + index) + 1, text)).join('')}</row>`;
  let held = '';
  for (let row = 2; row <= rows + 1; row += 1) {
    held += rowXml(row);
    if (held.length > 1 << 18) {
      yield held;
      held = '';
    }
  }
  yield `${held}</sheetData><autoFilter ref="A1:O${rows + 1}"/></worksheet>`;
}

const encoder = new TextEncoder();
function readable(pieces) {
  return new ReadableStream({
    pull(controller) {
      const { value, done } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

const SMALL = {
  '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

function* stringsXml() {
  yield `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">`;
  let held = '';
  for (const text of strings.keys()) {
    held += `<si><t>${text}</t></si>`;
    if (held.length > 1 << 18) {
      yield held;
      held = '';
    }
  }
  yield `${held}</sst>`;
}

const zip = new ZipWriter(Writable.toWeb(createWriteStream(out)), { bufferedWrite: true, dataDescriptor: false });
for (const [name, text] of Object.entries(SMALL)) await zip.add(name, new TextReader(text));
await zip.add('xl/worksheets/sheet1.xml', { readable: readable(sheetXml()) });
await zip.add('xl/sharedStrings.xml', { readable: readable(stringsXml()) });
await zip.close();
