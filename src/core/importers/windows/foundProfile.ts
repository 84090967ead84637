import { type CspNode, profileOfNodes } from "../../formats/cspNodes.ts";
import { shortened } from "../../phrases.ts";
import { newProfileText } from "../../profile/newText.ts";
import type { Scope } from "../../vocabulary/spec.ts";
import type { Remark, Unwrapped } from "../importer.ts";
import { loss, note, refused } from "../remarks.ts";
import { sourceOfText } from "../source.ts";

/** What another form says of a profile, in the terms of the VPNv2 CSP. */
export interface Gathered {
  readonly name: string;
  readonly scope: Scope | null;
  /** Nodes of the profile; those without a value count as not there. */
  readonly nodes: readonly CspNode[];
  readonly remarks: readonly Remark[];
}

/** The profile made of what was gathered, and remarks on what it cannot say. */
export function foundProfile(gathered: Gathered): Unwrapped {
  const { name, scope, nodes, remarks } = gathered;
  if (isTooLarge(gathered)) return refused(TOO_LARGE, name);
  const { value, eap, lost, notes } = profileOfNodes(nodes.filter((node) => node.value !== ""));
  const source = sourceOfText(null, newProfileText(value, eap));
  const where = name === "" ? "" : `"${name}"`;
  return {
    parts: [],
    finds: [{ kind: "profile", name: name || null, scope, source, isVerbatim: false }],
    remarks: [
      ...lost.map((node) =>
        loss(`${node.path} "${shortened(node.value, LONGEST_VALUE)}" is left out. ${node.because}`, where),
      ),
      ...notes.map((text) => note(text, where)),
      ...remarks.map((remark) => ({ ...remark, where: remark.where || where })),
    ],
  };
}

/** Characters that a profile made here may come to: less than XML that is read (see `MAX_LENGTH` of core/xml/parse.ts). */
const LARGEST = 15_000_000;
/** Characters of a value that are shown where it is said that it is lost. */
const LONGEST_VALUE = 60;
const TOO_LARGE = "It holds more than a profile can, and was not opened.";

/** Whether the profile might come to more than {@link LARGEST}: escaping makes up to five characters of one. */
function isTooLarge({ nodes }: Gathered): boolean {
  const [tags, growth] = [200, 5];
  return nodes.reduce((size, { value }) => size + tags + growth * value.length, 0) > LARGEST;
}
