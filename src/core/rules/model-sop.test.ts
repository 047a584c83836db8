import { type Form, form } from "../../../tests/support/grid";
import { MODEL_LETTERS, MODEL_SOPS } from "../../../tests/support/model-sops";
import { recognise } from "../recognise/recognise";
import { lint } from "./lint";
import { presetFor, profileIds } from "./presets";

const MODEL = MODEL_LETTERS;

const told = (sheet: Form, profile: string, mode: "draf" | "final"): readonly string[] =>
  lint(recognise([form(sheet)]), presetFor(profile, mode)).map(
    ({ severity, code, messageId }) => `${severity} ${code} ${messageId}`,
  );

describe("the model SOPs", () => {
  test.each(
    Object.entries(MODEL_SOPS).flatMap(([name, model]) =>
      profileIds.map((profile) => [name, profile, model] as const),
    ),
  )("%s is clean under %s, while drafting and before signing", (_, profile, model) => {
    expect(told(model, profile, "draf")).toEqual([]);
    expect(told(model, profile, "final")).toEqual([]);
  });

  test("while it is typed from the top, there is never more than one finding a rule", () => {
    for (let typed = 0; typed <= MODEL.steps.length; typed++) {
      const steps = MODEL.steps.map((step, i) =>
        i < typed ? step : { kegiatan: step.kegiatan!, ...(step.no === null ? { no: null } : {}) },
      );
      const codes = told({ ...MODEL, steps }, profileIds[0], "draf").map((text) =>
        text.replace(/ [\w-]+$/, ""),
      );
      const flow = codes.filter((code) => code.startsWith("error"));
      expect(new Set(flow).size).toBe(flow.length);
      expect(flow.length).toBeLessThanOrEqual(2);
    }
  });

  test("a number missing before signing is an error", () => {
    const unnumbered = { ...MODEL, identity: { "Nomor SOP": null } };
    expect(told(unnumbered, profileIds[0], "draf")).toEqual(["hint ID-01 empty"]);
    expect(told(unnumbered, profileIds[0], "final")).toEqual(["error ID-01 empty"]);
  });
});
