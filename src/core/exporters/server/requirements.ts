/** What server counterparts ask of a profile before they can match it. */
import { at } from "../../profile/at.ts";
import type { Problem } from "../../profile/problems.ts";
import { blocker } from "../blocker.ts";
import { profileBlockers } from "../blockers.ts";
import type { ExportJob } from "../exporter.ts";
import { type ServerSide, serverSideOf } from "./serverSide.ts";

/** A profile of the built-in client, well-formed and filled in; a VPN app brings a gateway of its own. */
export function serverBlockers(job: ExportJob): readonly Problem[] {
  const problems = profileBlockers(job);
  if (problems.length > 0 || job.document === null) return problems;
  const { servers, method, usesMachineCertificate } = serverSideOf(job.document, job.scope);
  const isBuiltIn = servers.length > 0 || method.kind !== "none" || usesMachineCertificate;
  return isBuiltIn
    ? []
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
