import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { firstActivityStartsTheProcess } from "./first-activity-starts-the-process";

const first = (...texts: readonly string[]) =>
  sop({ activities: texts.map((kegiatan) => ({ kegiatan, symbols: ["P0"] })) });

describe("first-activity-starts-the-process", () => {
  test("a verb from the middle of a process is hinted at", () => {
    const document = first("Mulai", "Memaraf surat", "Mengarsipkan surat");
    expect(findings(firstActivityStartsTheProcess, document)).toEqual([
      { messageId: "no-trigger", at: "B15", data: { activity: "2", verb: "Memaraf" } },
    ]);
  });

  test.each(["Menerima surat", "MENGAJUKAN permohonan", "Penerimaan surat", "Staf memaraf surat"])(
    "“%s” starts one, or is told by another rule",
    (kegiatan) => {
      expect(found(firstActivityStartsTheProcess, first(kegiatan, "Memaraf surat"))).toEqual([]);
    },
  );
});
