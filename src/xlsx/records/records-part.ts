import { parseRecordsXml, recordsXml } from "../../core/records/records-xml";
import { RECORDS_NAMESPACE, type WorkbookRecords } from "../../core/sheet-commands";
import { FileProblem } from "../file-problem";
import {
  actualName,
  addRelationship,
  contentTypeOf,
  type Package,
  parsePart,
  relationshipsOf,
  relationshipsPartName,
  withContentType,
  withoutContentType,
  withoutPart,
  withoutRelationshipsTo,
  withPart,
  XML_DECLARATION,
} from "../package";
import { isOfType, workbookParts } from "../workbook-parts";
import { descendants } from "../xml";

const DOCUMENT_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const XML_TYPE = "application/xml";
const PROPERTIES_NS = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Tells our part from others of the workbook; one workbook holds one. */
const ITEM_ID = "{5B0D1C1E-6C37-4B57-9B59-5A3E5C0C7A01}";

/** What the workbook keeps for us; nothing when the part is damaged. */
export function readRecordsPart(pkg: Package): WorkbookRecords {
  const part = recordsPart(pkg);
  if (part === null) return {};
  return readable(() => parseRecordsXml(parsePart(pkg, part).source)) ?? {};
}

/** Keeps exactly these records: in the part that is there, in a new one, or (none) in no part at all. */
export function withRecordsPart(pkg: Package, records: WorkbookRecords): Package {
  const present = recordsPart(pkg);
  if (Object.keys(records).length === 0) return present === null ? pkg : withoutItem(pkg, present);
  const xml = recordsXml(records);
  if (present !== null) return withPart(pkg, present, xml);
  const number = freeNumber(pkg);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  let made = withPart(pkg, item, xml);
  // Some programs say that every part ending in .xml is something else.
  if (contentTypeOf(made, item) !== XML_TYPE) made = withContentType(made, item, XML_TYPE);
  made = withPart(made, properties, propertiesXml());
  made = withContentType(made, properties, PROPERTIES_TYPE);
  const { workbook } = workbookParts(pkg);
  made = addRelationship(made, workbook, `${DOCUMENT_RELS}/customXml`, item).pkg;
  return addRelationship(made, item, `${DOCUMENT_RELS}/customXmlProps`, properties).pkg;
}

/** Name of our part, told by what its properties or its root say; null when there is none. */
function recordsPart(pkg: Package): string | null {
  const items = relationshipsOf(pkg, workbookParts(pkg).workbook).flatMap(
    ({ type, external, target }) =>
      !external && isOfType(type, "customXml") && actualName(pkg, target) !== null ? [target] : [],
  );
  return items.find((item) => isOurs(pkg, item)) ?? null;
}

const isOurs = (pkg: Package, item: string): boolean =>
  propertiesOf(pkg, item).some(
    (part) =>
      readable(() =>
        descendants(parsePart(pkg, part).root, "schemaRef").some((one) =>
          one.attributes.some(({ local, value }) => local === "uri" && value === RECORDS_NAMESPACE),
        ),
      ) ?? false,
  ) || readable(() => parsePart(pkg, item).root.uri) === RECORDS_NAMESPACE;

const propertiesOf = (pkg: Package, item: string): readonly string[] =>
  readable(() =>
    relationshipsOf(pkg, item).flatMap(({ type, external, target }) =>
      !external && isOfType(type, "customXmlProps") && actualName(pkg, target) !== null
        ? [target]
        : [],
    ),
  ) ?? [];

/** Null for a damaged part: nobody's data are worth a workbook that cannot be opened. */
function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof FileProblem)) throw cause;
    return null;
  }
}

function withoutItem(pkg: Package, item: string): Package {
  let left = withoutRelationshipsTo(pkg, workbookParts(pkg).workbook, item);
  for (const gone of [...propertiesOf(pkg, item), item]) {
    left = withoutPart(withoutContentType(left, gone), gone);
  }
  return withoutPart(left, relationshipsPartName(item));
}

function freeNumber(pkg: Package): number {
  let number = 1;
  const isTaken = (name: string): boolean => actualName(pkg, name) !== null;
  while (
    isTaken(`customXml/item${number}.xml`) ||
    isTaken(`customXml/itemProps${number}.xml`) ||
    isTaken(relationshipsPartName(`customXml/item${number}.xml`))
  ) {
    number++;
  }
  return number;
}

const propertiesXml = (): string =>
  `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${PROPERTIES_NS}"><ds:schemaRefs><ds:schemaRef ds:uri="${RECORDS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
