import { type Facts, type Spec, factsOf } from "../core/vocabulary/spec.ts";

const SCOPES = { device: "Only in profiles for the device", user: "Only in profiles for users" } as const;

/** The help of a setting as Markdown; `path` is its names below the root, such as "Route/Address". */
export function helpText(spec: Spec, path: string): string {
  const facts = factsOf(spec);
  return [
    `**${escaped(facts.title)}**  \n\`${path === "" ? "VPNProfile" : path}\``,
    escaped(facts.does),
    `*Not configured:* ${escaped(facts.unset)}`,
    `*Easy to miss:* ${escaped(facts.misses)}`,
    ...(facts.disputed === undefined ? [] : [`*Sources disagree:* ${escaped(facts.disputed)}`]),
    factLines(spec, facts)
      .map((line) => `- ${line}`)
      .join("\n"),
    ...(facts.source === undefined ? [] : [`[Documentation](${facts.source})`]),
  ].join("\n\n");
}

function factLines(spec: Spec, facts: Facts): readonly string[] {
  const says = saysOf(spec);
  return [
    ...(says === null ? [] : [`Value: ${escaped(says)}`]),
    ...(facts.default === undefined ? [] : [`Default: ${code(facts.default)}`]),
    `Known since Windows ${facts.since === undefined ? "10 1511" : releaseName(facts.since)}`,
    ...(facts.scope === undefined ? [] : [SCOPES[facts.scope]]),
    facts.csp === null ? "No CSP node of its own" : `CSP node: ${code(facts.csp)}`,
    ...(facts.reserved === true ? ["Reserved by Microsoft"] : []),
  ];
}

function saysOf(spec: Spec): string | null {
  if (spec.kind === "many") return saysOf(spec.item);
  return spec.kind === "leaf" ? spec.scalar.says : null;
}

function releaseName(since: NonNullable<Facts["since"]>): string {
  return since.startsWith("11") ? since : `10 ${since}`;
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
}
