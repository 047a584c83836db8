import { readInventories } from "../../src/core/inventory/read-inventories";
import { readMaklumat } from "../../src/core/maklumat/read-maklumat";
import { recognise } from "../../src/core/recognise/recognise";
import { recogniseSp } from "../../src/core/recognise/sp/recognise-sp";
import { openWorkbook, readSnapshot, sheetInfos } from "../../src/xlsx/workbook-file";
import { type ServedPages, servePages } from "./served-pages";
import { inWorkbench, save, type } from "./workbench-page";

jest.setTimeout(120_000);

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

test("from an empty workbook: inventory, title, SOP with its flow, SP, maklumat; the saved file holds them", () =>
  inWorkbench(pages, async (page) => {
    const named = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
    const sheet = (name: string) => page.locator(".wb-tab", { hasText: name });
    const forms = () => page.getByRole("tab", { name: "Formulir" }).click();
    await named("Buku kerja baru").click();
    await forms();
    await page.getByText("Formulir lain", { exact: true }).click();
    await named("Buat: Inventaris judul SOP").click();
    await sheet("Inventaris SOP").waitFor();
    // The first row below the heads and the row of numbers.
    await type(page, "E7", "Menerima tamu");
    await type(page, "F7", "Tamu terlayani");
    await type(page, "G7", "Penerimaan");
    await type(page, "H7", "Penerimaan Tamu");
    await named("Buat lembar SOP Penerimaan Tamu").click();
    await sheet("Penerimaan Tamu").waitFor();
    await named("Gambar alur").click();
    await page.getByText(/Alur selesai digambar/).waitFor();

    await page.getByText("Standar Pelayanan", { exact: true }).first().click();
    await named("Sisipkan contoh SP Penerbitan Surat Keterangan Domisili").click();
    await sheet("SP Penerbitan").waitFor();
    await named("Buat: Maklumat Pelayanan").click();
    await sheet("Maklumat").waitFor();

    await page.getByRole("tab", { name: "Periksa" }).click();
    await page.getByText("Semua lembar", { exact: true }).click();
    await named("Periksa semua").click();
    await named("Buka lembar Maklumat").waitFor();

    const file = openWorkbook((await save(page)).bytes);
    const snapshots = sheetInfos(file).map(({ name }) => readSnapshot(file, name));
    const reading = recognise(snapshots);
    const [inventory] = readInventories(snapshots, reading);
    expect(inventory!.rows.map(({ cells }) => cells.judul?.text)).toEqual(["Penerimaan Tamu"]);
    const [sop, ...more] = reading.documents;
    expect(more).toEqual([]);
    expect(sop!.identity.namaSop?.text).toBe("Penerimaan Tamu");
    expect(sop!.activities).toHaveLength(8);
    const drawn = snapshots.find((one) => one.sheet === "Penerimaan Tamu")!.shapes;
    expect(drawn.filter(({ geometry }) => geometry.startsWith("flowChart"))).toHaveLength(8);
    expect(recogniseSp(snapshots).documents).toMatchObject([
      { title: { text: "Penerbitan Surat Keterangan Domisili" } },
    ]);
    expect(snapshots.flatMap((one) => readMaklumat(one) ?? [])).toHaveLength(1);
  }));
