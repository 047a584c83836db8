import { parseRegionalProfile } from "../templates/regional-profile";
import { PLAIN_SETTINGS } from "../templates/settings-file";
import { keptPreset } from "./kept-preset";

const reading = parseRegionalProfile(
  JSON.stringify({
    nama: "Perbup Contoh",
    tingkat: { "MB-01": "saran", "MB-12": "mati" },
    parameter: { menitPerHariKerja: 420, pelaksanaTerbanyak: 6 },
  }),
);
const profile = reading.ok ? reading.profile : null;

test("settings lie over the profile, the profile over the preset of the mode", () => {
  const { severities, parameters } = keptPreset("sop-permenpanrb-35-2012", {
    profile,
    settings: {
      mode: "final",
      severities: { "waktu-is-filled": "error" },
      parameters: { mostLanes: 5 },
    },
  });
  expect(severities).toMatchObject({
    "waktu-is-filled": "error",
    "nomor-sop-is-filled": "error",
    "activity-begins-with-a-verb": "warning",
  });
  expect(parameters).toEqual({ minutesPerWorkday: 420, mostLanes: 5 });
});

test("without either it is the preset while drafting", () => {
  const { severities } = keptPreset("sop-permenpanrb-35-2012", {
    profile: null,
    settings: PLAIN_SETTINGS,
  });
  expect(severities["nomor-sop-is-filled"]).toBe("hint");
});
