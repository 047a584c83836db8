import type { NewSheet } from "../sheet-commands";
import type { StageSet } from "../stages/stage-set";
import { STATE_NAMES } from "../stages/stage-state";
import type { Paper } from "./paper";
import { tableForm } from "./table-form";

const CENTRED = { align: "center" } as const;
const STATES: readonly string[] = Object.values(STATE_NAMES);
/** Column of the state, from 0. */
const STATE = 5;

/** The stages of one service, SOP or unit with room for dates, evidence, those who took part and how far each has come. */
export function stagesForm(set: StageSet, subject: string, paper: Paper): NewSheet {
  const { title, stages } = set;
  const sheet = tableForm(
    {
      title: [title],
      facts: [[set.subject.label, subject]],
      columns: [
        { head: "No", share: 5, look: CENTRED },
        { head: "Tahapan", share: 28 },
        { head: "Tanggal", share: 13, look: CENTRED },
        { head: "Bukti", share: 27 },
        { head: "Peserta", share: 17 },
        { head: "Keadaan", share: 10, look: CENTRED },
      ],
      rows: stages.map(({ number, name, detail, evidence }) => [
        number,
        detail === "" ? name : `${name}\n(${detail})`,
        "",
        evidence.join("\n"),
        "",
        "",
      ]),
      landscape: true,
    },
    paper,
  );
  const head = sheet.page.titleRows?.last ?? 0;
  const cells = { top: head + 1, left: STATE, bottom: head + stages.length, right: STATE };
  return {
    ...sheet,
    choices: [{ range: cells, options: STATES, prompt: null, strict: false }],
  };
}
