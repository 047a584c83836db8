import { findings } from "../../../tests/support/findings";
import { field, NO_IDENTITY, sop } from "../../../tests/support/sop";
import { otherSectionsAreFilled } from "./other-sections-are-filled";

describe("other-sections-are-filled", () => {
  test("each empty section is told with the form's label", () => {
    const identity = {
      peralatan: field("", 7),
      peringatan: field("-", 8),
      pencatatan: null,
    };
    expect(findings(otherSectionsAreFilled, sop({ identity }))).toEqual([
      { messageId: "missing", at: "F6", data: { label: "Pencatatan dan Pendataan" } },
      { messageId: "empty", at: "F8", data: { label: "Peralatan/Perlengkapan" } },
      { messageId: "empty", at: "F9", data: { label: "Peringatan" } },
    ]);
  });

  test("the model has them; without a block nothing is said", () => {
    expect(findings(otherSectionsAreFilled, sop({}))).toEqual([]);
    expect(findings(otherSectionsAreFilled, sop({ identity: NO_IDENTITY }))).toEqual([]);
  });
});
