import type { ComponentKey } from "../document/sp-components";
import {
  componentOf,
  type SpComponent,
  type StandarPelayanan,
} from "../document/standar-pelayanan";
import { cellOrigin, type Origin } from "../grid/address";
import { isBlank } from "../rules/blank";
import { spPermenpanrb15Tahun2014 } from "../templates/sp-permenpanrb-15-2014";
import type { SpRuleContext } from "./define-sp-rule";

/** The regulation's own name of a component. */
export const componentName = (key: ComponentKey): string =>
  spPermenpanrb15Tahun2014.components[key][0];

const SHORT_NAMES: Readonly<Record<ComponentKey, string>> = {
  persyaratan: "Persyaratan",
  prosedur: "Prosedur",
  jangkaWaktu: "Jangka Waktu",
  biaya: "Biaya",
  produk: "Produk",
  pengaduan: "Penanganan Pengaduan",
  dasarHukum: "Dasar Hukum",
  sarana: "Sarana dan Prasarana",
  kompetensi: "Kompetensi Pelaksana",
  pengawasan: "Pengawasan Internal",
  jumlahPelaksana: "Jumlah Pelaksana",
  jaminanPelayanan: "Jaminan Pelayanan",
  jaminanKeamanan: "Jaminan Keamanan",
  evaluasiKinerja: "Evaluasi Kinerja",
};

/** A name without commas, for a list of components. */
export const shortComponentName = (key: ComponentKey): string => SHORT_NAMES[key];

/** A component with a text; null where it is missing, empty or only says "nothing". */
export function writtenComponent(
  document: StandarPelayanan,
  key: ComponentKey,
): SpComponent | null {
  const component = componentOf(document, key);
  return component && !isBlank(component.field.text) ? component : null;
}

/** Where a finding about the document as a whole is shown. */
export function spPlace({ title, heading, tables, sheets, components }: StandarPelayanan): Origin {
  const named = (title?.text ? title : null) ?? heading;
  if (named) return named.origin;
  const [table] = tables;
  const sheet = sheets[0] ?? "";
  if (!table?.header) return components[0]?.labelOrigin ?? cellOrigin(sheet, 0, 0);
  const { left, right } = table.range;
  return { sheet, range: { ...table.header, left, right } };
}

/** Check of a rule that misses a word in a component. */
export const lacking =
  <MessageId extends string>(key: ComponentKey, words: RegExp, messageId: MessageId) =>
  ({ document, report }: SpRuleContext<MessageId>): void => {
    const component = writtenComponent(document, key);
    if (!component || words.test(component.field.text)) return;
    report(messageId, { origin: component.field.origin });
  };

/** Check of a rule that a phrase in a component breaks, unless it is an accepted one; the sentence repeats the phrase. */
export const holding = <MessageId extends string>(
  key: ComponentKey,
  words: RegExp,
  messageId: MessageId,
) => {
  const all = new RegExp(words, `${words.flags}g`);
  return ({ document, parameters, report }: SpRuleContext<MessageId>): void => {
    const component = writtenComponent(document, key);
    const phrase = [...(component?.field.text ?? "").matchAll(all)]
      .map(([text]) => text.trim())
      .find((text) => !parameters.acceptedPhrases.includes(text.toLowerCase()));
    if (!component || !phrase) return;
    report(messageId, { origin: component.field.origin, data: { text: phrase } });
  };
};

/** Parts of a procedure that is written as one text: by sentences, arrows, and words that lead on. */
const NEXT_STEP =
  /[;.]\s+(?=\p{L})|\s*(?:→|->|=>|➔)\s*|,?\s+(?:kemudian|lalu|selanjutnya|setelah itu)\s+/giu;

/** `Tata cara pengajuan:`, also with a note that a chart follows. */
const INTRODUCTION = /:\s*(?:\[[^\]]*\])?$/;

/** The steps of a procedure, however they are written. */
export function stepsOf({ field }: SpComponent): readonly string[] {
  const items = field.items.length > 1 ? field.items : field.text.split(NEXT_STEP);
  return items
    .map((item) => item.trim())
    .filter((item) => /\p{L}{2}/u.test(item) && !INTRODUCTION.test(item));
}
