import { vocabulary } from '../../../messages/message';
import { WorkbookFailure } from '../../../workbook/workbook';
import type { Param } from '../../../messages/message';

/** Why the file of a policy's text cannot be read, and what to do about it. */
export const documentWords = vocabulary({
  'document.not-a-document': {
    'zh-CN': '这不是 Word 文档（.docx），也不是文本文件（.txt）。请用 Word 或 WPS 打开，另存为 .docx 或纯文本后再用',
    en: 'This is neither a Word document (.docx) nor a text file. Open it in Word or WPS and save it as .docx or plain text',
  },
  'document.old-format': {
    'zh-CN':
      '这是旧格式的文档（.doc 或 .wps）或设有密码，无法读取。请用 Word 或 WPS 打开，另存为不设密码的 .docx 后再用',
    en: 'This is a document of an older format (.doc, .wps) or locked by a password. Save it as a .docx without one',
  },
  'document.pdf': {
    'zh-CN': '这是 PDF，文字的次序不可靠，不读取。请另存为 .docx 或纯文本，核对后再用',
    en: 'This is a PDF, whose words have no sure order. Save it as .docx or plain text, look it over and try again',
  },
  'document.too-large': {
    'zh-CN': '文档正文展开后超过 {limit}，可能是恶意文件，未读取',
    en: 'Unpacked, the text exceeds {limit}; the file may be hostile and was not read',
  },
});

export function documentFailure(
  code: keyof (typeof documentWords)['texts'],
  params: Readonly<Record<string, Param>> = {},
): WorkbookFailure {
  return new WorkbookFailure(documentWords.message(code, params));
}
