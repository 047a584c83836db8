import { COMPONENT_KEYS } from "../../src/core/document/sp-components";
import { componentOf } from "../../src/core/document/standar-pelayanan";
import { recognise } from "../../src/core/recognise/recognise";
import { recogniseSp } from "../../src/core/recognise/sp/recognise-sp";
import { LAYOUTS, publishedSps } from "../support/sp/shared-sp";

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("published Standar Pelayanan typed into forms", () => {
  const cases = publishedSps();
  if (cases.length === 0) {
    test.skip("skipped: the transcriptions are not here", () => {});
    return;
  }

  describe.each(Object.entries(LAYOUTS))("%s", (_, layout) => {
    test.each(cases.map(({ name, sp }) => [name, sp] as const))("%s is read fully", (_name, sp) => {
      const snapshot = layout(sp);
      const { documents } = recogniseSp([snapshot]);
      expect(documents).toHaveLength(1);
      const [document] = documents;
      expect(document!.title?.text).toBe(oneLine(sp.layanan));
      expect(document!.unit?.text).toBe(sp.instansi);
      expect(document!.problems).toEqual([]);
      for (const key of COMPONENT_KEYS) {
        const component = componentOf(document!, key);
        expect([key, oneLine(component?.field.text ?? "(none)")]).toEqual([
          key,
          oneLine(sp.komponen[key] ?? ""),
        ]);
      }
      expect(recognise([snapshot]).documents).toEqual([]);
    });
  });
});
