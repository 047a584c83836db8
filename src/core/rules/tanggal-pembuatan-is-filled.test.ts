import { testsOfFilled } from "../../../tests/support/filled-field";
import { found } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { tanggalPembuatanIsFilled } from "./tanggal-pembuatan-is-filled";

describe("tanggal-pembuatan-is-filled", () => {
  testsOfFilled(tanggalPembuatanIsFilled, "tanggalPembuatan");

  test("a text that is no date is told; a part of a date is left to another rule", () => {
    const dated = (text: string) =>
      found(tanggalPembuatanIsFilled, sop({ identity: { tanggalPembuatan: field(text) } }));
    expect(dated("segera")).toEqual(["unreadable F1"]);
    expect(dated("44349")).toEqual(["unreadable F1"]);
    expect(dated("Juni 2020")).toEqual([]);
    expect(dated("31 Februari 2020")).toEqual([]);
    expect(dated("02-06-2021")).toEqual([]);
  });

  test("a cell that Excel knows as a date is one, however it is shown", () => {
    const cell = { ...field("Wednesday, June 2"), number: 44349 };
    expect(found(tanggalPembuatanIsFilled, sop({ identity: { tanggalPembuatan: cell } }))).toEqual(
      [],
    );
  });
});
