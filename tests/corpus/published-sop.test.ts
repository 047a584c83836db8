import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { recognise } from "../../src/core/recognise/recognise";
import { form } from "../support/grid";

const FOLDER = path.resolve("../shared/cases/sop");

type Published = {
  readonly nama: string;
  readonly pelaksana: readonly string[];
  readonly langkah: readonly {
    readonly no: number | string | null;
    readonly kegiatan: string;
    readonly kelengkapan: string | null;
    readonly waktu: string | null;
    readonly output: string | null;
  }[];
};

describe("published SOPs typed into a form", () => {
  if (!existsSync(FOLDER)) {
    test.skip("skipped: the transcriptions are not here", () => {});
    return;
  }

  test.each(readdirSync(FOLDER))("%s keeps its texts and has its time measured", (file) => {
    const sop: Published = JSON.parse(readFileSync(path.join(FOLDER, file), "utf8"));
    const lanes = sop.pelaksana.length > 0 ? sop.pelaksana : ["Petugas"];
    const snapshot = form({
      pelaksana: lanes,
      identity: { "Nama SOP": sop.nama },
      steps: sop.langkah.map(({ no, kegiatan, kelengkapan, waktu, output }) => ({
        no,
        kegiatan,
        kelengkapan: kelengkapan ?? "",
        waktu: waktu ?? "",
        output: output ?? "",
      })),
    });
    const [document] = recognise([snapshot]).documents;
    expect(document?.identity.namaSop?.text).toBe(sop.nama.trim());
    expect(document?.pelaksana.map(({ name }) => name)).toEqual(lanes);
    expect(document?.activities.map(({ description }) => description)).toEqual(
      sop.langkah.map(({ kegiatan }) => kegiatan.trim()),
    );
    expect(document?.activities.map(({ mutuBaku }) => mutuBaku.duration?.minutes != null)).toEqual(
      sop.langkah.map(({ waktu }) => waktu !== null),
    );
  });
});
