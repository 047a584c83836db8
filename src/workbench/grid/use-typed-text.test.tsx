import { fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { TAKES_TYPED_TEXT, useTypedText } from "./use-typed-text";

function Field({ take }: { readonly take: (text: string) => void }) {
  const ref = useRef<HTMLDivElement>(null);
  const caret = useRef<HTMLDivElement>(null);
  useTypedText(ref, caret, take);
  return (
    <div ref={ref} data-testid="field" {...TAKES_TYPED_TEXT}>
      <div ref={caret} data-testid="caret" />
      <div contentEditable={false}>isi</div>
    </div>
  );
}

function show() {
  const taken: string[] = [];
  render(<Field take={(text) => taken.push(text)} />);
  return { field: screen.getByTestId("field"), taken };
}

const input = (inputType: string, data: string | null) =>
  new InputEvent("beforeinput", { inputType, data, bubbles: true, cancelable: true });

test.each(["insertText", "insertReplacementText"])("text of %s is taken, not inserted", (type) => {
  const { field, taken } = show();
  expect(fireEvent(field, input(type, "✓"))).toBe(false);
  expect(taken).toEqual(["✓"]);
});

test.each([
  ["insertFromDrop", "x"],
  ["insertParagraph", null],
  ["deleteContentBackward", null],
  ["formatBold", null],
])("%s does nothing", (type, data) => {
  const { field, taken } = show();
  expect(fireEvent(field, input(type, data))).toBe(false);
  expect(taken).toEqual([]);
});

test("a composition is taken when it ends, and what it left behind goes", () => {
  const { field, taken } = show();
  const caret = screen.getByTestId("caret");
  expect(fireEvent(field, input("insertCompositionText", "に"))).toBe(true);
  caret.prepend("日本");
  fireEvent.compositionEnd(field, { data: "日本" });
  expect(taken).toEqual(["日本"]);
  expect(caret.innerHTML).toBe("<br>");
  fireEvent.compositionEnd(field, { data: "" });
  expect(taken).toHaveLength(1);
});
