import type { drawingId } from "./drawing.id";

export const drawingEn: Readonly<Record<keyof typeof drawingId, string>> = {
  "damaged.style": "drawing style",

  "foot.checking": "The flow is being compared with the table.",
  "layout.title": "Laying out the drawing…",
  "layout.pages": "Laying out the drawing… {done} of {total} pages",
  "layout.cancel": "Cancel",
  "notice.cancelled": "Drawing was cancelled. The sheet was not changed.",

  "style.title": "Drawing options",
  "style.note": "Kept in this workbook. Used when the flow is drawn or updated.",
  "style.theme": "Colour",
  "style.theme.plain": "Black and white, as in signed SOPs",
  "style.theme.coloured": "Pale colours by symbol",
  "style.weight": "Line weight",
  "style.weight.0.75": "Thin (0.75 pt)",
  "style.weight.1": "Regular (1 pt)",
  "style.weight.1.5": "Heavy (1.5 pt)",
  "style.head": "Arrow heads",
  "style.head.small": "Small",
  "style.head.medium": "Regular",
  "style.head.large": "Large",
  "style.words": "Write “Mulai” and “Selesai” inside the symbols",
  "style.compatible": "The same lines in LibreOffice, WPS and PDF",
  "style.compatible.note":
    "Lines in the file no longer stick to their symbols: when a symbol is moved, update the flow.",

  "export.title": "Export",
  "export.lead": "The flow of this sheet for use elsewhere. Everything is made here.",
  "export.copy": "Copy picture",
  "export.copied": "Picture copied. Paste it into Word or PowerPoint.",
  "export.not-copied": "The picture cannot be copied from here, so it was saved as a PNG file.",
  "export.saved": "Saved: {name}",
  "export.failed": "The picture cannot be made. Try saving it as SVG.",
  "export.png": "PNG picture",
  "export.svg": "SVG picture",
  "export.bpmn": "BPMN 2.0",
  "export.visio": "Visio table (CSV)",
  "export.mermaid": "Mermaid",
};
