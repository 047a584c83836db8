import fs from "node:fs";
import { readInventories } from "../../src/core/inventory/read-inventories";
import { readMaklumat } from "../../src/core/maklumat/read-maklumat";
import { recognise } from "../../src/core/recognise/recognise";
import { recogniseSp } from "../../src/core/recognise/sp/recognise-sp";
import { openWorkbook, readSnapshot, sheetInfos } from "../../src/xlsx/workbook-file";
import { type ServedPages, servePages } from "./served-pages";

jest.setTimeout(120_000);

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

test("from an empty workbook: inventory, title, SOP with its flow, SP, maklumat; the saved file holds them", async () => {
  const { page, foreignRequests, faults } = await pages.open("workbench.html", {
    viewport: { width: 1366, height: 900 },
    acceptDownloads: true,
  });
  const named = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
  const sheet = (name: string) => page.locator(".wb-tab", { hasText: name });
  const forms = () => page.getByRole("tab", { name: "Formulir" }).click();
  const type = async (cell: string, text: string) => {
    const box = page.getByRole("textbox", { name: "Alamat sel" });
    await box.fill(cell);
    await box.press("Enter");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  try {
    await page.getByRole("grid").waitFor();
    await named("Buku kerja baru").click();
    await forms();
    await page.getByText("Formulir lain", { exact: true }).click();
    await named("Buat: Inventaris judul SOP").click();
    await sheet("Inventaris SOP").waitFor();
    // The first row below the heads and the row of numbers.
    await type("E7", "Menerima tamu");
    await type("F7", "Tamu terlayani");
    await type("G7", "Penerimaan");
    await type("H7", "Penerimaan Tamu");
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

    const waiting = page.waitForEvent("download");
    await named("Simpan").click();
    const file = openWorkbook(fs.readFileSync(await (await waiting).path()));
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
    expect(foreignRequests).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    await page.context().close();
  }
});
