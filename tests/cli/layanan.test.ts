import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { matchingSheet } from "../support/sp/cross";
import { spSheet } from "../support/sp/sp";
import { susun } from "../support/susun";
import { workbookOf } from "../support/workbook-of";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "susun-layanan-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const file = path.join(folder, "layanan.xlsx");
const components = { jangkaWaktu: "1 jam sejak berkas lengkap", pengaduan: "Melalui petugas" };
fs.writeFileSync(file, workbookOf([spSheet({ components }), matchingSheet()]));

test("baca tells the sheet and the fourteen components of an SP", () => {
  const { status, out } = susun("baca", file, "--json");
  expect(status).toBe(0);
  const [{ sheets, documents }] = JSON.parse(out).files;
  expect(sheets[0]).toMatchObject({ sheet: "SP", kind: "sp", documents: ["s1"] });
  const sp = documents.find(({ kind }: { kind: string }) => kind === "sp");
  expect(Object.keys(sp.components)).toHaveLength(14);
  expect(sp.components.biaya).toEqual({
    text: "Tidak dipungut biaya",
    items: ["Tidak dipungut biaya"],
    origin: "SP!C9",
  });
});

test("periksa tells the findings of an SP, and with --silang those between it and its SOP", () => {
  const codes = (out: string): readonly string[] =>
    JSON.parse(out).files[0].diagnostics.map(({ code }: { code: string }) => code);
  const alone = susun("periksa", file, "--json");
  expect(codes(alone.out)).toContain("SP-20");
  expect(codes(alone.out)).not.toContain("XR-03");
  const cross = susun("periksa", file, "--json", "--silang");
  expect(codes(cross.out)).toContain("XR-03");
  expect(cross.status).toBe(1);
  const found = JSON.parse(cross.out).files[0].diagnostics.find(
    ({ code }: { code: string }) => code === "XR-03",
  );
  expect(found).toMatchObject({
    document: "s1",
    origin: "SP!C8",
    basis: expect.stringContaining("25/2009"),
  });
  expect(found.related[0]).toBe("'SOP 1'!H18");
});

test("a file with an SP alone is no empty call", () => {
  const alone = path.join(folder, "sp.xlsx");
  fs.writeFileSync(alone, workbookOf([spSheet()]));
  const { status, out } = susun("periksa", alone);
  expect(status).toBe(0);
  expect(out).toContain("Standar pelayanan: Penerbitan Surat Keterangan Domisili");
});
