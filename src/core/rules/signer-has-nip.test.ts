import { found } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { signerHasNip } from "./signer-has-nip";

describe("signer-has-nip", () => {
  const signed = (jabatan: string | null, nama: string | null, nip: string | null) => {
    const part = (text: string | null) => (text === null ? null : field(text, 4));
    return sop({
      identity: { disahkanOleh: { jabatan: part(jabatan), nama: part(nama), nip: part(nip) } },
    });
  };

  test.each([null, "", ".........."])("the NIP %j is none", (nip) => {
    expect(found(signerHasNip, signed("Camat", "Nama Pejabat", nip))).toEqual(["empty F5"]);
  });

  test.each([
    "BUPATI SUKAMAJU",
    "Wali Kota",
    "WALIKOTA",
    "Gubernur",
    "Ketua DPRD",
    "Kepala Desa Maju",
  ])("%s has none", (jabatan) => {
    expect(found(signerHasNip, signed(jabatan, "Nama Pejabat", null))).toEqual([]);
  });

  test("without a name that is the finding", () => {
    expect(found(signerHasNip, signed("Camat", null, null))).toEqual([]);
    expect(found(signerHasNip, signed("Camat", "(........)", null))).toEqual([]);
  });
});
