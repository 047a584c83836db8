import { linksOf } from "../cross-rules/propose-links";
import type { CalendarDate } from "../language/dates";
import type { ReadClassFile } from "./class-file";
import { lintContents } from "./lint-contents";
import { type ContentsSource, readContents } from "./read-contents";

export type ClassFileSource = ContentsSource & {
  readonly file: string;
  /** Null where the caller knows no clock. */
  readonly today: CalendarDate | null;
};

/** Reads and checks a whole workbook: its SOPs, Standar Pelayanan and what lies between them, its lists, maklumat and stages. */
export function readClassFile({ file, today, ...source }: ClassFileSource): ReadClassFile {
  const contents = readContents(source);
  const { reading, services, inventories, offices, kept, decisions } = contents;
  const { open, dismissed } = lintContents(contents, { cross: true, today });
  return {
    kind: "read",
    file,
    reading,
    services,
    inventories,
    offices,
    links: linksOf({ sops: reading.documents, sps: services.documents, decisions }),
    kept: { profile: kept.profile, settings: kept.settings },
    findings: open,
    dismissed: dismissed.map(({ diagnostic }) => diagnostic),
  };
}
