import { MARK_SEVERITIES, markFormula } from "../../core/marks/mark-rule";
import { isSameMarks, settledMarks } from "../../core/marks/settle-marks";
import type { Severity } from "../../core/rules/diagnostic";
import type { CellMark, MarkCommand } from "../../core/sheet-commands";
import { type ApplyStep, done } from "../apply-step";
import { insertInSequence } from "../child-sequence";
import type { OpenSheet } from "../open-sheet";
import { type Package, withPart } from "../package";
import { writeSqref } from "../tracks/moving";
import { WORKSHEET_SEQUENCE } from "../worksheet-order";
import {
  attribute,
  childrenNamed,
  descendants,
  escapeText,
  prefixed,
  type XmlDocument,
  XmlEditor,
  type XmlElement,
} from "../xml";
import { conditionalBlocks, markRules, marksIn } from "./mark-rules";
import { stylesWithMarks, withoutUnusedMarkStyles } from "./mark-styles";

/** Largest number that a rule can have. */
const MAX_PRIORITY = 2_147_483_647;

/**
 * Makes the marks of a sheet exactly these: one conditional format for each severity, behind all of the author's. What
 * is written goes without a trace: without marks the part is byte for byte what it was.
 */
export function writeMarks(
  pkg: Package,
  { model: { document }, part }: OpenSheet,
  command: MarkCommand,
): ApplyStep {
  const present = marksIn(document);
  const marks = settledMarks(command.marks);
  if (isSameMarks(present, marks)) return done(pkg);
  const severities = MARK_SEVERITIES.filter((one) =>
    marks.some(({ severity }) => severity === one),
  );
  const styled = stylesWithMarks(pkg, severities);
  const editor = new XmlEditor(document);
  removeMarks(editor, document);
  const first = lastPriority(document) + 1;
  const rules = severities.map((severity, i) => {
    const priority = Math.min(first + i, MAX_PRIORITY);
    return ruleXml(document.root, marks, severity, styled.ids.get(severity)!, priority);
  });
  if (rules.length > 0) {
    const { root } = document;
    insertInSequence(editor, root, WORKSHEET_SEQUENCE, "conditionalFormatting", rules.join(""));
  }
  const written = withPart(styled.pkg, part, editor.toString());
  const isLess = present.some(({ severity }) => !severities.includes(severity));
  return done(isLess ? withoutUnusedMarkStyles(written) : written);
}

function ruleXml(
  root: XmlElement,
  marks: readonly CellMark[],
  severity: Severity,
  style: number,
  priority: number,
): string {
  const [block, rule, formula] = ["conditionalFormatting", "cfRule", "formula"].map((local) =>
    prefixed(root, local),
  );
  const sqref = writeSqref(
    marks.filter((mark) => mark.severity === severity).map(({ range }) => range),
  );
  return `<${block} sqref="${sqref}"><${rule} type="expression" dxfId="${style}" priority="${priority}"><${formula}>${escapeText(markFormula(severity))}</${formula}></${rule}></${block}>`;
}

/** Excel keeps formats of the same cells in one block: of one that is the author's too, only our rules go. */
function removeMarks(editor: XmlEditor, document: XmlDocument): void {
  const own = markRules(document);
  for (const block of new Set(own.map((one) => one.block))) {
    const rules = own.filter((one) => one.block === block).map(({ rule }) => rule);
    if (rules.length === childrenNamed(block, "cfRule").length) editor.remove(block);
    else for (const rule of rules) editor.remove(rule);
  }
}

/** The last of the author's priorities, those of extended conditional formats among them. */
function lastPriority(document: XmlDocument): number {
  const own = new Set(markRules(document).map(({ rule }) => rule));
  const extended = childrenNamed(document.root, "extLst");
  const rules = [...conditionalBlocks(document), ...extended].flatMap((element) =>
    descendants(element, "cfRule"),
  );
  return rules.reduce(
    (last, rule) =>
      own.has(rule) ? last : Math.max(last, Number(attribute(rule, "priority")) || 0),
    0,
  );
}
