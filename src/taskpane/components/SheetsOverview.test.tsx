import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { form, grid } from "../../../tests/support/grid";
import { createMemoryPort } from "../../../tests/support/memory-workbook";
import { maklumatForm, NO_OFFICE } from "../../core/forms/office-forms";
import { cellOrigin } from "../../core/grid/address";
import { newSheetSnapshot } from "../../core/sheets/new-sheet-snapshot";
import { createSession } from "../../session/create-session";
import { SheetsOverview } from "./SheetsOverview";

test("names every sheet by its kind and state once asked, and goes there", async () => {
  const sheets = [
    form({
      sheet: "SOP 1",
      pelaksana: ["Staf", "Kepala Seksi"],
      steps: [{ kegiatan: "Menerima surat", kode: ["M"] }],
    }),
    newSheetSnapshot("Maklumat", maklumatForm(NO_OFFICE, "a4")),
    grid(
      [
        ["No", "Judul SOP"],
        [1, "Menyusun Renstra"],
      ],
      { sheet: "Daftar" },
    ),
    grid([], { sheet: "Kosong" }),
  ];
  const port = createMemoryPort(sheets);
  const reveal = jest.spyOn(port, "reveal");
  const session = createSession(port);
  await session.refresh();
  const user = userEvent.setup();
  render(
    <FluentProvider theme={webLightTheme}>
      <SheetsOverview session={session} />
    </FluentProvider>,
  );
  await user.click(screen.getByText("Semua lembar"));
  await user.click(screen.getByRole("button", { name: "Periksa semua" }));
  const lines = screen.getAllByRole("listitem").map((line) => line.textContent);
  expect(lines[0]).toMatch(/^SOP 1SOP · Penanganan Surat Masuk · \d+% · \d+ kesalahan/);
  expect(lines[1]).toMatch(/^MaklumatMaklumat · 0 kesalahan, 0 peringatan, 1 saran$/);
  expect(lines[2]).toMatch(/^DaftarInventaris judul · 0 kesalahan, 1 peringatan/);
  expect(lines[3]).toBe("Kosongkosong");
  await user.click(screen.getByRole("button", { name: "Buka lembar Daftar" }));
  expect(reveal).toHaveBeenCalledWith(cellOrigin("Daftar", 0, 0));
  session.dispose();
});
