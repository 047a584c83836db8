import type {
  Activity,
  Duration,
  Field,
  Flow,
  NodeKind,
  SopDocument,
  WorkbookReading,
} from "../../../src/core/document/sop-document";
import { rangeName } from "../../../src/core/grid/address";
import type { ExpectedDocument, IdentityKey } from "./form-fixture";

export const ASPECTS = [
  "documents",
  "activities",
  "lanes",
  "nodes",
  "order",
  "flows",
  "identity",
  "waktu",
  "texts",
  "problems",
] as const;

export type Aspect = (typeof ASPECTS)[number];

/** How many parts were expected, how many read, how many of these are the same. */
export type Tally = { readonly expected: number; readonly read: number; readonly right: number };

export type Tallies = Readonly<Record<Aspect, Tally>>;

const ZERO: Tally = { expected: 0, read: 0, right: 0 };

export const NOTHING = Object.fromEntries(ASPECTS.map((aspect) => [aspect, ZERO])) as Tallies;

export type Comparison = {
  readonly tallies: Tallies;
  /** What differs, in words for a person. */
  readonly faults: readonly string[];
};

/** Compares a reading with what was expected, part by part. */
export function compareReading(
  reading: WorkbookReading,
  expected: readonly ExpectedDocument[],
): Comparison {
  const parts: Part[] = [
    compareSets("documents", expected.map(frameOf), reading.documents.map(readFrame)),
  ];
  expected.forEach((document, i) => {
    const read = reading.documents[i];
    parts.push(...compareDocument(document, read, `d${i + 1}`));
  });
  for (const extra of reading.documents.slice(expected.length)) {
    parts.push(...compareDocument({ lanes: [], activities: "" }, extra, extra.id));
  }
  const tallies = Object.fromEntries(
    ASPECTS.map((aspect) => [
      aspect,
      sum(parts.filter((part) => part.aspect === aspect).map(({ tally }) => tally)),
    ]),
  ) as Tallies;
  return { tallies, faults: parts.flatMap(({ faults }) => faults) };
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  expected: tallies.reduce((n, tally) => n + tally.expected, 0),
  read: tallies.reduce((n, tally) => n + tally.read, 0),
  right: tallies.reduce((n, tally) => n + tally.right, 0),
});

type Part = { readonly aspect: Aspect; readonly tally: Tally; readonly faults: readonly string[] };

const frameOf = ({ sheets = [], profile, source }: ExpectedDocument): string =>
  [sheets.join("+"), profile ?? "*", source ?? "*"].join(" ");

const readFrame = (document: SopDocument): string =>
  [document.sheets.join("+"), document.profile, document.flowSource].join(" ");

/** Sets with repeats; `*` in an expected word stands for anything. */
export function compareSets(
  aspect: Aspect,
  expected: readonly string[],
  read: readonly string[],
  where = "",
): Part {
  const rest = [...read];
  const missing: string[] = [];
  for (const word of expected) {
    const pattern = new RegExp(
      `^${word
        .split("*")
        .map((s) => s.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
        .join(".*")}$`,
      "s",
    );
    const at = rest.findIndex(
      (other) => other === word || (word.includes("*") && pattern.test(other)),
    );
    if (at < 0) missing.push(word);
    else rest.splice(at, 1);
  }
  return {
    aspect,
    tally: {
      expected: expected.length,
      read: read.length,
      right: expected.length - missing.length,
    },
    faults: [
      ...missing.map((word) => `${where} ${aspect}: missing ${word}`),
      ...rest.map((word) => `${where} ${aspect}: extra ${word}`),
    ],
  };
}

type ExpectedActivity = {
  readonly number: string;
  readonly description: string;
  readonly symbols: readonly string[];
  readonly waktu: string;
  readonly texts: readonly (string | undefined)[];
};

function activitiesOf(text: string): readonly ExpectedActivity[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [number = "", description = "", symbols = "", waktu = "", ...texts] = line
        .split("|")
        .map((cell) => cell.trim().replaceAll("⏎", "\n"));
      return {
        number,
        description,
        symbols: symbols.split(/\s+/).filter((word) => word !== ""),
        waktu,
        texts,
      };
    });
}

function compareDocument(
  expected: ExpectedDocument,
  read: SopDocument | undefined,
  where: string,
): readonly Part[] {
  const wanted = activitiesOf(expected.activities);
  const found = read?.activities ?? [];
  const pairs = alignActivities(wanted, found);
  const lane = laneNames(read);
  const part = (aspect: Aspect, a: readonly string[], b: readonly string[]): Part =>
    compareSets(aspect, a, b, where);
  const tag = (i: number, text: string): string => `#${i + 1} ${text}`;
  const paired = (i: number): Activity | undefined => found[pairs.get(i) ?? -1];
  const readTags = (of: (activity: Activity, i: number) => readonly string[]): readonly string[] =>
    found.flatMap((activity, at) => {
      const i = [...pairs].find(([, index]) => index === at)?.[0];
      return of(activity, i ?? -1).map((text) => (i === undefined ? `#? ${text}` : tag(i, text)));
    });
  return [
    part(
      "lanes",
      expected.lanes.map((name, i) => tag(i, name)),
      (read?.pelaksana ?? []).map(({ name, group }, i) =>
        tag(i, group === null ? name : `${group} / ${name}`),
      ),
    ),
    part(
      "activities",
      wanted.map(({ number, description }, i) => tag(i, `${number} ${description}`)),
      readTags(({ number, description }) => [`${number} ${description}`]),
    ),
    part(
      "nodes",
      wanted.flatMap(({ symbols }, i) => symbols.map((text) => tag(i, text))),
      readTags(({ nodes }) => nodes.map((node) => symbolText(node, lane))),
    ),
    part(
      "order",
      wanted.flatMap(({ symbols }, i) => (symbols.length > 1 ? [tag(i, symbols.join(" "))] : [])),
      readTags(({ nodes }) =>
        nodes.length > 1 ? [nodes.map((node) => symbolText(node, lane)).join(" ")] : [],
      ),
    ),
    part("flows", flowWords(expected.flows ?? ""), readFlows(read, pairs)),
    compareIdentity(expected, read, where),
    part(
      "waktu",
      wanted.map(({ waktu }, i) => tag(i, waktu)),
      readTags(({ mutuBaku }) => [durationText(mutuBaku.duration)]),
    ),
    part(
      "texts",
      wanted.flatMap(({ texts }, i) =>
        texts.flatMap((text, n) => (text === undefined ? [] : [tag(i, `${n}:${text}`)])),
      ),
      wanted.flatMap(({ texts }, i) => {
        const activity = paired(i);
        const own = activity ? textsOf(activity) : [];
        return texts.flatMap((text, n) => (text === undefined ? [] : [tag(i, `${n}:${own[n]}`)]));
      }),
    ),
    part("problems", expected.problems ?? [], problemWords(read)),
  ];
}

/** Pairs by number and text first, then by text, then by place; always in order. */
function alignActivities(
  wanted: readonly ExpectedActivity[],
  found: readonly Activity[],
): ReadonlyMap<number, number> {
  const same = (i: number, j: number): number => {
    const [a, b] = [wanted[i]!, found[j]!];
    if (a.description !== b.description) return a.number !== "" && a.number === b.number ? 1 : 0;
    return a.number === b.number ? 4 : 3;
  };
  const best = wanted.map(() => found.map(() => 0)).concat([found.map(() => 0)]);
  for (const row of best) row.push(0);
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = found.length - 1; j >= 0; j--) {
      const match = same(i, j);
      best[i]![j] = Math.max(
        best[i + 1]![j]!,
        best[i]![j + 1]!,
        match > 0 ? match + best[i + 1]![j + 1]! : 0,
      );
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < wanted.length && j < found.length; ) {
    const match = same(i, j);
    if (match > 0 && best[i]![j] === match + best[i + 1]![j + 1]!) pairs.set(i++, j++);
    else if (best[i]![j] === best[i + 1]![j]) i++;
    else j++;
  }
  return pairs;
}

const KINDS: Readonly<Record<NodeKind, string>> = {
  start: "M",
  process: "P",
  decision: "K",
  end: "S",
};

const laneNames = (read: SopDocument | undefined): ReadonlyMap<string, number> =>
  new Map((read?.pelaksana ?? []).map(({ id }, i) => [id, i + 1]));

function symbolText(
  { kind, lanes }: Activity["nodes"][number],
  lane: ReadonlyMap<string, number>,
): string {
  const [first, last] = [lane.get(lanes[0]!), lane.get(lanes.at(-1)!)];
  return `${KINDS[kind]}${first}${last === first ? "" : `-${last}`}`;
}

function durationText(duration: Duration | null): string {
  if (!duration) return "";
  const { minutes, min, max, per, damaged } = duration;
  const length = minutes === null ? "?" : min === max ? `${minutes}` : `${min ?? ""}..${max ?? ""}`;
  return `${length}${per ? ` /${per}` : ""}${damaged ? " !" : ""}`;
}

const textsOf = ({ mutuBaku, remarks }: Activity): readonly string[] => [
  mutuBaku.kelengkapan?.items.join("; ") ?? "",
  mutuBaku.output?.items.join("; ") ?? "",
  remarks,
];

/** `2>3` → `2.1>3.1`: the first symbol is the one that is not named. */
const flowWords = (text: string): readonly string[] =>
  (text.match(/\d+(?:\.\d+)?[yn]?[>=]\d+(?:\.\d+)?(?:"[^"]*")?/g) ?? []).map((word) => {
    const [, a, i = "1", exit = "", link, b, j = "1", label = ""] =
      /^(\d+)(?:\.(\d+))?([yn]?)([>=])(\d+)(?:\.(\d+))?("[^"]*")?$/.exec(word)!;
    return `${a}.${i}${exit}${link}${b}.${j}${label}`;
  });

function readFlows(
  read: SopDocument | undefined,
  pairs: ReadonlyMap<number, number>,
): readonly string[] {
  const places = new Map<string, string>();
  read?.activities.forEach(({ nodes }, at) => {
    const i = [...pairs].find(([, index]) => index === at)?.[0];
    nodes.forEach(({ id }, n) => {
      places.set(id, `${i === undefined ? "?" : i + 1}.${n + 1}`);
    });
  });
  const word = ({ source, target, outcome, label, joint }: Flow): string =>
    `${places.get(source)}${outcome ? outcome[0]!.replace("t", "n") : ""}${joint ? "=" : ">"}${places.get(target)}${label === null ? "" : `"${label}"`}`;
  return (read?.flows ?? []).map(word);
}

function identityField(read: SopDocument | undefined, key: IdentityKey): Field | null {
  if (!read) return null;
  const { disahkanOleh, ...fields } = read.identity;
  if (key === "jabatan" || key === "nama" || key === "nip") return disahkanOleh?.[key] ?? null;
  return fields[key];
}

function compareIdentity(
  { identity = {}, damaged = [] }: ExpectedDocument,
  read: SopDocument | undefined,
  where: string,
): Part {
  const keys = Object.keys(identity) as IdentityKey[];
  const text = (key: IdentityKey, value: string): string =>
    `${key}=${value}${damaged.includes(key) ? " (damaged)" : ""}`;
  return compareSets(
    "identity",
    keys.map((key) => {
      const value = identity[key];
      return text(
        key,
        value == null ? "absent" : typeof value === "string" ? value : value.join("; "),
      );
    }),
    keys.map((key) => {
      const field = identityField(read, key);
      const value = field && (Array.isArray(identity[key]) ? field.items.join("; ") : field.text);
      return `${key}=${value ?? "absent"}${field?.damaged ? " (damaged)" : ""}`;
    }),
    where,
  );
}

const problemWords = (read: SopDocument | undefined): readonly string[] =>
  (read?.problems ?? []).map(({ code, origin }) => `${code} ${rangeName(origin.range)}`);
