import type { FormFixture } from "../../support/reading/form-fixture";

export const fixture: FormFixture = {
  about: "headings with spaces between letters, with hyphens at line ends and with hard spaces",
  sheets: [
    {
      text: `
        N O | K E G I A T A N | P E L A K S A N A | ← | M U T U   B A K U | ← | ← | KETE-⏎RANGAN
        ↑ | ↑ | Staf | Lurah | Keleng-⏎kapan | WAK⏎TU | Out-put | ↑
        1 | Menerima | M | | KTP | 5 menit | Data | x
        2 | Mengesahkan | | S | Data | 10 menit | Surat | y
      `,
    },
  ],
  expected: [
    {
      lanes: ["Staf", "Lurah"],
      activities: `
        1 | Menerima | M1 | 5 | KTP | Data | x
        2 | Mengesahkan | S2 | 10 | Data | Surat | y
      `,
      flows: "1>2",
    },
  ],
};
