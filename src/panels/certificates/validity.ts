import type { Certificate } from "../../core/certificates/certificate.ts";

/** Whether a certificate is valid now, in a few words. */
export interface Validity {
  readonly state: "valid" | "ends soon" | "over" | "not yet";
  readonly words: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Days before the end from which on it is said in days. */
const SOON = 30;

export function validityOf({ notBefore, notAfter }: Certificate, now: Date): Validity {
  if (now < new Date(notBefore)) return { state: "not yet", words: `Valid from ${dayOf(notBefore)}` };
  const left = (new Date(notAfter).getTime() - now.getTime()) / DAY;
  if (left < 0) return { state: "over", words: `Expired on ${dayOf(notAfter)}` };
  if (left < 1) return { state: "ends soon", words: "Expires within a day" };
  const days = Math.floor(left);
  if (days <= SOON) return { state: "ends soon", words: `Expires in ${days} ${days === 1 ? "day" : "days"}` };
  return { state: "valid", words: `Valid until ${dayOf(notAfter)}` };
}

/** "2030-01-31", in UTC. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}
