import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about:
    "English headings in capitals with footnotes over two levels, marks instead of codes, index row in brackets",
  sheets: [
    {
      text: `
        NO. | ACTIVITIES | PERSON IN CHARGE *) | ← | ← | QUALITY STANDARDS | ← | ← | REMARKS
        ↑ | ↑ | Front Office | ← | Back Office | Requirement | Duration (minutes) | Output | ↑
        ↑ | ↑ | Clerk | Supervisor | Head | ↑ | ↑ | ↑ | ↑
        (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
        1 | Receive | ■ | | | Form | 5 menit | Receipt | -
        2 | Verify | | ● | | Form | 10 menit | Note | -
        3 | Sign | | | ✔ | Note | 1 jam | Letter | ok
      `,
    },
  ],
  skipped: ["A4:I4"],
  expected: [
    {
      source: "codes",
      lanes: ["Front Office / Clerk", "Front Office / Supervisor", "Back Office / Head"],
      activities: `
        1 | Receive | P1 | 5 | Form | Receipt
        2 | Verify | P2 | 10
        3 | Sign | P3 | 60 | Note | Letter | ok
      `,
      flows: "1>2 2>3",
    },
  ],
};
