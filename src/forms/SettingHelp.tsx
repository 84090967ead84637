import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import type { Facts } from "../core/vocabulary/spec.ts";
import { windowsName } from "../core/vocabulary/windowsName.ts";
import { CopyButton } from "../ui/CopyButton.tsx";

const CSP_PAGE = "https://learn.microsoft.com/windows/client-management/mdm/vpnv2-csp";

interface Props {
  readonly id: string;
  readonly facts: Facts;
  /** The path of the element below VPNProfile. */
  readonly path: string;
  /** The format of the value, as a noun phrase. */
  readonly says?: string;
}

/** What a setting does, what happens without it, what people miss, and its small facts. */
export function SettingHelp({ id, facts, path, says }: Props) {
  return (
    <Box id={id} sx={{ bgcolor: "action.hover", borderRadius: 1, px: 1.5, py: 1, my: 0.5, maxWidth: "72ch" }}>
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {facts.does}
      </Typography>
      <Part words="When not configured:" text={facts.unset} />
      <Part words="Often missed:" text={facts.misses} />
      {facts.disputed !== undefined && <Part words="Sources disagree:" text={facts.disputed} />}
      <Box
        component="dl"
        sx={{
          display: "grid",
          gridTemplateColumns: "auto 1fr",
          columnGap: 1.5,
          rowGap: 0.25,
          m: 0,
          mt: 1,
          typography: "caption",
        }}
      >
        <Fact name="XML" value={path} copy />
        {says !== undefined && <Fact name="Format" value={says} />}
        {facts.default !== undefined && <Fact name="Default" value={facts.default} />}
        <Fact name="Since" value={windowsName(facts.since ?? "1511")} />
        <Fact name="Accepted in" value={scopeName(facts.scope)} />
        {facts.csp !== null && <Fact name="CSP node" value={facts.csp} copy />}
        <dt>Source</dt>
        <dd style={{ margin: 0 }}>
          <Link href={facts.source ?? CSP_PAGE} target="_blank" rel="noreferrer noopener">
            Microsoft's page
          </Link>
        </dd>
      </Box>
    </Box>
  );
}

function Part({ words, text }: { readonly words: string; readonly text: string }) {
  return (
    <Typography variant="body2" sx={{ mb: 0.5 }}>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {words}
      </Box>{" "}
      {text}
    </Typography>
  );
}

function Fact({
  name,
  value,
  copy = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly copy?: boolean;
}) {
  return (
    <>
      <dt>{name}</dt>
      <dd style={{ margin: 0, overflowWrap: "anywhere" }}>
        {copy ? <code>{value}</code> : value}
        {copy && <CopyButton text={value} label={`Copy ${value}`} />}
      </dd>
    </>
  );
}

function scopeName(scope: Facts["scope"]): string {
  if (scope === "user") return "user profiles only";
  return scope === "device" ? "device profiles only" : "user and device profiles";
}
