import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
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

/** Pictures for the guide are taken where SUSUN_PICTURES names a folder: `npm run guide:pictures`. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SUSUN_PICTURES;
  if (!folder) return;
  fs.mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

const TITLE = "Penerbitan Surat Keterangan Domisili";

/** Kegiatan, lane and code, Kelengkapan, Waktu, Output, Tidak ke. */
const STEPS = [
  ["Menerima permohonan dan berkas", "C", "M", "Formulir, KTP", "5 menit", "Berkas diterima"],
  ["Memeriksa kelengkapan berkas", "C", "K", "Berkas diterima", "10 menit", "Berkas lengkap", "1"],
  ["Mengonsep surat keterangan", "C", "P", "Berkas lengkap", "15 menit", "Konsep surat"],
  ["Memaraf konsep surat", "D", "P", "Konsep surat", "10 menit", "Konsep terparaf"],
  ["Menandatangani surat", "E", "P", "Konsep terparaf", "10 menit", "Surat ditandatangani"],
  [
    "Menyerahkan surat kepada pemohon",
    "C",
    "S",
    "Surat ditandatangani",
    "5 menit",
    "Surat Keterangan Domisili",
  ],
] as const;

test("from an empty workbook: inventory, title, SOP with its flow, SP, cross-check, maklumat; the saved file holds them", () =>
  inWorkbench(pages, async (page) => {
    const named = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
    const sheet = (name: string) => page.locator(".wb-tab", { hasText: name });
    const tab = (name: string) => page.getByRole("tab", { name, exact: true }).click();
    await named("Buku kerja baru").click();
    await tab("Formulir");
    await page.getByText("Formulir lain", { exact: true }).click();
    await named("Buat: Inventaris judul SOP").click();
    await sheet("Inventaris SOP").waitFor();
    // The first row below the heads and the row of numbers.
    await type(page, "E8", "Melayani permohonan surat keterangan domisili");
    await type(page, "F8", "Surat Keterangan Domisili");
    await type(page, "G8", "Penerbitan");
    await type(page, "H8", TITLE);
    await picture(page, "1-inventaris");
    await named(`Buat lembar SOP ${TITLE}`).click();
    await sheet("Penerbitan Surat Keterangan").waitFor();
    await picture(page, "2-lembar-sop");

    for (const [i, [kegiatan, lane, code, kelengkapan, waktu, output, tidak]] of STEPS.entries()) {
      const row = 16 + i;
      await type(page, `B${row}`, kegiatan);
      await type(page, `${lane}${row}`, code);
      await type(page, `F${row}`, kelengkapan);
      await type(page, `G${row}`, waktu);
      await type(page, `H${row}`, output);
      if (tidak) await type(page, `K${row}`, tidak);
    }
    await tab("Periksa");
    await picture(page, "3-periksa");
    await tab("Langkah");
    await picture(page, "4-langkah");
    await named("Gambar alur").click();
    await page.getByText(/Alur selesai digambar/).waitFor();
    await picture(page, "5-alur");

    await tab("Formulir");
    await page.getByText("Standar Pelayanan", { exact: true }).first().click();
    await named(`Sisipkan contoh SP ${TITLE}`).click();
    await sheet("SP Penerbitan").waitFor();
    await tab("Periksa");
    await named(`Ya, ${TITLE} adalah SOP untuk layanan ini`).click();
    await page.getByText("Sudah dipastikan.").waitFor();
    await picture(page, "6-standar-pelayanan");
    await tab("Formulir");
    await page.getByText("Formulir lain", { exact: true }).click();
    await named("Buat: Maklumat Pelayanan").click();
    await sheet("Maklumat").waitFor();
    await picture(page, "7-maklumat");

    await tab("Periksa");
    await page.getByText("Semua lembar", { exact: true }).click();
    await named("Periksa semua").click();
    await named("Buka lembar Maklumat").waitFor();
    await picture(page, "8-semua-lembar");

    const { bytes } = await save(page);
    const file = openWorkbook(bytes);
    const snapshots = sheetInfos(file).map(({ name }) => readSnapshot(file, name));
    const reading = recognise(snapshots);
    const [inventory] = readInventories(snapshots, reading);
    expect(inventory!.rows.map(({ cells }) => cells.judul?.text)).toEqual([TITLE]);
    const [sop, ...more] = reading.documents;
    expect(more).toEqual([]);
    expect(sop!.identity.namaSop?.text).toBe(TITLE);
    expect(sop!.activities.map(({ description }) => description)).toEqual(
      STEPS.map(([kegiatan]) => kegiatan),
    );
    expect(sop!.flows).toHaveLength(6);
    const drawn = snapshots.find((one) => one.sheet.startsWith("Penerbitan"))!.shapes;
    expect(drawn.filter(({ geometry }) => geometry.startsWith("flowChart"))).toHaveLength(6);
    expect(recogniseSp(snapshots).documents).toMatchObject([{ title: { text: TITLE } }]);
    expect(snapshots.flatMap((one) => readMaklumat(one) ?? [])).toHaveLength(1);
  }));
