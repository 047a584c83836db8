import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { lastActivityClosesTheProcess } from "./last-activity-closes-the-process";

const row = (kegiatan: string, ...symbols: readonly string[]) => ({ kegiatan, symbols });

describe("last-activity-closes-the-process", () => {
  test("a verb from the middle of a process is hinted at, also before a row Selesai", () => {
    const activities = [
      row("Menerima surat", "M0"),
      row("Memaraf surat", "P0"),
      row("Selesai", "S0"),
    ];
    expect(findings(lastActivityClosesTheProcess, sop({ activities }))).toEqual([
      { messageId: "no-closing", at: "B15", data: { activity: "2", verb: "Memaraf" } },
    ]);
  });

  test("the main path counts, not what a Tidak leads to", () => {
    const activities = [
      row("Menerima surat", "M0"),
      row("Memeriksa surat", "K0"),
      row("Mengarsipkan surat", "S0"),
      row("Memperbaiki surat", "P0"),
    ];
    const flows = ["1>2", "2>3 ya", "2>4 tidak", "4>2"];
    expect(found(lastActivityClosesTheProcess, sop({ activities, flows }))).toEqual([]);
  });

  test("nothing is said while the flow reaches no end", () => {
    const activities = [row("Menerima surat", "M0"), row("Memaraf surat", "P0")];
    expect(found(lastActivityClosesTheProcess, sop({ activities }))).toEqual([]);
  });
});
