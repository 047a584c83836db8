import fs from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { keptIn } from "../../src/core/records/kept";
import { readRecords } from "../../src/xlsx/records/workbook-records";
import { openWorkbook } from "../../src/xlsx/workbook-file";
import { grid } from "../support/grid";
import { workbookOf } from "../support/workbook-of";
import { type ServedPages, servePages } from "./served-pages";

jest.setTimeout(60_000);

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A table of steps in words that no form knows. */
const FOREIGN = workbookOf([
  grid([
    ["Daftar langkah layanan"],
    ["Butir", "Perihal yang dikerjakan", "Staf", "Kasi", "Bekal", "Lama", "Ket"],
    [1, "Menerima surat permohonan", "M", null, "Surat", "5 menit", null],
    [2, "Menelaah surat permohonan", null, "P", "Surat", "10 menit", null],
    [3, "Mengarsipkan surat", "S", null, "Surat", "5 menit", null],
  ]),
]);

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

test("columns are chosen, a finding is set aside, the stage is final: the saved file keeps it all", async () => {
  const { page, foreignRequests, faults } = await pages.open("workbench.html", {
    viewport: { width: 1366, height: 900 },
    acceptDownloads: true,
  });
  const upload = (bytes: Uint8Array) =>
    page.setInputFiles("[data-testid=file]", {
      name: "asing.xlsx",
      mimeType: XLSX,
      buffer: Buffer.from(bytes),
    });
  const named = (name: string | RegExp) => page.getByRole("button", { name });
  const axe = async () =>
    (
      await new AxeBuilder({ page })
        .include(".susun-pane")
        // Fluent's own guards around its tab list.
        .exclude("[data-tabster-dummy]")
        .analyze()
    ).violations;
  try {
    await page.getByRole("grid").waitFor();
    await upload(FOREIGN);
    await named("Tunjukkan kolomnya").click();
    await page
      .getByRole("combobox", { name: "Kolom E, Bekal, adalah" })
      .selectOption("kelengkapan");
    expect(await axe()).toEqual([]);
    await named("Pakai kolom ini").click();
    await page.getByText("3 kegiatan", { exact: true }).waitFor();

    await named(/^Abaikan temuan/)
      .first()
      .click();
    await named("Menunggu keputusan pimpinan").click();
    await named("Diabaikan 1").click();
    expect(await axe()).toEqual([]);

    await page.getByRole("tab", { name: "Pengaturan" }).click();
    await page.getByRole("radio", { name: /^Final/ }).check();
    await page.getByText("pemeriksaan final").waitFor();
    await page.getByText("Mutu baku", { exact: true }).click();
    await page.getByText("Ukuran dan daftar pengecualian").click();
    expect(await axe()).toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.keyboard.press("Control+s"),
    ]);
    const saved = new Uint8Array(fs.readFileSync(await download.path()));
    const kept = keptIn(readRecords(openWorkbook(saved)));
    expect(kept.mappings.map(({ sheet }) => sheet)).toEqual(["SOP 1"]);
    expect(kept.dismissals.map(({ reason }) => reason)).toEqual(["Menunggu keputusan pimpinan"]);
    expect(kept.settings.mode).toBe("final");

    await upload(saved);
    await page.getByText("3 kegiatan", { exact: true }).waitFor();
    await page.getByRole("tab", { name: "Periksa" }).click();
    await named("Diabaikan 1").waitFor();
    expect(await named("Tunjukkan kolomnya").count()).toBe(0);
    expect(foreignRequests).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    await page.context().close();
  }
});
