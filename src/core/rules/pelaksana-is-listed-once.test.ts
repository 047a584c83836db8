import { findings } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { pelaksanaIsListedOnce } from "./pelaksana-is-listed-once";

describe("pelaksana-is-listed-once", () => {
  test("the second column of a name is told", () => {
    expect(findings(pelaksanaIsListedOnce, sop({ lanes: ["Staf", "Kasi", "STAF "] }))).toEqual([
      { messageId: "repeated", at: "E13", data: { lane: "STAF " } },
    ]);
  });

  test("nameless columns, other names and the same name of another unit are no reason", () => {
    expect(findings(pelaksanaIsListedOnce, sop({ lanes: ["Staf", "", "", "Staf Umum"] }))).toEqual(
      [],
    );
    const document = sop({ lanes: ["Staf", "Staf"] });
    const [a, b] = document.pelaksana;
    const grouped = {
      ...document,
      pelaksana: [
        { ...a!, group: "Umum" },
        { ...b!, group: "Keuangan" },
      ],
    };
    expect(findings(pelaksanaIsListedOnce, grouped)).toEqual([]);
  });
});
