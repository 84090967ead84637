/** What a policy, a package or a script says of itself in a management tool. */
import type { Scope } from "../../vocabulary/spec.ts";
import type { ExportJob } from "../exporter.ts";

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  user: "user tunnel",
  allUsers: "all users",
  device: "device tunnel",
};

/** What a profile is called in a management tool: "Contoso VPN (device tunnel)". */
export function titleOf({ name, scope }: ExportJob): string {
  return `${name} (${SCOPE_WORDS[scope]})`;
}

/** Where it comes from: the product, its version, and the profile by its hash. */
export function madeWith({ version, fingerprint }: ExportJob): string {
  return `Made with Always On VPN Designer ${version} from the ProfileXML with SHA-256 ${fingerprint}`;
}
