import { attribute, child, descend, prefixed, type XmlEditor, type XmlElement } from "../xml";

// LibreOffice, and what reads files as it does, draws a connector although it is hidden. So a connector that is hidden
// gets a colour that cannot be seen as well. Taking that away has to give every byte back: how the transparency is
// spelled, which readers do not see, tells whether the colour was an empty element before.

const OF_EMPTY = "0";
const OF_FILLED = "&#48;";

const FILLS: ReadonlySet<string> = new Set(["noFill", "solidFill", "gradFill", "pattFill"]);

/** The one colour of a connector's line: its own, else that of its style; null where it has none or several. */
function lineColour(connector: XmlElement): XmlElement | null {
  const fill = descend(connector, "spPr", "ln")?.children.find(({ local }) => FILLS.has(local));
  const holder = fill ?? descend(connector, "style", "lnRef");
  if (!holder || (fill && fill.local !== "solidFill")) return null;
  return holder.children[0] ?? null;
}

/** Makes the line of a connector one that cannot be seen. */
export function fadeLine(editor: XmlEditor, connector: XmlElement): void {
  const colour = lineColour(connector);
  if (!colour) return;
  const alpha = (value: string) => `<${prefixed(colour, "alpha")} val="${value}"/>`;
  const isEmpty = colour.contentStart === colour.end;
  if (isEmpty) editor.splice(colour.end - 2, colour.end, `>${alpha(OF_EMPTY)}</${colour.name}>`);
  else editor.append(colour, alpha(OF_FILLED));
}

/** The exact reverse of `fadeLine`; a line that it did not fade stays as it is. */
export function unfadeLine(editor: XmlEditor, connector: XmlElement): void {
  const colour = lineColour(connector);
  const alpha = colour?.children.at(-1);
  if (!colour || alpha?.local !== "alpha" || attribute(alpha, "val") !== OF_EMPTY) return;
  const [value] = alpha.attributes;
  const spelling = value && editor.document.source.slice(value.valueStart, value.valueEnd);
  if (spelling === OF_EMPTY && colour.children.length === 1) {
    editor.splice(colour.contentStart - 1, colour.end, "/>");
  } else editor.remove(alpha);
}

/** The connector that a `cNvPr` belongs to; null for other objects. */
export function connectorOf(properties: XmlElement): XmlElement | null {
  const object = properties.parent?.parent ?? null;
  return object?.local === "cxnSp" && child(object, "spPr") ? object : null;
}
