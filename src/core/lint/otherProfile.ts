import { at } from "../profile/at.ts";
import { read } from "../profile/read.ts";
import type { XmlDocument } from "../xml/document.ts";
import type { OtherProfile } from "./rule.ts";

/** Another profile of the deployment, as rules see it. */
export function otherProfile({ name, scope }: Omit<OtherProfile, "profile">, document: XmlDocument): OtherProfile {
  return { name, scope, profile: read(document, at).value ?? {} };
}
