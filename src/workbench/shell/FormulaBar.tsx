import { type KeyboardEvent, type RefObject, useState } from "react";
import { cellName, parseRangeName } from "../../core/grid/address";
import { cellAt } from "../../core/grid/grid-snapshot";
import { editText } from "../editing/typed-input";
import { DRAFT_FIELD, type Editing } from "../editing/use-editing";
import { breakLine, editorCommand } from "../grid/editor-keys";
import type { GridHandle } from "../grid/Grid";
import { blockAt } from "../grid/merges";
import { useTexts } from "../messages/use-texts";
import type { WorkbenchState } from "../store/workbench-state";
import type { WorkbenchStore } from "../store/workbench-store";

/** Address and content of the active cell; both can be written in. */
export function FormulaBar({
  store,
  state,
  editing,
  grid,
}: {
  readonly store: WorkbenchStore;
  readonly state: WorkbenchState;
  readonly editing: Editing;
  readonly grid: RefObject<GridHandle | null>;
}) {
  const t = useTexts();
  const { snapshot, selection } = state;
  const { top, left } = blockAt(snapshot.merges, selection.cursor);
  const address = cellName(top, left);
  const text = editing.draft?.text ?? editText(cellAt(snapshot, top, left));

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    const command = editorCommand(event, "edit");
    if (!command || command.kind === "toggle-mode") return;
    event.preventDefault();
    switch (command.kind) {
      case "line-break":
        editing.change(breakLine(event.currentTarget));
        return;
      case "cancel":
        editing.cancel();
        break;
      case "commit":
        if (!editing.commit()) return;
        grid.current?.onward(command.onward);
    }
    grid.current?.focus();
  }

  return (
    <section className="wb-formula" data-region="formula" aria-label={t("formula.label")}>
      <AddressBox
        key={address}
        address={address}
        store={store}
        focusGrid={() => grid.current?.focus()}
      />
      <span className="wb-fx" aria-hidden="true">
        fx
      </span>
      <textarea
        {...{ [DRAFT_FIELD]: "bar" }}
        className="wb-content-field"
        aria-label={t("formula.content", { cell: address })}
        rows={editing.draft?.where === "bar" ? linesOf(text) : 1}
        spellCheck={false}
        value={text}
        onFocus={() => editing.begin("edit", "bar")}
        onChange={(event) => {
          editing.begin("edit", "bar");
          editing.change(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
    </section>
  );
}

/** Lines the field opens to while it is written in, over the sheet. */
const linesOf = (text: string): number => Math.min(Math.max(text.split("\n").length, 1), 6);

/** Shows where the active cell is; a typed address goes there. */
function AddressBox({
  address,
  store,
  focusGrid,
}: {
  readonly address: string;
  readonly store: WorkbenchStore;
  readonly focusGrid: () => void;
}) {
  const t = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      className="wb-address"
      aria-label={t("formula.address")}
      spellCheck={false}
      value={typed ?? address}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          setTyped(null);
          focusGrid();
        }
        if (event.key !== "Enter") return;
        event.preventDefault();
        const range = parseRangeName((typed ?? address).trim());
        setTyped(null);
        if (!range) return;
        void store.reveal({ sheet: store.getState().sheet, range });
        focusGrid();
      }}
    />
  );
}
