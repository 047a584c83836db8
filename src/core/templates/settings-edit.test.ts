import { DEFAULT_PARAMETERS } from "../rules/parameters";
import { presetFor } from "../rules/presets";
import { withParameter, withSeverity } from "./settings-edit";
import { PLAIN_SETTINGS } from "./settings-file";

const base = presetFor();

test("only what differs is kept", () => {
  const changed = withSeverity(PLAIN_SETTINGS, "waktu-is-filled", "off", base);
  expect(changed.severities).toEqual({ "waktu-is-filled": "off" });
  const back = withSeverity(changed, "waktu-is-filled", "warning", base);
  expect(back).toEqual(PLAIN_SETTINGS);
});

test("measures and lists likewise", () => {
  const changed = withParameter(PLAIN_SETTINGS, "mostLanes", 5, DEFAULT_PARAMETERS);
  expect(changed.parameters).toEqual({ mostLanes: 5 });
  const lists = withParameter(changed, "acceptedOpenings", ["Apel"], DEFAULT_PARAMETERS);
  expect(lists.parameters).toEqual({ mostLanes: 5, acceptedOpenings: ["Apel"] });
  expect(withParameter(lists, "acceptedOpenings", [], DEFAULT_PARAMETERS)).toEqual(changed);
  expect(changed.mode).toBe("draf");
});
