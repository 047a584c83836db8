import { sopPermendagri52Tahun2011 } from "./sop-permendagri-52-2011";
import { sopPermenpanrb35Tahun2012 } from "./sop-permenpanrb-35-2012";
import type { SopProfile } from "./sop-profile";

/** Every form profile, the default one first. */
export const sopProfiles = [
  sopPermenpanrb35Tahun2012,
  sopPermendagri52Tahun2011,
] as const satisfies readonly SopProfile[];

export const defaultSopProfile: SopProfile = sopPermenpanrb35Tahun2012;

/** The profile with that id; null when there is none. */
export const sopProfileById = (id: string): SopProfile | null =>
  sopProfiles.find((profile) => profile.id === id) ?? null;
