/** Addresses of the vocabularies of drawings and charts; a strict workbook has its own. */
export interface DrawingNamespaces {
  readonly main: string;
  readonly chart: string;
  readonly spreadsheetDrawing: string;
  readonly relations: string;
}

const TRANSITIONAL: DrawingNamespaces = {
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: DrawingNamespaces = {
  main: 'http://purl.oclc.org/ooxml/drawingml/main',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  spreadsheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export const SPREADSHEET_DRAWING: ReadonlySet<string> = new Set([
  TRANSITIONAL.spreadsheetDrawing,
  STRICT.spreadsheetDrawing,
]);

/** The addresses that go with a workbook's own: `relationType` is the type of any of its relations. */
export function drawingNamespaces(relationType: string): DrawingNamespaces {
  return relationType.startsWith('http://purl.oclc.org/') ? STRICT : TRANSITIONAL;
}
