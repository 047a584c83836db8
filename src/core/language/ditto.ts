/** What people write for "as above": `"`, s.d.a, sda, idem, sama dengan di atas. */
const DITTO =
  /^\s*(?:["”“〃]+|''|s\.?\s*d\.?\s*a\.?|idem|sama(?:\s+dengan)?(?:\s+di)?\s*atas)\s*$/i;

export const isDitto = (text: string): boolean => DITTO.test(text);
