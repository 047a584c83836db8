import type {
  Activity,
  Field,
  MutuBakuList,
  SopDocument,
  SopIdentity,
} from "../document/sop-document";
import { titleOf } from "../document/title-of";
import { wantedSymbols } from "../plan/plan-structure";
import { laneTexts } from "../plan/structure-codes";
import { type TargetRow, wantedTargets } from "../plan/structure-targets";
import type { Piece } from "../plan/target-content";
import type { FlowRow } from "../recognise/flows";
import {
  type IdentityTexts,
  numbered,
  type SopFormContent,
  type TargetPiece,
} from "./sop-form-content";

/** What a form has to hold so that it reads back as this document. */
export function documentContent(document: SopDocument): SopFormContent {
  const rows = document.activities.map((activity, index): Pick<FlowRow, "symbols"> & TargetRow => ({
    // The place of the activity stands for its number cell until the form knows its rows.
    numberCell: { row: index, column: 0 },
    symbols: wantedSymbols(document, activity).map(({ starred }, at) => {
      const { id, kind, origin } = activity.nodes[at]!;
      return { id, kind, origin, starred };
    }),
  }));
  const known = new Set(rows.flatMap(({ symbols }) => symbols.map(({ id }) => id)));
  const flows = document.flows.filter(
    ({ source, target }) => known.has(source) && known.has(target),
  );
  return {
    identity: { ...identityTexts(document.identity), namaSop: titleOf(document) },
    pelaksana: document.pelaksana.map(({ name, group }) => ({ name, group })),
    rows: document.activities.map((activity, index) => {
      const own = new Set(activity.nodes.map(({ id }) => id));
      const targets = wantedTargets(
        rows,
        index,
        flows.filter(({ source }) => own.has(source)),
      );
      const { kelengkapan, duration, output } = activity.mutuBaku;
      return {
        number: activity.number,
        kegiatan: descriptionOf(activity),
        codes: laneTexts(wantedSymbols(document, activity), document.pelaksana.length),
        kelengkapan: listText(kelengkapan),
        waktu: duration?.text ?? "",
        output: listText(output),
        keterangan: activity.remarks,
        lanjut: targets.lanjut.map(toPiece),
        tidak: targets.tidak.map(toPiece),
      };
    }),
  };
}

/** A row that holds a capsule alone has no words of its own: without any it would be a part of the row above. */
function descriptionOf({ description, number, nodes }: Activity): string {
  if (description !== "" || number !== "") return description;
  if (nodes.every(({ kind }) => kind === "end")) return "Selesai";
  return nodes.every(({ kind }) => kind === "start") ? "Mulai" : "-";
}

const toPiece = (piece: Piece): TargetPiece =>
  typeof piece === "string" ? piece : { activity: piece.row };

const listText = (list: MutuBakuList | null): string => numbered(list?.items ?? []);

function identityTexts(identity: SopIdentity): IdentityTexts {
  const { disahkanOleh, ...fields } = identity;
  const texts = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, (field as Field | null)?.text ?? ""]),
  );
  const signer = disahkanOleh
    ? signerText(
        disahkanOleh.jabatan?.text ?? "",
        disahkanOleh.nama?.text ?? "",
        disahkanOleh.nip?.text ?? "",
      )
    : "";
  return { ...texts, disahkanOleh: signer };
}

/** Office, room for the signature, name, number: the lines of the official in one cell. */
export function signerText(jabatan: string, nama: string, nip: string): string {
  if (jabatan === "" && nama === "" && nip === "") return "";
  const number = nip === "" || /^[A-Z]{3}/i.test(nip) ? nip : `NIP. ${nip}`;
  return [jabatan, "", "", "", nama, number].join("\n").replace(/\n+$/, "");
}
