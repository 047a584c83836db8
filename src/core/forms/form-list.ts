import { SOP_UMUM } from "../library/index";
import { SP_UMUM } from "../library/sp-umum";
import type { NewSheet } from "../sheet-commands";
import { SOP_STAGES } from "../stages/sop-stages";
import { SP_STAGES } from "../stages/sp-stages";
import { sopProfiles } from "../templates";
import { decreeForm } from "./decree-form";
import { inventoryForm, maklumatForm, NO_OFFICE } from "./office-forms";
import type { Paper } from "./paper";
import { sopForm } from "./sop-form";
import { libraryContent, startedContent } from "./sop-form-content";
import { spForm } from "./sp-form";
import { librarySpContent, startedSp } from "./sp-form-content";
import { stagesForm } from "./stages-form";

/** A form that can be written without knowing anything else: the command line lists them by these ids. */
export type ListedForm = {
  readonly id: string;
  /** What it is, in the words of the field. */
  readonly name: string;
  /** Name of its sheet. */
  readonly sheet: string;
  readonly content: (paper: Paper) => NewSheet;
};

const STEPS = 10;
const LANES = ["Pelaksana 1", "Pelaksana 2", "Pelaksana 3", "Pelaksana 4"];
const INVENTORY_ROWS = 25;

const SOP_NAMES: Readonly<Record<string, string>> = {
  "sop-permenpanrb-35-2012": "SOP AP menurut PermenPANRB 35/2012",
  "sop-permendagri-52-2011": "SOP menurut Permendagri 52/2011",
};

/** Empty forms first, then the ready-made ones. */
export const FORMS: readonly ListedForm[] = [
  ...sopProfiles.map(
    (profile): ListedForm => ({
      id: profile.id,
      name: SOP_NAMES[profile.id] ?? profile.id,
      sheet: "SOP",
      content: (paper) => sopForm(startedContent({}, LANES, STEPS), { profile, paper }),
    }),
  ),
  {
    id: "sp-permenpanrb-15-2014",
    name: "Standar Pelayanan menurut PermenPANRB 15/2014",
    sheet: "SP",
    content: (paper) => spForm(startedSp("", ""), { paper }),
  },
  {
    id: "inventaris-sop",
    name: "Inventaris judul SOP (PermenPANRB 35/2012, Tabel 6)",
    sheet: "Inventaris SOP",
    content: (paper) => inventoryForm(NO_OFFICE, INVENTORY_ROWS, paper),
  },
  {
    id: "maklumat",
    name: "Maklumat Pelayanan",
    sheet: "Maklumat",
    content: (paper) => maklumatForm(NO_OFFICE, paper),
  },
  {
    id: "sk-standar-pelayanan",
    name: "Keputusan penetapan Standar Pelayanan",
    sheet: "SK Standar Pelayanan",
    content: (paper) => decreeForm("sp", NO_OFFICE, [], paper),
  },
  {
    id: "sk-sop",
    name: "Keputusan penetapan SOP",
    sheet: "SK SOP",
    content: (paper) => decreeForm("sop", NO_OFFICE, [], paper),
  },
  {
    id: "tahapan-sp",
    name: "Tahapan Standar Pelayanan",
    sheet: "Tahapan SP",
    content: (paper) => stagesForm(SP_STAGES, "", paper),
  },
  {
    id: "tahapan-sop",
    name: "Tahapan pengembangan SOP (PermenPANRB 35/2012)",
    sheet: "Tahapan SOP",
    content: (paper) => stagesForm(SOP_STAGES, "", paper),
  },
  ...SOP_UMUM.map(
    (sop): ListedForm => ({
      id: sop.id,
      name: `SOP umum: ${sop.judul}`,
      sheet: "SOP",
      content: (paper) => sopForm(libraryContent(sop), { profile: sopProfiles[0]!, paper }),
    }),
  ),
  ...SP_UMUM.map(
    (sp): ListedForm => ({
      id: sp.id,
      name: `Contoh SP: ${sp.layanan}`,
      sheet: "SP",
      content: (paper) => spForm(librarySpContent(sp), { paper }),
    }),
  ),
];
