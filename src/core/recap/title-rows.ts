import { kindOfTitle, titleStatuses } from "../inventory/inventory-overview";
import { similarTitles } from "../inventory/similar-titles";
import type { ReadClassFile } from "./class-file";
import { placeOf } from "./parts";
import type { RecapTitle, RecapUnit } from "./recap";
import { writtenTitles } from "./written-titles";

type Bare = Omit<RecapTitle, "alike">;

/**
 * All titles of a class: those of the lists with the document that has become of them, then of each file the documents
 * that no list names. Titles that are alike are told on both sides.
 */
export function titleRows(files: readonly ReadClassFile[]): readonly RecapTitle[] {
  const written = writtenTitles(
    files.flatMap(({ file, reading }) => reading.documents.map((sop) => placeOf(file, sop))),
  );
  const listed = files.flatMap(({ file, inventories }) =>
    inventories.flatMap((inventory) =>
      titleStatuses(inventory, []).map(
        ({ title, proposed, kind, unit }): Bare => ({
          file,
          sheet: inventory.sheet,
          title,
          unit: unit.replace(/\s+/g, " ").trim(),
          from: "inventaris",
          kind,
          proposed,
          written: written.of(title, file, unit),
        }),
      ),
    ),
  );
  const named = new Set(listed.map((title) => title.written));
  const alone = written.places
    .filter((place) => !named.has(place))
    .map(
      (place): Bare => ({
        ...place,
        from: "sop",
        kind: kindOfTitle(place.title),
        proposed: false,
        written: place,
      }),
    );
  const services = files.flatMap(({ file, services: { documents } }) =>
    documents
      .map((sp) => placeOf(file, sp))
      .filter(({ title }) => title !== "")
      .map(
        (place): Bare => ({
          ...place,
          from: "sp",
          kind: "layanan",
          proposed: false,
          written: place,
        }),
      ),
  );
  const order = new Map(files.map(({ file }, index) => [file, index]));
  const place = ({ file }: Bare): number => order.get(file) ?? 0;
  return [...withAlike([...listed, ...alone]), ...withAlike(services)].sort(
    (a, b) => place(a) - place(b),
  );
}

/** A Standar Pelayanan and its SOP have one name with good reason: they are compared among themselves alone. */
function withAlike(titles: readonly Bare[]): readonly RecapTitle[] {
  const alike = new Map<Bare, RecapTitle["alike"][number][]>();
  const note = (title: Bare, other: Bare, same: boolean) => {
    const { file, sheet, title: text, unit } = other;
    const known = alike.get(title) ?? [];
    known.push({ file, sheet, title: text, unit, same });
    alike.set(title, known);
  };
  const pairs = similarTitles(titles.map((item) => ({ title: item.title, item })));
  for (const { first, second, similarity } of pairs) {
    note(first.item, second.item, similarity === 1);
    note(second.item, first.item, similarity === 1);
  }
  return titles.map((title) => ({ ...title, alike: alike.get(title) ?? [] }));
}

/** Titles by office, offices in the order in which they first stand; spaces and the case of letters make no other office. */
export function unitRows(titles: readonly RecapTitle[]): readonly RecapUnit[] {
  const units = new Map<string, RecapTitle[]>();
  for (const title of titles) {
    const key = title.unit.toLowerCase();
    units.set(key, [...(units.get(key) ?? []), title]);
  }
  return [...units.values()].map((own) => {
    const sops = own.filter(({ from }) => from !== "sp");
    return {
      unit: own[0]!.unit,
      layanan: sops.filter(({ kind }) => kind === "layanan").length,
      internal: sops.filter(({ kind }) => kind === "internal").length,
      written: sops.filter(({ written }) => written !== null).length,
      sp: own.length - sops.length,
    };
  });
}
