import type { Scope } from "../../vocabulary/spec.ts";
import type { ExportJob } from "../exporter.ts";

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  user: "user tunnel",
  allUsers: "all users",
  device: "device tunnel",
};

/** What a policy is called in the lists of Intune. */
export function policyName({ name, scope }: ExportJob): string {
  return `${name} (${SCOPE_WORDS[scope]})`;
}

/** Says in Intune where a policy comes from. */
export function policyDescription({ version, fingerprint }: ExportJob): string {
  return `Made with Always On VPN Designer ${version} from the ProfileXML with SHA-256 ${fingerprint}`;
}
