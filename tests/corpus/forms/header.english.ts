import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "headings in English, as from a translated template",
  sheets: [
    {
      text: `
        No | Activity | Person in Charge | ← | Quality Standard | ← | ← | Remarks
        ↑ | ↑ | Staff | Head | Requirements | Time | Output | ↑
        1 | Receive the letter | M | | Letter | 5 menit | Agenda |
        2 | Sign the letter | | S | Letter | 1 jam | Signed letter |
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staff", "Head"],
      activities: `
        1 | Receive the letter | M1 | 5 | Letter | Agenda
        2 | Sign the letter | S2 | 60 | Letter | Signed letter
      `,
      flows: "1>2",
    },
  ],
};
