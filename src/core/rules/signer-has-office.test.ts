import { found } from "../../../tests/support/findings";
import { field, NO_IDENTITY, sop } from "../../../tests/support/sop";
import { cellOrigin } from "../grid/address";
import { signerHasOffice } from "./signer-has-office";

describe("signer-has-office", () => {
  const signed = (jabatan: string | null, nama: string | null, nip: string | null) => {
    const part = (text: string | null) => (text === null ? null : field(text, 4));
    return sop({
      identity: { disahkanOleh: { jabatan: part(jabatan), nama: part(nama), nip: part(nip) } },
    });
  };

  test("an office that is not written is told, where it would stand when that is known", () => {
    expect(found(signerHasOffice, signed(null, "Nama Pejabat", null))).toEqual(["empty F5"]);
    expect(found(signerHasOffice, signed("-", null, null))).toEqual(["empty F5"]);
    const place = sop({
      identity: {
        disahkanOleh: { jabatan: null, nama: null, nip: null, origin: cellOrigin("SOP 1", 4, 6) },
      },
    });
    expect(found(signerHasOffice, place)).toEqual(["empty G5"]);
  });

  test("a label that is not there is told at the title", () => {
    expect(found(signerHasOffice, sop({ identity: { disahkanOleh: null } }))).toEqual([
      "missing F6",
    ]);
    expect(found(signerHasOffice, sop({ identity: NO_IDENTITY }))).toEqual([]);
  });

  test("an office without a name has one", () => {
    expect(found(signerHasOffice, signed("Camat", null, null))).toEqual([]);
  });
});
