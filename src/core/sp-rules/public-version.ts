import { isDelivery } from "../document/sp-components";
import type { StandarPelayanan } from "../document/standar-pelayanan";

/** With fewer components it is no board either, but a table that was just begun. */
const LEAST_COMPONENTS = 4;

/** True for the version of a notice board: components of service delivery and none of internal management. */
export const isPublicVersion = ({ components }: StandarPelayanan): boolean =>
  components.every(({ key }) => isDelivery(key)) &&
  new Set(components.map(({ key }) => key)).size >= LEAST_COMPONENTS;
