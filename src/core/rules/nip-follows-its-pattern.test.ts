import { findings } from "../../../tests/support/findings";
import { field, sop } from "../../../tests/support/sop";
import { nipFollowsItsPattern } from "./nip-follows-its-pattern";

describe("nip-follows-its-pattern", () => {
  const signed = (nip: string) => {
    const disahkanOleh = { jabatan: field("Camat"), nama: field("Nama"), nip: field(nip, 4) };
    return sop({ identity: { disahkanOleh } });
  };

  test.each([
    ["19800101 200501 1 01", "length", 17],
    ["19801301 200501 1 001", "birth", 18],
    ["19800101 200513 1 001", "appointment", 18],
    ["19800101 199001 1 001", "age", 18],
    ["19800101 200501 7 001", "sex", 18],
  ])("%s: %s", (nip, messageId, digits) => {
    expect(findings(nipFollowsItsPattern, signed(nip))).toEqual([
      { messageId, at: "F5", data: { nip, digits } },
    ]);
  });

  test.each([
    "19800101 200501 1 001",
    "19900203 202321 2 044",
    "",
    ".....",
    "NRP 71010001",
    "xxxxx",
  ])("%j is right, or another number", (nip) => {
    expect(findings(nipFollowsItsPattern, signed(nip))).toEqual([]);
  });

  test("a number that Excel has damaged has a finding of its own", () => {
    const nip = { ...field("198001012005011000"), damaged: true } as const;
    const disahkanOleh = { jabatan: field("Camat"), nama: field("Nama"), nip };
    expect(findings(nipFollowsItsPattern, sop({ identity: { disahkanOleh } }))).toEqual([]);
  });
});
