import { useMemo, useState } from "react";
import {
  asMapping,
  type ProposedColumn,
  proposeMapping,
} from "../../../core/recognise/mapping/propose-mapping";
import {
  type ColumnRole,
  type HeaderRows,
  type MappingFault,
  mappingFault,
  type SheetMapping,
} from "../../../core/recognise/mapping/sheet-mapping";
import type { SessionState } from "../../../session/session";

export type MappingForm = {
  readonly header: HeaderRows;
  readonly columns: readonly ProposedColumn[];
  readonly fault: MappingFault | null;
  /** The role that two columns have. */
  readonly doubled: ColumnRole | null;
  readonly mapping: SheetMapping | null;
  setHeader(header: HeaderRows): void;
  setRole(column: ProposedColumn, role: ColumnRole): void;
};

const FIRST_ROW: HeaderRows = { top: 0, bottom: 0 };

/** The columns as they were found, with what a person has changed so far. Other header rows begin anew. */
export function useMapping({ present, reading, kept, columns }: SessionState): MappingForm {
  const [chosenHeader, setHeader] = useState<HeaderRows | null>(null);
  const [roles, setRoles] = useState<ReadonlyMap<number, ColumnRole>>(new Map());
  const proposal = useMemo(
    () =>
      chosenHeader && present && reading
        ? proposeMapping(present, reading, kept.profile?.sop, chosenHeader)
        : columns,
    [chosenHeader, present, reading, kept, columns],
  );
  const changed = (proposal?.columns ?? []).map((column): ProposedColumn => {
    const role = roles.get(column.left);
    return role === undefined ? column : { ...column, role, certainty: "sure" };
  });
  const mapping = proposal && asMapping({ ...proposal, columns: changed });
  return {
    header: chosenHeader ?? proposal?.header ?? FIRST_ROW,
    columns: changed,
    fault: mapping && mappingFault(mapping.columns),
    doubled: doubledRole(changed),
    mapping,
    setHeader(header) {
      setHeader(header);
      setRoles(new Map());
    },
    setRole: ({ left }, role) => setRoles(new Map(roles).set(left, role)),
  };
}

const doubledRole = (columns: readonly ProposedColumn[]): ColumnRole | null =>
  columns.find(
    ({ role }, i) =>
      role !== "none" &&
      role !== "pelaksana" &&
      columns.findIndex((other) => other.role === role) < i,
  )?.role ?? null;
