import { found } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { peringatanSaysWhatFollows } from "./peringatan-says-what-follows";

describe("peringatan-says-what-follows", () => {
  const warned = (text: string) =>
    found(peringatanSaysWhatFollows, sop({ identity: { peringatan: field(text, 8) } }));

  test("a warning without condition, consequence or limit is told", () => {
    expect(warned("Petugas harus teliti")).toEqual(["no-condition F9"]);
  });

  test.each([
    "Jika surat tidak dicatat, maka tidak dapat dilacak",
    "Apabila SOP tidak dilaksanakan, pelayanan terganggu",
    "Keterlambatan mengakibatkan teguran",
    "Surat diteruskan paling lambat 1 hari kerja",
    "Selesai dalam 3 (tiga) hari",
    "",
    "-",
    "[isi peringatan]",
  ])("%j is enough, or empty", (text) => {
    expect(warned(text)).toEqual([]);
  });
});
