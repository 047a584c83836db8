export const SPREADSHEET_DRAWING_NS =
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const DRAWING_ML_NS = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const DOCUMENT_RELATIONSHIPS_NS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Namespaces of "Strict Open XML" that mean the same; such files are read, never written. */
const STRICT_SPREADSHEET_DRAWING_NS = "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing";
const STRICT_RELATIONSHIPS_NS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

export const isSpreadsheetDrawing = (uri: string): boolean =>
  uri === SPREADSHEET_DRAWING_NS || uri === STRICT_SPREADSHEET_DRAWING_NS;

export const isDocumentRelationships = (uri: string): boolean =>
  uri === DOCUMENT_RELATIONSHIPS_NS || uri === STRICT_RELATIONSHIPS_NS;
