/** An EAP method that Windows brings; a method is known by its type together with its author. */
export interface EapMethod {
  /** In Microsoft's words. */
  readonly name: string;
  readonly type: number;
  readonly authorId: number;
  /** The element below `Config` that holds its settings: `Eap`, or one of its own. */
  readonly body: "Eap" | "EapTtls" | "EapTeap" | "EapSim" | "EapAka" | "EapAkaPrime";
  /** Whether its settings are part of the vocabulary; otherwise they are kept as XML. */
  readonly typed: boolean;
}

/** The EAP methods of Windows, most used with VPN first. */
export const EAP_METHODS: readonly EapMethod[] = [
  { name: "Smart Card or other certificate (EAP-TLS)", type: 13, authorId: 0, body: "Eap", typed: true },
  { name: "Protected EAP (PEAP)", type: 25, authorId: 0, body: "Eap", typed: true },
  { name: "Secured password (EAP-MSCHAP v2)", type: 26, authorId: 0, body: "Eap", typed: false },
  { name: "EAP-TTLS", type: 21, authorId: 311, body: "EapTtls", typed: false },
  { name: "EAP-TEAP", type: 55, authorId: 311, body: "EapTeap", typed: false },
  { name: "EAP-SIM", type: 18, authorId: 311, body: "EapSim", typed: false },
  { name: "EAP-AKA", type: 23, authorId: 311, body: "EapAka", typed: false },
  { name: "EAP-AKA'", type: 50, authorId: 311, body: "EapAkaPrime", typed: false },
];

/**
 * The method with these ids, or null when it is not one that Windows brings; an absent author means Microsoft's
 * oldest, 0.
 */
export function eapMethod(type: number, authorId = 0): EapMethod | null {
  return EAP_METHODS.find((method) => method.type === type && method.authorId === authorId) ?? null;
}

/** One line about the method of a profile: its name, and whether its settings are kept as XML. */
export function describeEapMethod(type: number, authorId = 0): string {
  const method = eapMethod(type, authorId);
  if (method === null) return `EAP type ${type} of author ${authorId}: kept as XML`;
  return method.typed ? method.name : `${method.name}: kept as XML`;
}
