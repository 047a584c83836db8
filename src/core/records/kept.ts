import type { Dismissal } from "../dismissals/dismissal";
import { type DrawingStyle, styleFromRecord } from "../plan/drawing-style";
import type { SheetMapping } from "../recognise/mapping/sheet-mapping";
import type { WorkbookRecords } from "../sheet-commands";
import { parseRegionalProfile, type RegionalProfile } from "../templates/regional-profile";
import { PLAIN_SETTINGS, parseSettings, type Settings } from "../templates/settings-file";
import { parseMappings } from "./column-mappings";
import { parseDismissals } from "./dismissals";

/** Keys of the records that say how a workbook is read and checked. */
export const RECORD = {
  mappings: "kolom",
  profile: "profil",
  settings: "pengaturan",
  dismissals: "diabaikan",
  style: "gambar",
  /** Which SOP carries out which Standar Pelayanan: read together with the documents (`decisionsIn`). */
  links: "sp-sop",
  /** Whether findings are marked on the cells. */
  marks: "tanda",
} as const;

/** What the record of the switch holds while it is on. */
export const MARKS_ON = "nyala";

export type RecordName = keyof typeof RECORD;

/** Links name documents, so they are read where the documents are; a switch is on or not. */
type ReadRecord = Exclude<RecordName, "links" | "marks">;

/** What a workbook says about how it wants to be read and checked. */
export type Kept = {
  readonly mappings: readonly SheetMapping[];
  /** The office's own profile. */
  readonly profile: RegionalProfile | null;
  readonly settings: Settings;
  readonly dismissals: readonly Dismissal[];
  /** How flowcharts look; null where nobody chose. */
  readonly style: DrawingStyle | null;
  /** Whether marks were switched on. */
  readonly marks: boolean;
  /** Records that cannot be read: passed over as if they were not there, and told. */
  readonly damaged: readonly ReadRecord[];
};

/** Reads the records of a workbook. The profile and the settings are kept as the JSON files they came from. */
export function keptIn(records: WorkbookRecords): Kept {
  const damaged: ReadRecord[] = [];
  const read = <T>(name: ReadRecord, otherwise: T, parse: (text: string) => T | null): T => {
    const text = records[RECORD[name]];
    if (text === undefined) return otherwise;
    const value = parse(text);
    if (value === null) damaged.push(name);
    return value ?? otherwise;
  };
  return {
    mappings: read("mappings", [], parseMappings),
    profile: read<RegionalProfile | null>("profile", null, (text) => {
      const reading = parseRegionalProfile(text);
      return reading.ok ? reading.profile : null;
    }),
    settings: read("settings", PLAIN_SETTINGS, (text) => {
      const reading = parseSettings(text);
      return reading.ok ? reading.settings : null;
    }),
    dismissals: read("dismissals", [], parseDismissals),
    style: read<DrawingStyle | null>("style", null, styleFromRecord),
    marks: records[RECORD.marks] === MARKS_ON,
    damaged,
  };
}

export const NOTHING_KEPT: Kept = keptIn({});
