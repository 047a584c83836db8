import { byPlace, cellName } from "../../core/grid/address";
import { NOTE_HEAD } from "../../core/notes/own-note";
import type { CellNote } from "../../core/sheet-commands";
import { XML_DECLARATION } from "../package";
import {
  child,
  childrenNamed,
  escapeText,
  prefixed,
  textContent,
  type XmlDocument,
  XmlEditor,
} from "../xml";
import { encodeXstring } from "../xstring";
import { type Comment, commentsIn } from "./note-parts";

const MAIN_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What the author of our notes is called in files. */
const AUTHOR = "Susun";

export const EMPTY_COMMENTS = `${XML_DECLARATION}<comments xmlns="${MAIN_NS}"><authors></authors><commentList></commentList></comments>`;

/** Source of a comments part with notes of ours taken out and put in; all else stays byte for byte. */
export function patchedComments(
  document: XmlDocument,
  gone: readonly Comment[],
  added: readonly CellNote[],
): string {
  const { root } = document;
  const editor = new XmlEditor(document);
  const list = child(root, "commentList")!;
  const authors = child(root, "authors")!;
  const names = childrenNamed(authors, "author");
  const known = names.findLastIndex((name) => textContent(document, name) === AUTHOR);
  const author = known < 0 ? names.length : known;
  const present = commentsIn(document);
  const removed = new Set(gone.map(({ element }) => element));
  const staying = present.filter(({ element }) => !removed.has(element));
  for (const element of removed) editor.remove(element);
  if (added.length > 0 && known < 0) {
    editor.append(authors, `<${prefixed(root, "author")}>${AUTHOR}</${prefixed(root, "author")}>`);
  }
  // Ours came last; in the middle it stays, for authors are counted.
  const isIdle = added.length === 0 && !staying.some((comment) => comment.author === author);
  if (known >= 0 && known === names.length - 1 && isIdle) editor.remove(names[known]!);
  for (const note of added) {
    const xml = commentXml(note, author, (local) => prefixed(root, local));
    const next = present.find(({ at }) => byPlace(at, note.at) > 0);
    if (next) editor.insertBefore(next.element, xml);
    else editor.append(list, xml);
  }
  return editor.toString();
}

/** Properties of a run, the head in bold, as Excel sets the name above a note. */
const fontXml = (tag: (local: string) => string, isBold: boolean): string =>
  [
    ...(isBold ? [`<${tag("b")}/>`] : []),
    `<${tag("sz")} val="9"/>`,
    `<${tag("color")} indexed="81"/>`,
    `<${tag("rFont")} val="Tahoma"/>`,
    `<${tag("family")} val="2"/>`,
  ].join("");

function commentXml(
  { at, text }: CellNote,
  author: number,
  tag: (local: string) => string,
): string {
  const run = (content: string, isBold: boolean): string =>
    `<${tag("r")}><${tag("rPr")}>${fontXml(tag, isBold)}</${tag("rPr")}>` +
    `<${tag("t")} xml:space="preserve">${escapeText(encodeXstring(content))}</${tag("t")}></${tag("r")}>`;
  const rest = text.slice(NOTE_HEAD.length);
  const runs = run(NOTE_HEAD, true) + (rest === "" ? "" : run(rest, false));
  return `<${tag("comment")} ref="${cellName(at.row, at.column)}" authorId="${author}"><${tag("text")}>${runs}</${tag("text")}></${tag("comment")}>`;
}
