import { foundIn } from "../../../tests/support/sp/sp";
import { kompetensiSaysWhatIsNeeded } from "./kompetensi-says-what-is-needed";

test.each([["Staf pelayanan", "none", {}]] as const)("%s", (text, messageId, data) => {
  expect(foundIn(kompetensiSaysWhatIsNeeded, "kompetensi", text)).toEqual([
    { messageId, at: "C14", data },
  ]);
});

test.each(["Pendidikan paling rendah SMA", "Mampu mengoperasikan komputer", "S1 Hukum"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(kompetensiSaysWhatIsNeeded, "kompetensi", text)).toEqual([]);
  },
);
