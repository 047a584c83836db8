import { sampleWorkbook } from "../../src/workbench/sample/sample";
import { openWorkbook, sheetInfos } from "../../src/xlsx/workbook-file";
import { type ServedPages, servePages } from "./served-pages";
import { axeFaults, downloaded, inWorkbench } from "./workbench-page";

jest.setTimeout(60_000);

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

test("a class of files is checked in the page: the recap, its file, and a click back to a sheet", () =>
  inWorkbench(pages, async (page) => {
    const named = (name: string | RegExp) => page.getByRole("button", { name });
    await named("Periksa kelas").click();
    await page.getByRole("heading", { name: "Periksa kelas" }).waitFor();
    expect(await axeFaults(page)).toEqual([]);

    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      named("Pilih berkas").click(),
    ]);
    await chooser.setFiles([
      file("satu.xlsx", sampleWorkbook()),
      file("dua.xlsx", sampleWorkbook()),
      file("rusak.xlsx", sampleWorkbook().slice(0, 2000)),
    ]);
    await page.getByText("3 berkas selesai diperiksa.").waitFor();
    await page.getByText("1 berkas tidak terbaca").waitFor();
    expect(await axeFaults(page)).toEqual([]);

    const recap = await downloaded(page, () => named("Simpan rekap (.xlsx)").click());
    expect(recap.name).toBe("rekap-kelas.xlsx");
    expect(sheetInfos(openWorkbook(recap.bytes)).map(({ name }) => name)).toEqual([
      "Rekap",
      "Temuan",
      "Judul",
      "Unit",
      "SP-SOP",
      "Berkas",
    ]);

    await page.getByTitle("Buka dua.xlsx").first().click();
    await page.getByRole("heading", { level: 1, name: "dua.xlsx" }).waitFor();
    await page.getByText("8 kegiatan").waitFor();
  }));
