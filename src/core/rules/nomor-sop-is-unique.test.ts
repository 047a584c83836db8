import { field, sop, workbookOf } from "../../../tests/support/sop";
import type { DocumentId, SopDocument } from "../document/sop-document";
import { lint } from "./lint";
import { nomorSopIsUnique } from "./nomor-sop-is-unique";

describe("nomor-sop-is-unique", () => {
  const numbered = (id: string, nomor: string, nama: string) => ({
    ...sop({ identity: { nomorSop: field(nomor), namaSop: field(nama, 5) } }),
    id: id as DocumentId,
  });
  const told = (...documents: readonly SopDocument[]) =>
    lint(workbookOf(...documents), { severities: { [nomorSopIsUnique.id]: "warning" } }, [
      nomorSopIsUnique,
    ]).map(({ documentId, data }) => `${documentId} ${data.other}`);

  test("a number that two SOPs have is told at both", () => {
    const documents = [
      numbered("d1", "060/01", "Penanganan Surat Masuk"),
      numbered("d2", "060 / 01", "Penanganan Surat Keluar"),
      numbered("d3", "060/03", "Pengelolaan Arsip"),
    ];
    expect(told(...documents)).toEqual(["d1 Penanganan Surat Keluar", "d2 Penanganan Surat Masuk"]);
  });

  test("one SOP on two sheets, a number with a gap and no number are no reason", () => {
    const masuk = "Penanganan Surat Masuk";
    expect(
      told(numbered("d1", "060/01", masuk), numbered("d2", "060/01", masuk.toUpperCase())),
    ).toEqual([]);
    expect(told(numbered("d1", "/SOP/2026", masuk), numbered("d2", "/SOP/2026", "Cuti"))).toEqual(
      [],
    );
    expect(told(numbered("d1", "-", masuk), numbered("d2", "-", "Pelayanan Cuti"))).toEqual([]);
  });

  test("only the documents asked for are checked, the others are looked at", () => {
    const [one, two] = [numbered("d1", "1/2026", "Penanganan"), numbered("d2", "1/2026", "Cuti")];
    const found = lint(
      workbookOf(one, two),
      { severities: { [nomorSopIsUnique.id]: "error" } },
      [nomorSopIsUnique],
      {
        documents: [two],
      },
    );
    expect(found).toMatchObject([{ documentId: "d2", related: [one.identity.nomorSop!.origin] }]);
  });
});
