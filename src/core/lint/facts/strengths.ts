/** Strengths of cryptography in bits, roughly as NIST SP 800-57 compares them. */

/** The length of the key of a cipher of a suite; null where a cipher has no such thing to compare. */
export function keyBitsOf(cipher: string | undefined): number | null {
  const bits = /AES_?(?:GCM_)?(\d+)$/.exec(cipher ?? "")?.[1];
  return bits === undefined ? null : Number(bits);
}

/** The strength of the groups that are not advised against; null for any other. */
export function groupBitsOf(group: string | undefined): number | null {
  return (group !== undefined && GROUPS.get(group)) || null;
}

const GROUPS: ReadonlyMap<string, number> = new Map([
  ["Group14", 112],
  ["PFS2048", 112],
  ["ECP256", 128],
  ["ECP384", 192],
]);
