import { cellOrigin } from "../grid/address";
import { lacksHelperColumns, planHelperColumns } from "../plan/plan-helper-columns";
import { sheetOf } from "./cells";
import type { Fixer } from "./fix";

/** Heads the columns in which targets are written, where a form has none: the target is then the author's to say. */
export const addHelperColumns: Fixer = (_, context) => {
  const { document } = context;
  const snapshot = document.table && sheetOf(context, document.table);
  if (!snapshot || document.flowSource !== "codes" || !lacksHelperColumns(document)) return null;
  const commands = planHelperColumns(snapshot, document);
  const preview = commands.flatMap((command) =>
    command.kind === "set-values"
      ? command.cells.map(({ at, content }) => ({
          cell: cellOrigin(command.sheet, at.row, at.column),
          before: "",
          after: "value" in content ? String(content.value ?? "") : content.formula,
        }))
      : [],
  );
  return { label: "add-columns", more: { commands, preview }, completes: false };
};
