import type { SopDocument } from "../document/sop-document";
import type { Origin } from "../grid/address";
import type { TextKey } from "./identity-block";

/** A text of the document and where it stands. */
export type PlacedText = {
  readonly text: string;
  readonly origin: Origin;
  /** Field of the identity block; absent for the rest. */
  readonly key?: TextKey;
};

/** Every text that people wrote: identity, pelaksana, activities and their mutu baku. Lists by item. */
export const documentTexts = (document: SopDocument): readonly PlacedText[] => [
  ...identityTexts(document),
  ...document.pelaksana.map(({ name, origin }) => ({ text: name, origin })),
  ...document.activities.flatMap(
    ({ description, descriptionOrigin, mutuBaku, remarks, origin }) => [
      { text: description, origin: descriptionOrigin },
      ...[mutuBaku.kelengkapan, mutuBaku.output].flatMap(
        (list) => list?.items.map((text) => ({ text, origin: list.origin })) ?? [],
      ),
      ...(mutuBaku.duration ? [mutuBaku.duration] : []),
      { text: remarks, origin },
    ],
  ),
];

function identityTexts({ identity }: SopDocument): readonly PlacedText[] {
  const { disahkanOleh, ...fields } = identity;
  const signer = [disahkanOleh?.jabatan, disahkanOleh?.nama, disahkanOleh?.nip];
  return [
    ...(Object.keys(fields) as TextKey[]).flatMap((key) => {
      const field = fields[key];
      return field?.items.map((text) => ({ text, origin: field.origin, key })) ?? [];
    }),
    ...signer.flatMap((field) => (field ? [{ text: field.text, origin: field.origin }] : [])),
  ];
}
