/** The saved form of a deployment: `<name>.aovpn.json`, and what the browser keeps. Versioned; holds no secrets. */
import "../vocabulary/withoutEval.ts";
import { z } from "zod";
import { decodeBase64, encodeBase64 } from "../bytes/base64.ts";
import { readContext } from "../lint/readContext.ts";
import { type Result, fail, succeed } from "../result.ts";
import { type Encoding, encodeText } from "../xml/encoding.ts";
import type { Deployment, Opened, ProfileFile, ProfileId } from "./deployment.ts";
import { secretRanges, withoutSecrets } from "./secrets.ts";

const savedProfile = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.enum(["user", "allUsers", "device"]),
  text: z.string(),
  encoding: z.object({ name: z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]), bom: z.boolean() }),
  /** The opened bytes in base64, when they differ from the encoded text and hold no secret; "same" when they do not differ. */
  opened: z.union([z.null(), z.literal("same"), z.object({ base64: z.string(), text: z.string() })]),
  /** The text when it was last exported, without secrets; "same" when it is the text. */
  exported: z.union([z.null(), z.literal("same"), z.object({ text: z.string() })]).default(null),
  drafts: z.record(z.string(), z.string()),
  /** True when a secret was emptied: the product then asks for it again. */
  secretsRemoved: z.boolean(),
  silences: z
    .array(
      z.object({
        rule: z.string(),
        where: z.string().nullable(),
        row: z.string().nullable().default(null),
        reason: z.string(),
      }),
    )
    .default([]),
  ticks: z.array(z.string()).default([]),
});

const savedDeployment = z.object({
  product: z.literal("always-on-vpn-designer"),
  /** Version 1 had no context, silences and ticks. */
  version: z.literal([1, 2]),
  name: z.string(),
  context: z.unknown().optional(),
  active: z.string().nullable(),
  profiles: z.array(savedProfile),
});

export type SavedDeployment = z.infer<typeof savedDeployment>;
type SavedProfile = z.infer<typeof savedProfile>;
type Drafts = Readonly<Record<string, string>>;

/** What was saved, ready to work on. */
export interface LoadedDeployment {
  readonly deployment: Deployment;
  readonly active: ProfileId | null;
  readonly drafts: Readonly<Record<ProfileId, Drafts>>;
  /** Names of the profiles whose secrets were not kept. */
  readonly withoutSecrets: readonly string[];
}

/** The saved form, with secret values emptied. */
export function saveDeployment(
  deployment: Deployment,
  active: ProfileId | null,
  drafts: Readonly<Record<ProfileId, Drafts>>,
): SavedDeployment {
  return {
    product: "always-on-vpn-designer",
    version: 2,
    name: deployment.name,
    context: deployment.context,
    active,
    profiles: deployment.profiles.map((file) => saveProfile(file, drafts[file.id] ?? {})),
  };
}

function saveProfile(file: ProfileFile, drafts: Drafts): SavedProfile {
  const text = withoutSecrets(file.text);
  return {
    id: file.id,
    name: file.name,
    scope: file.scope,
    text,
    encoding: file.encoding,
    opened: saveOpened(file),
    exported: saveExported(file, text),
    drafts: { ...drafts },
    secretsRemoved: text !== file.text,
    silences: file.silences.map((silence) => ({ ...silence })),
    ticks: [...file.ticks],
  };
}

function saveExported({ exported }: ProfileFile, text: string): SavedProfile["exported"] {
  if (exported === null) return null;
  const kept = withoutSecrets(exported);
  return kept === text ? "same" : { text: kept };
}

function saveOpened(file: ProfileFile): SavedProfile["opened"] {
  const { opened } = file;
  if (opened === null) return null;
  const { apart, isAlike } = waysToSave(opened, file.encoding);
  return apart !== null && isAlike && opened.text === file.text ? "same" : apart;
}

interface WaysToSave {
  /** The opened bytes and text beside a changed text; null when they hold a secret. */
  readonly apart: Exclude<SavedProfile["opened"], "same">;
  /** Whether encoding the opened text gives the opened bytes. */
  readonly isAlike: boolean;
}

const known = new WeakMap<Opened, WaysToSave>();

/** How opened bytes can be saved; worked out once, since saving is frequent. */
function waysToSave(opened: Opened, encoding: Encoding): WaysToSave {
  const before = known.get(opened);
  if (before !== undefined) return before;
  const apart = secretRanges(opened.text).length > 0 ? null : { base64: encodeBase64(opened.bytes), text: opened.text };
  const ways = { apart, isAlike: isEncodedAlike(opened, encoding) };
  known.set(opened, ways);
  return ways;
}

function isEncodedAlike(opened: Opened, encoding: Encoding): boolean {
  const { bytes } = encodeText(opened.text, encoding);
  return bytes.length === opened.bytes.length && bytes.every((byte, index) => byte === opened.bytes[index]);
}

/** Reads a saved deployment; the error is one sentence. Older versions are migrated here. */
export function loadDeployment(saved: unknown): Result<LoadedDeployment, string> {
  const parsed = savedDeployment.safeParse(saved);
  if (!parsed.success) return fail("This is not a deployment that this version of the designer can read.");
  const { name, context, active, profiles } = parsed.data;
  const files = profiles.map(loadProfile);
  return succeed({
    deployment: { name, context: readContext(context), profiles: files },
    active: files.find(({ id }) => id === active)?.id ?? null,
    drafts: Object.fromEntries(profiles.map(({ id, drafts }) => [id, drafts])),
    withoutSecrets: profiles.filter(({ secretsRemoved }) => secretsRemoved).map((profile) => profile.name),
  });
}

function loadProfile(saved: SavedProfile): ProfileFile {
  return {
    id: saved.id as ProfileId,
    name: saved.name,
    scope: saved.scope,
    text: saved.text,
    encoding: saved.encoding,
    opened: loadOpened(saved),
    exported: saved.exported === "same" ? saved.text : (saved.exported?.text ?? null),
    silences: saved.silences,
    ticks: saved.ticks,
  };
}

function loadOpened({ opened, text, encoding }: SavedProfile): ProfileFile["opened"] {
  if (opened === null) return null;
  if (opened === "same") return { bytes: encodeText(text, encoding).bytes, text };
  const bytes = decodeBase64(opened.base64);
  return bytes === null ? null : { bytes, text: opened.text };
}
