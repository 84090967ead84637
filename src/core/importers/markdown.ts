import type { Importer } from "./importer.ts";
import type { Source } from "./source.ts";
import { mentionsProfile } from "./text/markers.ts";
import { fencesIn } from "./text/page/fences.ts";
import { preformattedIn } from "./text/page/preformatted.ts";
import { type Block, unwrapPage } from "./text/page/unwrapPage.ts";

const FILE = /\.(?:md|markdown|mdx)$/i;
/** Files whose comments may hold a piece of Markdown. */
const CODE = /\.(?:psm?1|cs|sh|xml|json|reg)$/i;
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:`{3}|~{3})/m;

/** What files of a language are called, by how pages name it. */
const EXTENSIONS: readonly (readonly [RegExp, string])[] = [
  [/powershell|posh|pwsh|^ps1?$/, "ps1"],
  [/^(?:cs|c#|csharp)/, "cs"],
  [/^(?:sh|bash|zsh|shell)/, "sh"],
  [/^(?:xml|json|reg)$/, "$&"],
];

const PAGE = `# Profile

Put \`<VPNProfile>\` in a file:

1. The file
   \`\`\`xml
   <VPNProfile>
     <AlwaysOn>true</AlwaysOn>
   </VPNProfile>
   \`\`\`

> ~~~powershell
> $Xml = '<VPNProfile><DnsSuffix>it''s</DnsSuffix></VPNProfile>'
> ~~~

\`\`\`
dir
\`\`\`
`;

/** A Markdown page with profiles, or scripts that hold some, in its code blocks. */
export const markdown: Importer = {
  id: "markdown",
  title: "a Markdown page",
  summary: "A Markdown page: each code block that holds a profile, a script or a policy is opened in its turn.",
  examples: [
    {
      title: "blocks in a list and in a quotation",
      source: PAGE,
      finds: [
        { kind: "profile", text: "<VPNProfile>\n  <AlwaysOn>true</AlwaysOn>\n</VPNProfile>" },
        { kind: "profile", text: "<VPNProfile><DnsSuffix>it's</DnsSuffix></VPNProfile>" },
      ],
    },
    {
      title: "an indented block, and one of HTML",
      name: "page.md",
      source: "Text\n\n    <VPNProfile>\n    </VPNProfile>\n\n<pre>&lt;VPNProfile/&gt;</pre>\n",
      finds: [
        { kind: "profile", text: "<VPNProfile/>" },
        { kind: "profile", text: "<VPNProfile>\n    </VPNProfile>" },
      ],
    },
  ],
  recognises: ({ name, text }) =>
    FILE.test(name ?? "") || (!CODE.test(name ?? "") && FENCE.test(text) && mentionsProfile(text)),
  read: ({ text }: Source) => unwrapPage(text, blocksOf(text)),
};

function blocksOf(text: string): readonly Block[] {
  const fences = fencesIn(text).map((fence) => ({
    ...fence,
    how: "a code block",
    extension: extensionOf(fence.language),
  }));
  if (fences.length > 0) return fences;
  return preformattedIn(text).map((block) => ({ ...block, how: "preformatted text", extension: null }));
}

function extensionOf(language: string): string | null {
  const [pattern, extension = ""] = EXTENSIONS.find(([known]) => known.test(language)) ?? [];
  return pattern === undefined ? null : extension === "$&" ? language : extension;
}
