import type { NodeId, SopDocument } from "../document/sop-document";
import type { GridSnapshot, SnapshotShape } from "../grid/grid-snapshot";
import { marksFromText } from "./drawing-marks";
import { drawnSymbols } from "./drawn-symbols";
import { recordedMarks } from "./fingerprint";
import { isUsualWord, shortened, tidyText } from "./symbol-text";

/** The document with the texts that the author has typed into our symbols: no code has a place for them. */
export function withTypedTexts(snapshot: GridSnapshot, document: SopDocument): SopDocument {
  if (document.flowSource !== "codes") return document;
  const texts = new Map<NodeId, string>();
  for (const [{ id, kind }, shape] of drawnSymbols(snapshot, document)) {
    const text = wholeText(shape);
    if (text !== "" && !isUsualWord(kind, text)) texts.set(id, text);
  }
  if (texts.size === 0) return document;
  return {
    ...document,
    activities: document.activities.map((activity) => ({
      ...activity,
      nodes: activity.nodes.map((node) => ({ ...node, text: texts.get(node.id) ?? node.text })),
    })),
  };
}

/** What an author wrote in a symbol, also where it shows only the beginning of it. */
function wholeText({ text, title }: SnapshotShape): string {
  const shown = tidyText(text);
  const { cut } = marksFromText(recordedMarks(title));
  return cut && tidyText(shortened(cut.text, cut.shown)) === shown ? cut.text : shown;
}
