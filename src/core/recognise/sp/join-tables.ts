import type { ComponentKey } from "../../document/sp-components";
import { normaliseLabel } from "../label-text";
import type { ReadTable } from "./read-table";
import type { ServiceHeading } from "./service-title";

/** A table with what stands above it. */
export type HeadedTable = ReadTable & { readonly head: ServiceHeading };

/** The tables of one service. */
export type ServiceTables = readonly [HeadedTable, ...HeadedTable[]];

/** Brings tables together that belong to one service: part A and part B, and SEMULA beside MENJADI. */
export function joinTables(tables: readonly HeadedTable[]): readonly ServiceTables[] {
  const old = tables.filter(({ raw }) => raw.side === "semula");
  const services: ServiceTables[] = [];
  for (const table of tables) {
    if (table.raw.side === "semula") continue;
    const current = withPrevious(
      table,
      old.filter((one) => isBeside(one, table)),
    );
    const last = services.at(-1);
    if (last && belongs(last, current)) services[services.length - 1] = [...last, current];
    else services.push([current]);
  }
  return services;
}

const isBeside = (a: ReadTable, b: ReadTable): boolean =>
  a.table.range.top <= b.table.range.bottom && b.table.range.top <= a.table.range.bottom;

/** The texts before the revision, from the table on the other side. */
const withPrevious = (table: HeadedTable, old: readonly HeadedTable[]): HeadedTable => ({
  ...table,
  components: table.components.map((component) => ({
    ...component,
    previous:
      component.previous ??
      old.flatMap(({ components }) => components).find(({ key }) => key === component.key)?.field ??
      null,
  })),
});

export const keysOf = (tables: readonly ReadTable[]): ReadonlySet<ComponentKey> =>
  new Set(tables.flatMap(({ components }) => components.map(({ key }) => key)));

/** A further table of the same service has other components and no other name. */
function belongs(service: ServiceTables, table: HeadedTable): boolean {
  const known = keysOf(service);
  const own = keysOf([table]);
  if ([...own].some((key) => known.has(key))) return false;
  const name = nameOf(table);
  const before = service.map(nameOf).find((one) => one !== "") ?? "";
  return name === "" || before === "" || name === before;
}

const nameOf = ({ head }: HeadedTable): string => normaliseLabel(head.title?.text ?? "");
