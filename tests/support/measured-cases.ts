import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { GridSnapshot } from "../../src/core/grid/grid-snapshot";
import { sampleWorkbook } from "../../src/workbench/sample/sample";
import { openWorkbook, readSnapshot, sheetInfos } from "../../src/xlsx/workbook-file";
import { type Form, form } from "./grid";
import { MODEL_SOPS } from "./model-sops";
import { formBytes, formFixtures } from "./reading/form-fixture";
import { realTopologies, type Topology } from "./topology";

/** One workbook to run the rules over. */
export type MeasuredCase = {
  /** `model`, `sample`, `published`, `real`, `topology`, `form`; of services `library`, `published-sp`, `sp-form`, `titles`, `office`. */
  readonly family: string;
  readonly name: string;
  readonly snapshots: readonly GridSnapshot[];
};

const CASES = resolve("../shared/cases");

/** Every workbook there is; the shared cases where they are present. */
export const measuredCases = (): readonly MeasuredCase[] => [
  ...Object.entries(MODEL_SOPS).map(([name, model]) => ofForm("model", name, model)),
  ofFile("sample", "workbench", sampleWorkbook()),
  ...filesIn("sop").map((file) =>
    ofForm("published", file, publishedForm(readJson(`sop/${file}`))),
  ),
  ...filesIn("real")
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) =>
      ofFile("real", file, new Uint8Array(readFileSync(resolve(CASES, "real", file)))),
    ),
  ...realTopologies().map((topology) => ofForm("topology", topology.id, topologyForm(topology))),
  ...formFixtures().map(({ name, fixture }) => ofFile("form", name, formBytes(fixture))),
];

const filesIn = (folder: string): readonly string[] =>
  existsSync(resolve(CASES, folder)) ? readdirSync(resolve(CASES, folder)).sort() : [];

const readJson = (file: string): Published =>
  JSON.parse(readFileSync(resolve(CASES, file), "utf8")) as Published;

const ofForm = (family: string, name: string, model: Form): MeasuredCase => ({
  family,
  name,
  snapshots: [form(model)],
});

function ofFile(family: string, name: string, bytes: Uint8Array): MeasuredCase {
  const workbook = openWorkbook(bytes);
  const snapshots = sheetInfos(workbook).map((sheet) => readSnapshot(workbook, sheet.name));
  return { family, name, snapshots };
}

type Text = string | readonly string[] | null | undefined;

/** A published SOP as the shared cases store it. */
type Published = {
  readonly nama: string;
  readonly instansi?: string | null;
  readonly pelaksana: readonly string[];
  readonly identitas: Readonly<Record<string, Text>>;
  readonly langkah: readonly {
    readonly no: number | string | null;
    readonly kegiatan: string;
    readonly kelengkapan: string | null;
    readonly waktu: string | null;
    readonly output: string | null;
    readonly keterangan: string | null;
  }[];
};

const LABELS: Readonly<Record<string, string>> = {
  nomorSop: "Nomor SOP",
  tanggalPembuatan: "Tanggal Pembuatan",
  tanggalRevisi: "Tanggal Revisi",
  tanggalPengesahan: "Tanggal Efektif",
  disahkanOleh: "Disahkan oleh",
  dasarHukum: "Dasar Hukum",
  kualifikasi: "Kualifikasi Pelaksana",
  keterkaitan: "Keterkaitan",
  peralatan: "Peralatan/Perlengkapan",
  peringatan: "Peringatan",
  pencatatan: "Pencatatan dan Pendataan",
};

/** What was published, and nothing of the model in its place: what a page did not show stays empty. */
function publishedForm({ nama, instansi, pelaksana, identitas, langkah }: Published): Form {
  const fields = Object.entries(LABELS).map(([key, label]) => [label, oneCell(identitas[key])]);
  return {
    pelaksana: pelaksana.length > 0 ? pelaksana : ["Petugas"],
    identity: {
      ...Object.fromEntries(fields),
      "Nama SOP": nama,
      "Unit Kerja": oneCell(identitas.unit) ?? instansi ?? null,
    },
    steps: langkah.map(({ no, kegiatan, kelengkapan, waktu, output, keterangan }) => ({
      no,
      kegiatan,
      kelengkapan: kelengkapan ?? "",
      waktu: waktu ?? "",
      output: output ?? "",
      keterangan: keterangan ?? "",
    })),
  };
}

const oneCell = (text: Text): string | null =>
  typeof text === "string"
    ? text
    : (text?.map((item, i) => `${i + 1}. ${item}`).join("\n") ?? null);

const LETTERS = { process: "P", decision: "K" } as const;

/** The flow of a signed SOP as codes and targets. */
function topologyForm({ lanes, rows, symbols, edges }: Topology): Form {
  const inRow = (row: number) => symbols.filter((symbol) => symbol.row === row);
  const place = (id: string): string => {
    const { row } = symbols.find((symbol) => symbol.id === id)!;
    return `${row + 1}#${inRow(row).findIndex((symbol) => symbol.id === id) + 1}`;
  };
  const letter = ({ id, type }: Topology["symbols"][number]): string =>
    type === "terminator" ? (edges.some(({ from }) => from === id) ? "M" : "S") : LETTERS[type];
  return {
    pelaksana: lanes.map((_, i) => `Pelaksana ${i + 1}`),
    steps: rows.map((_, row) => {
      const targets = (isTidak: boolean) =>
        inRow(row)
          .flatMap(({ id }, i) =>
            edges
              .filter(({ from, kind }) => from === id && (kind === "no") === isTidak)
              .map(({ to }) => `${i + 1}>${place(to)}`),
          )
          .join("; ");
      return {
        kegiatan: `Memproses berkas ${row + 1}`,
        kode: lanes.map((_, lane) =>
          inRow(row)
            .flatMap((symbol, i) => (symbol.lane === lane ? [`${letter(symbol)}${i + 1}`] : []))
            .join(" "),
        ),
        kelengkapan: "Berkas",
        waktu: "10 menit",
        output: "Berkas diproses",
        lanjut: targets(false) || null,
        tidak: targets(true) || null,
      };
    }),
  };
}
