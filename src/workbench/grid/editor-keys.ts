import type { Draft } from "../editing/use-editing";
import type { KeyStroke } from "./keys";
import type { Direction } from "./selection";

/** Where the selection goes when an entry is done. */
export type Onward =
  | { readonly kind: "enter" | "tab"; readonly back: boolean }
  | { readonly kind: "move"; readonly direction: Direction; readonly extend: false };

export type EditorCommand =
  | { readonly kind: "commit"; readonly onward: Onward }
  | { readonly kind: "line-break" }
  | { readonly kind: "cancel" }
  | { readonly kind: "toggle-mode" };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key means while a cell is being edited; null leaves it to the field. */
export function editorCommand(stroke: KeyStroke, mode: Draft["mode"]): EditorCommand | null {
  const { key, shiftKey: back } = stroke;
  const held = stroke.ctrlKey || stroke.metaKey || stroke.altKey;
  switch (key) {
    case "Enter":
      return held ? { kind: "line-break" } : { kind: "commit", onward: { kind: "enter", back } };
    case "Tab":
      return held ? null : { kind: "commit", onward: { kind: "tab", back } };
    case "Escape":
      return { kind: "cancel" };
    case "F2":
      return { kind: "toggle-mode" };
  }
  const direction = ARROWS[key];
  if (direction && mode === "enter" && !held && !back) {
    return { kind: "commit", onward: { kind: "move", direction, extend: false } };
  }
  return null;
}

/** Puts a line break where the caret is; returns the new text. */
export function breakLine(field: HTMLTextAreaElement): string {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  return field.value;
}
