import { keptIn } from "../../src/core/records/kept";
import { readRecords } from "../../src/xlsx/records/workbook-records";
import { openWorkbook } from "../../src/xlsx/workbook-file";
import { grid } from "../support/grid";
import { workbookOf } from "../support/workbook-of";
import { type ServedPages, servePages } from "./served-pages";
import { axeFaults, inWorkbench, save, upload } from "./workbench-page";

jest.setTimeout(60_000);

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

test("columns are chosen, a finding is set aside, the stage is final: the saved file keeps it all", () =>
  inWorkbench(pages, async (page) => {
    const named = (name: string | RegExp) => page.getByRole("button", { name });
    const axe = () => axeFaults(page, ".susun-pane");
    await upload(page, "asing.xlsx", FOREIGN);
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

    const saved = (await save(page)).bytes;
    const kept = keptIn(readRecords(openWorkbook(saved)));
    expect(kept.mappings.map(({ sheet }) => sheet)).toEqual(["SOP 1"]);
    expect(kept.dismissals.map(({ reason }) => reason)).toEqual(["Menunggu keputusan pimpinan"]);
    expect(kept.settings.mode).toBe("final");

    await upload(page, "asing.xlsx", saved);
    await page.getByText("3 kegiatan", { exact: true }).waitFor();
    await page.getByRole("tab", { name: "Periksa" }).click();
    await named("Diabaikan 1").waitFor();
    expect(await named("Tunjukkan kolomnya").count()).toBe(0);
  }));
