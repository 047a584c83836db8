import { type Origin, rangeName } from "../core/grid/address";

/** Where something is, for people: the address alone on the sheet on show, else with the name of its sheet. */
export const placeText = ({ sheet, range }: Origin, shown: string | null): string =>
  sheet === shown ? rangeName(range) : `${sheet.trim()}, ${rangeName(range)}`;
