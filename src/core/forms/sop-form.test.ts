import fc from "fast-check";
import { measuredCases } from "../../../tests/support/measured-cases";
import { madeForm } from "../../../tests/support/sop-form";
import { madeSop } from "../../../tests/support/sop-generator";
import type { SopDocument } from "../document/sop-document";
import { titleOf } from "../document/title-of";
import { SOP_UMUM } from "../library/index";
import { recognise } from "../recognise/recognise";
import { lint } from "../rules/lint";
import { presetFor } from "../rules/presets";
import { newSheetSnapshot } from "../sheets/new-sheet-snapshot";
import { sopProfiles } from "../templates";
import { documentContent } from "./document-content";
import { type Paper, roomOn } from "./paper";
import { sopForm } from "./sop-form";
import { libraryContent, type SopFormContent, startedContent } from "./sop-form-content";

const [panrb] = sopProfiles;

const written = (content: SopFormContent, profile = panrb) =>
  recognise([newSheetSnapshot("SOP", sopForm(content, { profile: profile!, paper: "a4" }))]);

/** What a document says, without places and ids. */
function told(document: SopDocument) {
  const place = new Map(
    document.activities.flatMap(({ nodes }, a) =>
      nodes.map(({ id }, n) => [id, `${a + 1}.${n + 1}`] as const),
    ),
  );
  const lane = (id: string) => document.pelaksana.findIndex((one) => one.id === id);
  const { disahkanOleh, ...fields } = document.identity;
  return {
    identity: {
      ...Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field?.text ?? ""])),
      // A heading above the table becomes the Nama SOP of the form.
      namaSop: titleOf(document),
    },
    signer: ["jabatan", "nama", "nip"].map((key) => disahkanOleh?.[key as "nama"]?.text ?? ""),
    pelaksana: document.pelaksana.map(({ name, group }) => [group, name]),
    activities: document.activities.map(({ number, description, nodes, mutuBaku, remarks }) => ({
      number,
      description,
      nodes: nodes.map(({ kind, lanes }) => [kind, ...lanes.map(lane)]),
      kelengkapan: mutuBaku.kelengkapan?.items ?? [],
      waktu: mutuBaku.duration?.text ?? "",
      output: mutuBaku.output?.items ?? [],
      remarks,
    })),
    flows: document.flows
      .map(({ source, target, outcome, label, joint }) =>
        [place.get(source), place.get(target), outcome, label, joint].join(" "),
      )
      .sort(),
  };
}

/** A row of a capsule alone is given a name, so that it stays a row. */
const named = (activity: ReturnType<typeof told>["activities"][number]) =>
  activity.description === "" && activity.number === ""
    ? { ...activity, description: activity.nodes[0]?.[0] === "end" ? "Selesai" : "Mulai" }
    : activity;

const documents = measuredCases().flatMap(({ family, name, snapshots }) =>
  recognise(snapshots).documents.flatMap((document, i) =>
    document.table && document.activities.length > 0
      ? [[`${family} ${name} ${i + 1}`, document] as const]
      : [],
  ),
);

test("there is enough to try it on", () => expect(documents.length).toBeGreaterThan(100));

function expectSame(document: SopDocument) {
  for (const profile of sopProfiles) {
    const [again, ...more] = written(documentContent(document), profile).documents;
    expect(more).toEqual([]);
    const { activities, ...rest } = told(again!);
    const before = told(document);
    expect({ ...rest, activities: [] }).toEqual({ ...before, activities: [] });
    expect(activities).toEqual(before.activities.map(named));
  }
}

test.each(documents)("%s is read from its new form as it was", (_, document) => {
  expectSame(document);
});

test("any SOP is read from its new form as it was", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const [document] = recognise([madeForm(madeSop(seed))]).documents;
      expectSame(document!);
    }),
    { numRuns: 60 },
  );
});

describe("on paper", () => {
  const printed = (content: SopFormContent, paper: Paper) => {
    const sheet = sopForm(content, { profile: panrb!, paper });
    const { printArea, titleRows, rowBreaks } = sheet.page;
    const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
    const width = sum(sheet.columnWidths.slice(0, printArea!.right + 1));
    const room = roomOn(paper, true);
    const table = titleRows!.first;
    expect(rowBreaks).toEqual([table]);
    return {
      scale: room.width / width,
      page: (room.height * Math.max(room.width, width)) / room.width,
      cover: sum(sheet.rowHeights.slice(0, table)),
      table: sum(sheet.rowHeights.slice(table)),
    };
  };

  test.each(SOP_UMUM.map((sop) => [sop.judul, sop] as const))("%s: one page each", (_, sop) => {
    for (const paper of ["a4", "folio"] as const) {
      const { scale, page, cover, table } = printed(libraryContent(sop), paper);
      expect(scale).toBeGreaterThan(0.7);
      expect(cover).toBeLessThan(page);
      expect(table).toBeLessThan(page);
    }
  });

  test("an SOP too long for one page keeps its size", () => {
    const { scale, page, table } = printed(startedContent({}, ["Staf", "Kepala"], 40), "a4");
    expect(scale).toBeCloseTo(1, 1);
    expect(table).toBeGreaterThan(page);
  });
});

test.each(SOP_UMUM.map((sop) => [sop.judul, sop] as const))("%s as a form is right", (_, sop) => {
  const reading = written(
    libraryContent(sop, { unit: "PEMERINTAH KABUPATEN GROBOGAN\nDINAS SOSIAL" }),
  );
  const [document] = reading.documents;
  expect(document!.activities.map(({ description }) => description)).toEqual(
    sop.kegiatan.map(({ kegiatan }) => kegiatan),
  );
  expect(document!.problems).toEqual([]);
  const found = lint(reading, presetFor()).filter(({ code }) => !code.startsWith("ID"));
  expect(found.map(({ code, messageId, data }) => ({ code, messageId, data }))).toEqual([]);
});

describe.each(sopProfiles.map((profile) => [profile.id, profile] as const))("%s", (_, profile) => {
  test("an empty form is known as its form, with nothing in it", () => {
    const reading = written(startedContent({}, ["Staf", "Kepala Seksi"], 8), profile);
    expect(reading.documents).toHaveLength(1);
    const [document] = reading.documents;
    expect(document!.profile).toBe(profile.id);
    expect(document!.pelaksana.map(({ name }) => name)).toEqual(["Staf", "Kepala Seksi"]);
    expect(document!.activities.filter(({ description }) => description !== "")).toEqual([]);
    expect(Object.values(told(document!).identity).filter((text) => text !== "")).toEqual([]);
    expect(document!.table?.helpers).toEqual({ lanjut: 8, tidak: 9 });
  });
});
