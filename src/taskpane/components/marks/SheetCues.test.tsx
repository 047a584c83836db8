import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { paneState } from "../../../../tests/support/pane-state";
import type { Session } from "../../../session/session";
import { LanguageProvider } from "../../use-language";
import { SheetCues } from "./SheetCues";

function show(changes: Parameters<typeof paneState>[0] = {}) {
  const setMarks = jest.fn(async (_on: boolean) => {});
  render(
    <LanguageProvider value="id">
      <SheetCues state={paneState(changes)} session={{ setMarks } as unknown as Session} />
    </LanguageProvider>,
  );
  return { user: userEvent.setup(), setMarks };
}

const NAME = "Warnai sel yang punya temuan";

test("marks are off until they are switched on, with the mouse or the keyboard", async () => {
  const { user, setMarks } = show();
  await user.click(screen.getByText("Tanda di lembar"));
  const marks = screen.getByRole("switch", { name: NAME });
  expect(marks).not.toBeChecked();
  expect(marks).toHaveAccessibleDescription(/Warna asli sel tidak diubah/);
  await user.click(marks);
  expect(setMarks).toHaveBeenLastCalledWith(true);
  marks.focus();
  await user.keyboard(" ");
  expect(setMarks).toHaveBeenCalledTimes(2);
});

test("marks that are there can be taken away, also from a sheet that is no SOP", async () => {
  const { user, setMarks } = show({ marks: true, document: null });
  await user.click(screen.getByText("Tanda di lembar"));
  await user.click(screen.getByRole("switch", { name: NAME }));
  expect(setMarks).toHaveBeenCalledWith(false);
});

test("a sheet that can have no findings offers nothing", () => {
  show({ document: null });
  expect(screen.queryByText("Tanda di lembar")).toBeNull();
});
