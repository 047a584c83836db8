import { foundIn } from "../../../tests/support/sp/sp";
import { saranaServesVulnerableGroups } from "./sarana-serves-vulnerable-groups";

test.each([["Komputer, printer, ruang tunggu", "none", {}]] as const)(
  "%s",
  (text, messageId, data) => {
    expect(foundIn(saranaServesVulnerableGroups, "sarana", text)).toEqual([
      { messageId, at: "C13", data },
    ]);
  },
);

test.each(["Ruang tunggu dan kursi prioritas lansia", "Ramp dan toilet difabel"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(saranaServesVulnerableGroups, "sarana", text)).toEqual([]);
  },
);
