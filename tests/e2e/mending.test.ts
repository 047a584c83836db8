import { recognise } from "../../src/core/recognise/recognise";
import { openWorkbook, readSnapshot, sheetInfos } from "../../src/xlsx/workbook-file";
import { grid } from "../support/grid";
import { workbookOf } from "../support/workbook-of";
import { type ServedPages, servePages } from "./served-pages";
import { axeFaults, goTo, inWorkbench, save, upload } from "./workbench-page";

jest.setTimeout(60_000);

/** Two steps that begin with a noun, one that names who acts. */
const WORKSHEET = workbookOf([
  grid([
    ["SOP PELAYANAN SURAT"],
    ["No", "Kegiatan", "Staf", "Kasi", "Kelengkapan", "Waktu", "Output", "Keterangan"],
    [1, "Penerimaan surat", "M", null, "Surat", "5 menit", "Surat diterima", null],
    [2, "Kasi memeriksa surat", null, "P", "Surat diterima", "10 menit", "Surat terperiksa", null],
    [3, "Pengarsipan surat", "S", null, "Surat terperiksa", "5 menit", "Surat terarsip", null],
  ]),
]);

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

test("findings are mended and set aside; what was drawn is found in the saved file, and can be taken away", () =>
  inWorkbench(pages, async (page) => {
    const named = (name: string | RegExp) => page.getByRole("button", { name });
    const cell = (address: string) => page.locator(`#cell-${address}`);
    await upload(page, "surat.xlsx", WORKSHEET);
    await page.getByText("3 kegiatan", { exact: true }).waitFor();

    await named(/^Hapus “Kasi” dari kalimatnya/).click();
    await cell("B4").getByText("Memeriksa surat").waitFor();
    await named("Kembalikan").click();
    await cell("B4").getByText("Kasi memeriksa surat").waitFor();
    await named(/^Perbaiki semua temuan seperti ini, 2 sel/)
      .first()
      .click();
    expect(await axeFaults(page, ".susun-pane")).toEqual([]);
    await page.getByRole("button", { name: "Perbaiki", exact: true }).click();
    await cell("B3").getByText("Menerima surat").waitFor();
    await cell("B5").getByText("Mengarsipkan surat").waitFor();

    await named(/^Abaikan temuan: Kegiatan 2 menyebut pelaksananya/).click();
    await named("Menunggu keputusan pimpinan").click();
    await named("Diabaikan 1").waitFor();

    await goTo(page, "A1");
    await named("Gambar alur").click();
    await page.getByText(/Alur selesai digambar/).waitFor();

    const { bytes } = await save(page);
    const file = openWorkbook(bytes);
    const { documents } = recognise(sheetInfos(file).map(({ name }) => readSnapshot(file, name)));
    expect(documents[0]!.flows).toHaveLength(2);

    await upload(page, "tersimpan.xlsx", bytes);
    await page.getByRole("heading", { level: 1, name: "tersimpan.xlsx" }).waitFor();
    await page.locator(".wb-overlay .wb-line").first().waitFor({ state: "attached" });
    await named("Diabaikan 1").waitFor();
    await named("Hapus alur").click();
    await page.locator(".wb-overlay .wb-line").first().waitFor({ state: "detached" });
    const erased = openWorkbook((await save(page)).bytes);
    expect(readSnapshot(erased, sheetInfos(erased)[0]!.name).shapes).toEqual([]);
  }));
