import { dossierOf, matchingSheet } from "../../../tests/support/sp/cross";
import { spSheet } from "../../../tests/support/sp/sp";
import { decisionsIn, linkRecord } from "./link-record";
import { linksOf, proposeLinks } from "./propose-links";
import { likeness } from "./similar-names";

test.each([
  ["Penerbitan Surat Keterangan Domisili", "Pelayanan Surat Keterangan Domisili"],
  ["SOP Penerbitan Kartu Keluarga Baru", "Penerbitan Kartu Keluarga"],
  ["Permohonan Cuti Tahunan", "Permohonan Usul Cuti Tahunan"],
  ["Permohonan Cuti Tahunan", "Cuti Tahunan / Cuti Sakit / Cuti Besar / Cuti Melahirkan"],
])("%s is %s", (a, b) => {
  expect(likeness(a, b).score).toBeGreaterThan(0.75);
});

test.each([
  ["Penerbitan Surat Keterangan Domisili", "Penerbitan Surat Keterangan Usaha"],
  ["Izin Reklame", "Izin Keramaian"],
  ["Penanganan Surat Masuk", "Pelayanan Surat Pindah"],
])("%s is not %s", (a, b) => {
  expect(likeness(a, b).score).toBeLessThan(0.6);
});

const workbook = () => {
  const sps = [
    spSheet({ sheet: "SP 1" }),
    spSheet({
      sheet: "SP 2",
      title: "Penerbitan Surat Keterangan Usaha",
      components: { produk: "Surat Keterangan Usaha" },
    }),
  ];
  const sops = ["Domisili", "Usaha", "Kematian"].map((name, i) => ({
    ...matchingSheet({ identity: { "Nama SOP": `Penerbitan Surat Keterangan ${name}` } }),
    sheet: `SOP ${i + 1}`,
  }));
  return dossierOf([...sps, ...sops]);
};

test("each SOP goes to the SP that it is most alike, with the reason", () => {
  const { sops, sps } = workbook();
  expect(proposeLinks(sops, sps)).toEqual([
    expect.objectContaining({ sp: "s1", sop: "d1", confirmed: false }),
    expect.objectContaining({ sp: "s2", sop: "d2", confirmed: false }),
  ]);
  expect(proposeLinks(sops, sps)[0]?.shared).toContain("domisili");
});

test("what a person has decided is not proposed again, and comes back from its record", () => {
  const dossier = workbook();
  const [sp, other] = dossier.sps;
  const decisions = [
    { sp: sp!.id, sop: dossier.sops[2]!.id, isLink: true },
    { sp: other!.id, sop: dossier.sops[1]!.id, isLink: false },
  ];
  expect(linksOf({ ...dossier, decisions })).toEqual([
    { sp: "s1", sop: "d3", confirmed: true, score: 1, shared: [] },
  ]);
  expect(decisionsIn(linkRecord(decisions, dossier), dossier)).toEqual(decisions);
});

test.each([undefined, "", "{", "[1]", '[{"sp":1}]'])("the record %s says nothing", (record) => {
  expect(decisionsIn(record, workbook())).toEqual([]);
});

test("a record finds its documents on renamed sheets", () => {
  const before = workbook();
  const decisions = [{ sp: before.sps[0]!.id, sop: before.sops[0]!.id, isLink: true }];
  const record = linkRecord(decisions, before);
  const sps = before.sps.map((sp) => ({ ...sp, sheets: [`${sp.sheets[0]} (2)`] }));
  expect(decisionsIn(record, { ...before, sps })).toEqual(decisions);
});
