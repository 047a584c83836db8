import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { waktuIsFilled } from "./waktu-is-filled";

const P = { symbols: ["P0"] };

describe("waktu-is-filled", () => {
  test("an activity without waktu is told at the cell to fill", () => {
    const document = sop({ activities: [P, { ...P, waktu: "" }, P, { ...P, waktu: "-" }] });
    expect(findings(waktuIsFilled, document)).toEqual([
      { messageId: "empty", at: "F15", data: { activity: "2" } },
      { messageId: "empty", at: "F17", data: { activity: "4" } },
    ]);
  });

  test("a column nobody has begun with is one finding, and so is what is still to come", () => {
    const untimed = { ...P, waktu: "" };
    const none = sop({ activities: [untimed, untimed, untimed] });
    expect(found(waktuIsFilled, none)).toEqual(["none-yet F14"]);
    const begun = sop({ activities: [P, untimed, P, untimed, untimed, untimed] });
    expect(findings(waktuIsFilled, begun)).toEqual([
      { messageId: "empty", at: "F15", data: { activity: "2" } },
      { messageId: "rest-empty", at: "F17", data: { activity: "4", last: "6", count: 3 } },
    ]);
  });

  test("rows that only say Mulai or Selesai are exempt", () => {
    const document = sop({
      activities: [
        { kegiatan: "Mulai", symbols: ["M0"], waktu: "" },
        P,
        { kegiatan: "", symbols: ["S0"], waktu: "" },
        { kegiatan: "Proses selesai", symbols: ["S0"], waktu: "" },
      ],
    });
    expect(found(waktuIsFilled, document)).toEqual([]);
  });

  test("an activity that itself is the capsule takes time like any other", () => {
    const activities = [{ kegiatan: "Menerima surat", symbols: ["M0"], waktu: "" }, P];
    expect(found(waktuIsFilled, sop({ activities }))).toEqual(["empty F14"]);
  });

  test("rows of text and a table without the column are left to other rules", () => {
    const text = { kelengkapan: "", waktu: "", output: "" };
    const activities = [P, { ...text, kegiatan: "Verifikasi" }, { no: "a", ...P }];
    expect(found(waktuIsFilled, sop({ activities }))).toEqual([]);
  });
});
