import { Button } from "@fluentui/react-components";
import { decreeForm } from "../../../core/forms/decree-form";
import {
  discussionForm,
  evaluationForm,
  inventoryForm,
  maklumatForm,
  monitoringForm,
} from "../../../core/forms/office-forms";
import { ombudsmanForm } from "../../../core/forms/ombudsman-form";
import { stagesForm } from "../../../core/forms/stages-form";
import { readiness } from "../../../core/ombudsman/readiness";
import type { NewSheet } from "../../../core/sheet-commands";
import { SOP_STAGES } from "../../../core/stages/sop-stages";
import { SP_STAGES } from "../../../core/stages/sp-stages";
import { useLanguage } from "../../use-language";
import { officeOf, paperOf, proceduresOf, proofsOf, servicesOf } from "./form-defaults";
import type { FormProps } from "./form-props";

const INVENTORY_ROWS = 20;
/** The components that are discussed with the public (PermenPANRB 15/2014). */
const DISCUSSED = [
  "Persyaratan",
  "Sistem, mekanisme, dan prosedur",
  "Jangka waktu pelayanan",
  "Biaya/tarif",
  "Produk pelayanan",
  "Penanganan pengaduan, saran, dan masukan",
];

/** Forms around an SOP and an SP, made with what the workbook knows of the office. */
export function OfficeForms({ state, make, busy }: FormProps) {
  const { t } = useLanguage();
  const office = officeOf(state);
  const paper = paperOf(state);
  const sop = state.document?.table ? state.document : null;
  const service = sop?.identity.namaSop?.text ?? "";
  const forms: readonly (readonly [FormName, (() => NewSheet) | null])[] = [
    ["inventory", () => inventoryForm(office, INVENTORY_ROWS, paper)],
    [
      "sop-stages",
      () => stagesForm(SOP_STAGES, service || office.unit.replaceAll("\n", " "), paper),
    ],
    ["stages", () => stagesForm(SP_STAGES, service, paper)],
    ["discussion", () => discussionForm(office, service, DISCUSSED, paper)],
    ["maklumat", () => maklumatForm(office, paper)],
    ["decree-sp", () => decreeForm("sp", office, servicesOf(state), paper)],
    ["decree-sop", () => decreeForm("sop", office, proceduresOf(state), paper)],
    ["ombudsman", () => ombudsmanForm(readiness(proofsOf(state)), office.unit, paper)],
    ["monitoring", sop && (() => monitoringForm(sop, office, paper))],
    ["evaluation", sop && (() => evaluationForm(sop, office, paper))],
  ];
  return (
    <details>
      <summary>{t("forms.more")}</summary>
      <ul className="susun-form-list">
        {forms.map(([name, content]) => (
          <li key={name}>
            <span>
              {t(`forms.more.${name}`)}
              {!content && <small>{t("forms.more.needs-sop")}</small>}
            </span>
            <Button
              size="small"
              disabledFocusable={busy || !content}
              aria-label={`${t("forms.write")}: ${t(`forms.more.${name}`)}`}
              onClick={() => content && make(t(`forms.sheet.${name}`), "Formulir", content())}
            >
              {t("forms.write")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

type FormName =
  | "inventory"
  | "sop-stages"
  | "stages"
  | "discussion"
  | "maklumat"
  | "decree-sp"
  | "decree-sop"
  | "ombudsman"
  | "monitoring"
  | "evaluation";
