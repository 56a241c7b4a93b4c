import type { HandedOut } from '../../taskpane/host';
import type { OutgoingFile } from './outgoing-file';

const TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xlsm': 'application/vnd.ms-excel.sheet.macroEnabled.12',
  '.zip': 'application/zip',
  '.json': 'application/json',
};

/** Hands a file to the browser's downloads. */
export function download({ name, bytes }: OutgoingFile): HandedOut {
  const type = TYPES[/\.[^.]*$/.exec(name)?.[0] ?? ''] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click; it is taken back once that is surely done.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
  return { kind: 'downloaded', file: name };
}
