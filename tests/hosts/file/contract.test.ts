import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { workbookContract } from '../../workbook/contract';
import { packageOf } from './package';

workbookContract('a file', async (sheets) => ({
  workbook: await FileWorkbook.open(await packageOf(sheets), '名单.xlsx'),
}));
