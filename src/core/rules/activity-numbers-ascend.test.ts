import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { activityNumbersAscend } from "./activity-numbers-ascend";

const numbered = (...numbers: readonly string[]) =>
  sop({ activities: numbers.map((no) => ({ no, symbols: ["P0"] })) });

describe("activity-numbers-ascend", () => {
  test.each([
    ["1", "2", "3"],
    ["1.", "2)", "(3)"],
    ["1", "a.", "b.", "2", "a", "3"],
    ["1", "2", "2.1", "2.2", "3"],
    ["1", "1a", "1b", "2"],
    ["1.1", "1.2", "2.1", "2.1.1", "3"],
  ])("%j %j %j … is in order", (...numbers) => {
    expect(found(activityNumbersAscend, numbered(...numbers))).toEqual([]);
  });

  test("one slip gives one finding: the count goes on from what is written", () => {
    expect(findings(activityNumbersAscend, numbered("1", "2", "4", "5"))).toEqual([
      { messageId: "out-of-order", at: "A16", data: { activity: "4", expected: 3 } },
    ]);
    expect(findings(activityNumbersAscend, numbered("1", "2", "2", "3"))).toEqual([
      { messageId: "repeated", at: "A16", data: { activity: "2", expected: 3 } },
    ]);
    expect(found(activityNumbersAscend, numbered("2", "3"))).toEqual(["out-of-order A14"]);
  });

  test("a sub-step stands below its own main number", () => {
    expect(found(activityNumbersAscend, numbered("1", "3.1", "2"))).toEqual(["sub-step A15"]);
    expect(found(activityNumbersAscend, numbered("a", "1"))).toEqual(["sub-step A14"]);
  });

  test("letters throughout are one finding", () => {
    expect(found(activityNumbersAscend, numbered("a", "b.", "c)"))).toEqual(["lettered A14"]);
    expect(found(activityNumbersAscend, numbered("1", "a", "b"))).toEqual([]);
  });

  test("what is no number is told as written", () => {
    expect(findings(activityNumbersAscend, numbered("1", "dua", "2"))).toEqual([
      { messageId: "unreadable", at: "A15", data: { activity: "dua", expected: 2 } },
    ]);
  });

  test("a real activity without a number is told by its text", () => {
    expect(findings(activityNumbersAscend, numbered("1", "", "2"))).toEqual([
      { messageId: "blank", at: "A15", data: { activity: "“Menerima surat”", expected: 2 } },
    ]);
  });

  test("rows Mulai and Selesai, wrapped text and headings need no number", () => {
    const text = { no: "", kelengkapan: "", waktu: "", output: "" };
    const document = sop({
      activities: [
        { ...text, kegiatan: "Mulai", symbols: ["M0"] },
        { no: "1", symbols: ["P0"] },
        { ...text, kegiatan: "beserta lampirannya" },
        { no: "2", symbols: ["P0"] },
        { ...text, kegiatan: "Selesai", symbols: ["S0"] },
      ],
    });
    expect(found(activityNumbersAscend, document)).toEqual([]);
  });

  test("sub-steps may be numbered in their text", () => {
    const sub = { no: "", symbols: ["P0"] };
    const document = sop({
      activities: [
        { no: "1", symbols: ["M0"] },
        { ...sub, kegiatan: "a. Mencatat surat" },
        { ...sub, kegiatan: "1.1 Meneruskan surat" },
        { ...sub, kegiatan: "3.1 Menyimpan surat" },
      ],
    });
    expect(found(activityNumbersAscend, document)).toEqual(["sub-step A17"]);
  });

  test("a column without any number is one finding; a table without the column none", () => {
    expect(found(activityNumbersAscend, numbered("", "", ""))).toEqual(["none A14"]);
    const columns = { no: null, kegiatan: 1, kelengkapan: 4, waktu: 5, output: 6, keterangan: 7 };
    const document = sop({ activities: [{ no: "", symbols: ["P0"] }], table: { columns } });
    expect(found(activityNumbersAscend, document)).toEqual([]);
  });
});
