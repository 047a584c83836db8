import { editorCommand } from "./editor-keys";

const stroke = (key: string, held = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe("keys while editing", () => {
  test("Enter and Tab commit and go on, with Shift backwards", () => {
    expect(editorCommand(stroke("Enter"), "edit")).toEqual({
      kind: "commit",
      onward: { kind: "enter", back: false },
    });
    expect(editorCommand(stroke("Tab", { shiftKey: true }), "enter")).toEqual({
      kind: "commit",
      onward: { kind: "tab", back: true },
    });
  });

  test("Alt+Enter breaks the line, Esc gives up, F2 changes what arrows do", () => {
    expect(editorCommand(stroke("Enter", { altKey: true }), "edit")?.kind).toBe("line-break");
    expect(editorCommand(stroke("Escape"), "edit")?.kind).toBe("cancel");
    expect(editorCommand(stroke("F2"), "enter")?.kind).toBe("toggle-mode");
  });

  test("arrows leave a replaced cell, and move the caret in an edited one", () => {
    expect(editorCommand(stroke("ArrowRight"), "enter")).toEqual({
      kind: "commit",
      onward: { kind: "move", direction: "right", extend: false },
    });
    expect(editorCommand(stroke("ArrowRight"), "edit")).toBeNull();
    expect(editorCommand(stroke("ArrowRight", { shiftKey: true }), "enter")).toBeNull();
  });

  test("other keys belong to the field", () => {
    expect(editorCommand(stroke("a"), "enter")).toBeNull();
    expect(editorCommand(stroke("Home"), "edit")).toBeNull();
  });
});
