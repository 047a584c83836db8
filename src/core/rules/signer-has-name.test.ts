import { found } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { signerHasName } from "./signer-has-name";

describe("signer-has-name", () => {
  const signed = (jabatan: string | null, nama: string | null, nip: string | null) => {
    const part = (text: string | null) => (text === null ? null : field(text, 4));
    return sop({
      identity: { disahkanOleh: { jabatan: part(jabatan), nama: part(nama), nip: part(nip) } },
    });
  };

  test.each([null, "", "(..................)", "-"])("the name %j is none", (nama) => {
    expect(found(signerHasName, signed("Camat", nama, null))).toEqual(["empty F5"]);
  });

  test("without an office that is the finding, and a name is a name", () => {
    expect(found(signerHasName, signed(null, null, null))).toEqual([]);
    expect(found(signerHasName, sop({ identity: { disahkanOleh: null } }))).toEqual([]);
    expect(found(signerHasName, signed("Camat", "Nama Pejabat", null))).toEqual([]);
  });
});
