import { gridCommand, type KeyStroke } from "./keys";

const stroke = (key: string, held: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe("keys on the grid", () => {
  test.each([
    ["ArrowDown", {}, { kind: "move", direction: "down", extend: false }],
    ["ArrowLeft", { shiftKey: true }, { kind: "move", direction: "left", extend: true }],
    ["ArrowUp", { ctrlKey: true }, { kind: "jump", direction: "up", extend: false }],
    ["PageDown", {}, { kind: "page", direction: "down", extend: false }],
    ["PageDown", { ctrlKey: true }, { kind: "sheet", step: 1 }],
    ["PageUp", { altKey: true }, { kind: "sheet", step: -1 }],
    ["Home", {}, { kind: "row-start", extend: false }],
    ["Home", { ctrlKey: true }, { kind: "sheet-start", extend: false }],
    ["Tab", { shiftKey: true }, { kind: "tab", back: true }],
    ["Enter", {}, { kind: "enter", back: false }],
    ["F2", {}, { kind: "edit" }],
    ["+", { ctrlKey: true, shiftKey: true }, { kind: "insert" }],
    ["-", { ctrlKey: true }, { kind: "delete" }],
    ["=", { ctrlKey: true }, null],
    ["Delete", {}, { kind: "clear" }],
    ["a", {}, { kind: "replace" }],
    ["=", { shiftKey: true }, { kind: "replace" }],
    ["@", { ctrlKey: true, altKey: true }, { kind: "replace" }],
    ["Process", {}, { kind: "replace" }],
    ["a", { ctrlKey: true }, { kind: "select-all" }],
  ])("%s %j", (key, held, command) => {
    expect(gridCommand(stroke(key, held))).toEqual(command);
  });

  test.each([
    ["c", { ctrlKey: true }],
    ["v", { metaKey: true }],
    ["z", { ctrlKey: true }],
    ["s", { ctrlKey: true }],
    ["Shift", { shiftKey: true }],
    ["F6", {}],
    ["F5", {}],
    ["ArrowLeft", { altKey: true }],
  ])("%s %j is not the grid's", (key, held) => {
    expect(gridCommand(stroke(key, held))).toBeNull();
  });
});
