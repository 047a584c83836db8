import type { Direction } from "./selection";

/** What a key means on the grid while no cell is being edited. */
export type GridCommand =
  | { readonly kind: "move"; readonly direction: Direction; readonly extend: boolean }
  /** To the edge of the filled cells. */
  | { readonly kind: "jump"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "page"; readonly direction: "up" | "down"; readonly extend: boolean }
  | { readonly kind: "row-start" | "row-end"; readonly extend: boolean }
  | { readonly kind: "sheet-start" | "sheet-end"; readonly extend: boolean }
  | { readonly kind: "tab" | "enter"; readonly back: boolean }
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  | { readonly kind: "select-all" }
  | { readonly kind: "edit" | "clear" | "escape" }
  /** Rows or columns, as many as are selected. */
  | { readonly kind: "insert" | "delete" }
  /** Opens an empty editor; the key itself is left to the browser, which also serves input methods. */
  | { readonly kind: "replace" };

export type KeyStroke = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Keys of an input method that composes text. */
const COMPOSING = new Set(["Process", "Unidentified", "Dead"]);

/** Null leaves the key to the browser and to the page. */
export function gridCommand(stroke: KeyStroke): GridCommand | null {
  const { key, shiftKey: extend, altKey } = stroke;
  const ctrl = stroke.ctrlKey || stroke.metaKey;
  const paging = key === "PageUp" || key === "PageDown";
  // Browsers keep Ctrl+PageUp/Down for their own tabs in most windows: Alt does the same here.
  if (paging && (ctrl || altKey)) return { kind: "sheet", step: key === "PageUp" ? -1 : 1 };
  if (altKey && !ctrl) return null;
  const direction = ARROWS[key];
  if (direction) return { kind: ctrl ? "jump" : "move", direction, extend };
  if (paging) return { kind: "page", direction: key === "PageUp" ? "up" : "down", extend };
  if (ctrl && key.toLowerCase() === "a") return { kind: "select-all" };
  // Excel's keys. Ctrl+= is left to the browser, which makes the page larger with it.
  if (ctrl && key === "+") return { kind: "insert" };
  if (ctrl && key === "-") return { kind: "delete" };
  switch (key) {
    case "Home":
      return { kind: ctrl ? "sheet-start" : "row-start", extend };
    case "End":
      return { kind: ctrl ? "sheet-end" : "row-end", extend };
    case "Tab":
      return ctrl ? null : { kind: "tab", back: extend };
    case "Enter":
      return ctrl ? null : { kind: "enter", back: extend };
    case "F2":
      return { kind: "edit" };
    case "Delete":
      return { kind: "clear" };
    case "Escape":
      return { kind: "escape" };
    case "Backspace":
      return { kind: "replace" };
  }
  // AltGr reports Ctrl and Alt together and types a character.
  const types = [...key].length === 1 && (!ctrl || altKey);
  return types || COMPOSING.has(key) ? { kind: "replace" } : null;
}
