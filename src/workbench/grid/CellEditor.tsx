import { type CSSProperties, type RefObject, useLayoutEffect } from "react";
import { cellName } from "../../core/grid/address";
import type { Rect } from "../../core/grid/geometry";
import type { CellLook } from "../../xlsx/sheet-view";
import { DRAFT_FIELD, type Editing } from "../editing/use-editing";
import { useTexts } from "../messages/use-texts";
import { PX_PER_POINT } from "./axis";
import { fontFamily } from "./cell-style";
import { breakLine, editorCommand, type Onward } from "./editor-keys";

/** Editors of narrow cells are at least this wide; CSS pixels. */
const LEAST_WIDTH = 120;

/**
 * The field over the cell that is being edited. It is always there, only unseen: a key that begins an entry can then
 * be given to it before the browser inserts the character, which also serves dead keys and input methods.
 */
export function CellEditor({
  editing,
  fieldRef,
  box,
  look,
  onward,
  leave,
}: {
  readonly editing: Editing;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Where the cell is in the grid's window. */
  readonly box: Rect;
  readonly look: CellLook;
  /** The entry is done: go on to another cell. */
  readonly onward: (way: Onward) => void;
  /** The editor closes; the focus goes back to the grid. */
  readonly leave: () => void;
}) {
  const t = useTexts();
  const { draft } = editing;
  const text = draft?.text ?? "";
  const open = draft !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const field = fieldRef.current;
    if (!field) return;
    field.style.height = "0";
    if (open) field.style.height = `${Math.max(field.scrollHeight + 2, box.height + 1)}px`;
  }, [fieldRef, text, open, box.height, box.width]);

  // Closed by something else than its own keys, Ctrl+S for one: what is typed next belongs to the grid.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the closing matters
  useLayoutEffect(() => {
    if (!open && document.activeElement === fieldRef.current) leave();
  }, [open]);

  const style: CSSProperties = {
    left: box.x - 1,
    top: box.y - 1,
    width: Math.max(box.width + 1, open ? LEAST_WIDTH : 0),
    fontFamily: fontFamily(look.font.name),
    fontSize: look.font.size * PX_PER_POINT,
    fontWeight: look.font.bold ? 700 : 400,
  };
  return (
    <textarea
      ref={fieldRef}
      className={open ? "wb-editor wb-open" : "wb-editor"}
      style={style}
      {...{ [DRAFT_FIELD]: "cell" }}
      tabIndex={-1}
      rows={1}
      spellCheck={false}
      aria-hidden={open ? undefined : true}
      aria-label={t("grid.editing", {
        cell: draft ? cellName(draft.at.row, draft.at.column) : "",
      })}
      value={text}
      onChange={(event) => editing.change(event.target.value)}
      onFocus={() => editing.begin("edit", "cell")}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || !draft) return;
        const command = editorCommand(event, draft.mode);
        if (!command) return;
        event.preventDefault();
        event.stopPropagation();
        switch (command.kind) {
          case "line-break":
            editing.change(breakLine(event.currentTarget));
            break;
          case "toggle-mode":
            editing.toggleMode();
            break;
          case "cancel":
            editing.cancel();
            leave();
            break;
          case "commit":
            if (editing.commit()) {
              leave();
              onward(command.onward);
            }
        }
      }}
    />
  );
}
