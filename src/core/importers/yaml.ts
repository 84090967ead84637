import type { Importer } from "./importer.ts";
import { MOST_FINDS } from "./limits.ts";
import { sourceOfText } from "./source.ts";
import { linePlaces } from "./text/linePlaces.ts";
import { mentionsProfile } from "./text/markers.ts";
import { type YamlBlock, yamlBlocks } from "./text/yamlBlocks.ts";

const FILE = /\.ya?ml$/i;
const OTHER_FILE = /\.(?:psm?1|cs|sh|xml|json|reg|md)$/i;
/** A key or an entry of a list that ends with the sign of a block. */
const HEADER = /(?::|-) [|>][-+]?[ \t]{0,9}\r?$/m;

/** YAML, such as a workflow or a playbook, with a profile or a script in a block. */
export const yaml: Importer = {
  id: "yaml",
  title: "a YAML file",
  summary: "YAML, such as a workflow or a playbook, with a profile, or a script that holds one, in a block (| or >).",
  examples: [
    {
      title: "a profile that is kept line by line, and the way its last line ends",
      source:
        "tasks:\n  - copy:\n      content: |-\n        <VPNProfile>\n\n          <A>1</A>\n        </VPNProfile>\n      dest: a\n",
      finds: [{ kind: "profile", text: "<VPNProfile>\n\n  <A>1</A>\n</VPNProfile>" }],
    },
    {
      title: "a script in a workflow, whose here-string is indented with it",
      name: "deploy.yml",
      source:
        "jobs:\n  deploy:\n    steps:\n      - shell: pwsh\n        run: |\n          $Xml = @'\n" +
        "          <VPNProfile>\n            <A>1</A>\n          </VPNProfile>\n          '@\n          $x\n",
      finds: [{ kind: "profile", text: "<VPNProfile>\n  <A>1</A>\n</VPNProfile>" }],
    },
    {
      title: "a block that is folded",
      source: "profile: >\r\n  <VPNProfile>\r\n  <A>1\r\n  2</A>\r\n    <B/>\r\n  </VPNProfile>\r\nnext: 1\r\n",
      finds: [{ kind: "profile", text: "<VPNProfile> <A>1 2</A>\n  <B/>\n</VPNProfile>\n" }],
    },
  ],
  recognises: ({ name, text }) =>
    (FILE.test(name ?? "") || !OTHER_FILE.test(name ?? "")) && HEADER.test(text) && profilesIn(text).length > 0,
  read({ text }) {
    const placeOf = linePlaces(text);
    const parts = profilesIn(text)
      .slice(0, MOST_FINDS + 1)
      .map((block) => {
        return { source: sourceOfText(null, block.text), where: placeOf(block), how: "a block" };
      });
    return { parts, finds: [], remarks: [] };
  },
};

function profilesIn(text: string): readonly YamlBlock[] {
  return yamlBlocks(text).filter((block) => mentionsProfile(block.text));
}
