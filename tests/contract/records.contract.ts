import { grid } from "../support/grid";
import type { Maker } from "./subject";

const SHEET = "Lembar";
const sheets = () => [grid([["a", 1]], { sheet: SHEET })];

/** The laws of what is kept in a workbook beside its sheets. */
export function describeRecords(name: string, make: Maker): void {
  describe(`${name}: records`, () => {
    test("a workbook of somebody else holds none", async () => {
      const { port } = make(sheets());
      expect(await port.readRecords()).toEqual({});
    });

    test("come back as they were written, one key at a time", async () => {
      const { port } = make(sheets());
      const text = '{"version":1,"items":["<&>\\"",null]}\n\t ]]>';
      expect(await port.writeRecord("kolom", text)).toEqual({ kind: "applied" });
      expect(await port.writeRecord("profil & lain", "")).toEqual({ kind: "applied" });
      expect(await port.readRecords()).toEqual({ kolom: text, "profil & lain": "" });
      await port.writeRecord("kolom", "lain");
      expect(await port.readRecords()).toEqual({ kolom: "lain", "profil & lain": "" });
    });

    test("are taken away by null, also when they were not there", async () => {
      const { port } = make(sheets());
      await port.writeRecord("a", "1");
      await port.writeRecord("b", "2");
      expect(await port.writeRecord("c", null)).toEqual({ kind: "applied" });
      await port.writeRecord("a", null);
      expect(await port.readRecords()).toEqual({ b: "2" });
      await port.writeRecord("b", null);
      expect(await port.readRecords()).toEqual({});
    });

    test("written at the same time are both there", async () => {
      const { port } = make(sheets());
      await Promise.all([port.writeRecord("a", "1"), port.writeRecord("b", "2")]);
      expect(await port.readRecords()).toEqual({ a: "1", b: "2" });
    });

    test("leave the sheets as they are", async () => {
      const { port } = make(sheets());
      const before = await port.readSnapshot(SHEET);
      await port.writeRecord("a", "1");
      expect(await port.readSnapshot(SHEET)).toEqual(before);
    });
  });
}
