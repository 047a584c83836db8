import { leadingRole } from "./roles";

/** Names of the same role, or of one that is called otherwise elsewhere: joined, they are still one. */
const SAME: readonly string[] = [
  "pemohon masyarakat warga pengguna pelapor pendaftar pengadu",
  "staf staff pelaksana karyawan petugas operator admin pengadministrasi pengelola resepsionis|front office|back office|customer service",
  "bupati walikota gubernur|wali kota",
  "kasi kasie|ka sie|kepala seksi",
  "kasubag kasubbag|ka subbag|ka subag|kepala subbag|kepala subbagian|kepala sub|ka sub",
  "kabid|kepala bidang|ka bid",
  "kabag|kepala bagian|ka bag",
  "kadis kadin|kepala dinas|ka dinas",
  "sekretaris sekdis sekdin sekda sekcam seklur sekdes",
  "kapus kapuskesmas|kepala puskesmas",
  "lurah|kepala desa|kepala kelurahan",
  "pejabat pimpinan atasan",
];

const GROUP_OF: ReadonlyMap<string, number> = new Map(
  SAME.flatMap((group, i) =>
    group
      .split("|")
      .flatMap((part, at) => (at === 0 ? part.split(" ") : [part]))
      .map((role) => [role, i] as const),
  ),
);

const SEPARATOR = /\s*(?:[/&+,\n]|\bdan\b)\s*/i;

/**
 * The roles that one name joins: `Kasi / Kasubag`. Empty where it joins none: `Kasubbag Umum dan Kepegawaian` is one
 * role, and `Pemohon/Masyarakat` are two words for one.
 */
export function joinedRoles(name: string): readonly string[] {
  const parts = name.split(SEPARATOR).filter((part) => part !== "");
  const roles = parts.flatMap((part) => {
    const role = leadingRole(part);
    return role === null
      ? []
      : [{ part, group: GROUP_OF.get(role.toLowerCase()) ?? role.toLowerCase() }];
  });
  const different = new Set(roles.map(({ group }) => group)).size;
  return roles.length === parts.length && different > 1 ? roles.map(({ part }) => part) : [];
}

const UNIT =
  /^(?:dinas|badan|bidang|bagian|seksi|subbag(?:ian)?|sub\s?bag(?:ian)?|subbid(?:ang)?|sub\s?bidang)\b/i;

/** `Bidang Perizinan`: a unit, where one of its people would be meant. */
export const unitWithoutRole = (name: string): boolean =>
  UNIT.test(name.trim()) &&
  !name.split(/[\s()/,&-]+/).some((_, i, words) => leadingRole(words.slice(i).join(" ")));
