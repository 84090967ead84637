/** What server counterparts ask of a profile before they can match it. */
import { at } from "../../profile/at.ts";
import type { Problem } from "../../profile/problems.ts";
import type { Suite } from "../../profile/suites.ts";
import { blocker } from "../blocker.ts";
import { profileBlockers } from "../blockers.ts";
import type { ExportJob } from "../exporter.ts";
import { type ServerSide, serverSideOf } from "./serverSide.ts";

/**
 * A profile of the built-in client, well-formed and filled in: a VPN app brings a gateway of its own. What a format asks
 * besides is asked of such a profile only.
 */
export function serverBlockers(
  job: ExportJob,
  sideBlockers: (side: ServerSide) => readonly Problem[] = () => [],
): readonly Problem[] {
  const problems = profileBlockers(job);
  if (problems.length > 0) return problems;
  const side = serverSideOf(job);
  const isBuiltIn = side.servers.length > 0 || side.method.kind !== "none" || side.usesMachineCertificate;
  return isBuiltIn
    ? sideBlockers(side)
    : [blocker("native", "The profile has no server and no sign-in for the built-in VPN client.", at.NativeProfile)];
}

/** That all six algorithms are chosen: a gateway cannot match what the profile leaves to Windows. */
export function suiteBlockers({ suite }: ServerSide): readonly Problem[] {
  if (suite !== "none" && suite !== "partial") return [];
  const why =
    suite === "none"
      ? "The profile chooses no cryptography, so Windows offers its own list, which begins with weak values."
      : "The profile chooses some of the six algorithms only.";
  return [blocker("suite", `${why} Choose a suite first.`, at.NativeProfile.CryptographySuite)];
}

/** The suite of a profile without {@link suiteBlockers}. */
export function suiteOf({ suite }: ServerSide): Required<Suite> {
  if (suite === "none" || suite === "partial") throw new Error("Only called with a suite.");
  return suite;
}
