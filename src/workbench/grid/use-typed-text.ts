import { type RefObject, useEffect, useRef } from "react";

/** Text that is meant as typed; what is dropped or pasted comes by its own events. */
const TYPED = new Set(["insertText", "insertReplacementText"]);

/**
 * Text that reaches the grid without a key of its own: from an emoji panel, a character viewer, dictation, an input
 * method. Browsers give it only to an element that can be edited, and has a caret. So the grid is one, with its caret in
 * a field of no size; but nothing is ever written there: an insertion is called off, and what a composition leaves,
 * which cannot be called off, is taken out again.
 *
 * @param ref the grid, which has the focus
 * @param caret the field in it; it has no content of React's
 * @param take begins an entry with a text
 */
export function useTypedText(
  ref: RefObject<HTMLElement | null>,
  caret: RefObject<HTMLElement | null>,
  take: (text: string) => void,
): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const [grid, field] = [ref.current, caret.current];
    if (!grid || !field) return;
    const stop = new AbortController();
    const { signal } = stop;
    // A caret stands in a line, and an empty line is a break.
    const clear = () => field.replaceChildren(document.createElement("br"));
    clear();
    grid.addEventListener("focus", () => getSelection()?.collapse(field, 0), { signal });
    // The editor takes the focus away from a composition, which is then left where it was.
    grid.addEventListener("blur", () => setTimeout(clear), { signal });
    // React's own `onBeforeInput` is made of other events and does not tell what kind of input it is.
    grid.addEventListener(
      "beforeinput",
      (event) => {
        if (event.inputType === "insertCompositionText") return;
        event.preventDefault();
        if (event.data && TYPED.has(event.inputType)) latest.current(event.data);
      },
      { signal },
    );
    grid.addEventListener(
      "compositionend",
      ({ data }) => {
        clear();
        if (document.activeElement === grid) getSelection()?.collapse(field, 0);
        if (data !== "") latest.current(data);
      },
      { signal },
    );
    return () => stop.abort();
  }, [ref, caret]);
}

/** What makes an element take such texts, and nothing else of what elements do that can be edited. */
export const TAKES_TYPED_TEXT = {
  contentEditable: true,
  suppressContentEditableWarning: true,
  spellCheck: false,
  autoCorrect: "off",
  autoCapitalize: "off",
  // A touch selects a cell; the keyboard of the screen comes with the cell's editor.
  inputMode: "none",
} as const;
