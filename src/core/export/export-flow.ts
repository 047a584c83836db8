import type { SopDocument } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import type { DrawingStyle } from "../plan/drawing-style";
import { bpmnXml } from "./bpmn";
import { csvText } from "./csv";
import { flowModel } from "./flow-model";
import { flowchartPicture } from "./flowchart-picture";
import { mermaidText } from "./mermaid";
import { pictureSvg } from "./svg";
import { visioRows } from "./visio-table";

export const EXPORT_FORMATS = ["svg", "bpmn", "visio", "mermaid"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type ExportedFile = {
  /** Name of the SOP and the ending of the format. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
};

const FILES: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  svg: { ending: "svg", type: "image/svg+xml" },
  bpmn: { ending: "bpmn", type: "application/xml" },
  visio: { ending: "csv", type: "text/csv" },
  mermaid: { ending: "mmd", type: "text/plain" },
};

/** The flow of a document as a file of another program; null when it has no symbols. */
export function exportFlow(
  snapshot: GridSnapshot,
  document: SopDocument,
  format: ExportFormat,
  style?: DrawingStyle,
): ExportedFile | null {
  if (!document.table || document.activities.every(({ nodes }) => nodes.length === 0)) return null;
  const { ending, type } = FILES[format];
  return {
    name: `${fileStem(document)}.${ending}`,
    mediaType: type,
    text: contentOf(snapshot, document, format, style),
  };
}

function contentOf(
  snapshot: GridSnapshot,
  document: SopDocument,
  format: ExportFormat,
  style: DrawingStyle | undefined,
): string {
  switch (format) {
    case "svg":
      return pictureSvg(flowchartPicture(snapshot, document, style ? { style } : {}));
    case "bpmn":
      return bpmnXml(flowModel(document));
    case "visio":
      // The mark tells Excel that the file is UTF-8.
      return `\ufeff${csvText(visioRows(flowModel(document)))}`;
    case "mermaid":
      return mermaidText(flowModel(document));
  }
}

/** Longest name that is still seen whole in a folder. */
const LONGEST = 60;

/** The name of the SOP as a file may be called on every system. */
function fileStem({ identity }: SopDocument): string {
  const name = (identity.namaSop?.text ?? "")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file name holds them.
    .replace(/[\u0000-\u001f\\/:*?"<>|]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST)
    .replace(/[. ]+$/, "");
  return name === "" ? "SOP" : `SOP ${name}`.replace(/^SOP SOP\b/i, "SOP");
}
