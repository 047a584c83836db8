import { ALL_DEFAULTS } from "../presets/all-parameters";
import { workbookPresetFor } from "../presets/workbook-preset";
import { withParameter, withSeverity } from "./settings-edit";
import { PLAIN_SETTINGS } from "./settings-file";

const base = workbookPresetFor();

test("only what differs is kept", () => {
  const changed = withSeverity(PLAIN_SETTINGS, "waktu-is-filled", "off", base);
  expect(changed.severities).toEqual({ "waktu-is-filled": "off" });
  const back = withSeverity(changed, "waktu-is-filled", "warning", base);
  expect(back).toEqual(PLAIN_SETTINGS);
});

test("measures and lists likewise", () => {
  const changed = withParameter(PLAIN_SETTINGS, "mostLanes", 5, ALL_DEFAULTS);
  expect(changed.parameters).toEqual({ mostLanes: 5 });
  const lists = withParameter(changed, "acceptedOpenings", ["Apel"], ALL_DEFAULTS);
  expect(lists.parameters).toEqual({ mostLanes: 5, acceptedOpenings: ["Apel"] });
  expect(withParameter(lists, "acceptedOpenings", [], ALL_DEFAULTS)).toEqual(changed);
  expect(changed.mode).toBe("draf");
});
