import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { paneState } from "../../../../tests/support/pane-state";
import type { Session } from "../../../session/session";
import { LanguageProvider } from "../../use-language";
import { SheetCues } from "./SheetCues";

function show(changes: Parameters<typeof paneState>[0] = {}) {
  const setMarks = jest.fn(async (_on: boolean) => {});
  const writeNotes = jest.fn(async (_language: string) => {});
  const clearNotes = jest.fn(async () => {});
  render(
    <LanguageProvider value="id">
      <SheetCues
        state={paneState(changes)}
        session={{ setMarks, writeNotes, clearNotes } as unknown as Session}
      />
    </LanguageProvider>,
  );
  return { user: userEvent.setup(), setMarks, writeNotes, clearNotes };
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

test("notes are written in the pane's language, and cleared where there are some", async () => {
  const { user, writeNotes } = show();
  await user.click(screen.getByText("Tanda di lembar"));
  const clear = screen.getByRole("button", { name: "Hapus catatan" });
  expect(clear).toHaveAttribute("aria-disabled", "true");
  expect(clear).toHaveAccessibleDescription("Belum ada catatan Susun di buku kerja ini.");
  const write = screen.getByRole("button", { name: "Tulis catatan di sel" });
  expect(write).toHaveAccessibleDescription(/Catatan Anda sendiri tidak diubah/);
  write.focus();
  await user.keyboard("{Enter}");
  expect(writeNotes).toHaveBeenCalledWith("id");
});

test("a workbook that comes with notes offers to clear them, also where nothing can be found", async () => {
  const { user, clearNotes } = show({ document: null, notes: { kind: "known", count: 12 } });
  expect(screen.getByText("Ada 12 catatan Susun di buku kerja ini.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Hapus catatan" }));
  expect(clearNotes).toHaveBeenCalledTimes(1);
});

test("an Excel without notes says so, and its button does nothing", async () => {
  const { user, writeNotes } = show({ notes: { kind: "unsupported" } });
  await user.click(screen.getByText("Tanda di lembar"));
  const write = screen.getByRole("button", { name: "Tulis catatan di sel" });
  expect(write).toHaveAccessibleDescription(/Microsoft 365 versi 2501/);
  expect(write).toHaveAttribute("aria-disabled", "true");
  await user.click(write);
  expect(writeNotes).not.toHaveBeenCalled();
});
