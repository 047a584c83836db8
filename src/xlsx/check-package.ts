import {
  CONTENT_TYPES,
  contentTypeOf,
  type Package,
  parsePart,
  partNamed,
  relationshipsOf,
} from "./package";
import type { StructureFault } from "./structure-fault";
import { attribute, childrenNamed } from "./xml";

/** Faults of the container: relationships that lead nowhere, parts without a content type. */
export function checkPackage(pkg: Package): readonly StructureFault[] {
  return [...pkg.parts.keys()].flatMap((part) => [
    ...checkContentType(pkg, part),
    ...checkRelationships(pkg, part),
  ]);
}

function checkContentType(pkg: Package, part: string): readonly StructureFault[] {
  if (part === CONTENT_TYPES || contentTypeOf(pkg, part) !== null) return [];
  return [{ part, code: "content-type-missing", detail: part }];
}

const RELATIONSHIPS_PART = /^(.*\/)?_rels\/([^/]*)\.rels$/;

function checkRelationships(pkg: Package, part: string): readonly StructureFault[] {
  const match = RELATIONSHIPS_PART.exec(part);
  if (!match) return [];
  const owner = `${match[1] ?? ""}${match[2]}`;
  const faults: StructureFault[] = [];
  if (owner !== "" && !partNamed(pkg, owner)) {
    faults.push({ part, code: "relationships-without-part", detail: owner });
  }
  for (const { id, target, external } of relationshipsOf(pkg, owner)) {
    if (!external && !partNamed(pkg, target)) {
      faults.push({ part, code: "relationship-broken", detail: `${id} to ${target}` });
    }
  }
  const ids = childrenNamed(parsePart(pkg, part).root, "Relationship").map((element) =>
    attribute(element, "Id"),
  );
  for (const id of repeated(ids)) {
    faults.push({ part, code: "relationship-id-repeated", detail: String(id) });
  }
  return faults;
}

/** Items that occur again after their first place, once each time. */
export function repeated<T>(items: readonly T[]): readonly T[] {
  const seen = new Set<T>();
  return items.filter((item) => {
    const isAgain = seen.has(item);
    seen.add(item);
    return isAgain;
  });
}
