import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { Suspense, lazy } from "react";
import { secretRanges } from "../core/deployment/secrets.ts";
import { useSelected, useStore } from "../react/storeContext.ts";
import { useWhenIdle } from "../react/useWhenIdle.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { activeProfile } from "../store/store.ts";
import { CopyButton } from "../ui/CopyButton.tsx";
import { lazyParts } from "./lazyParts.ts";
import { useTextTitle } from "./useTextTitle.ts";

const ArrangeMenu = lazy(lazyParts.arrangeMenu);

interface Props {
  readonly showSecrets: boolean;
  readonly setShowSecrets: (show: boolean) => void;
}

/** What the pane is, how the text is encoded, and its commands. */
export function XmlPaneHeader({ showSecrets, setShowSecrets }: Props) {
  const store = useStore();
  const title = useTextTitle();
  const encoding = useSelected((state) => activeProfile(state)?.file.encoding ?? null);
  const hasSecrets = useWhenIdle(secretsIn, "") !== "";
  return (
    <Box
      sx={{
        display: "flex",
        alignItems: "center",
        gap: 1,
        px: 1.5,
        minHeight: 40,
        borderBottom: 1,
        borderColor: "divider",
      }}
    >
      <Typography component="h2" variant="body2" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {encoding === null ? "" : encodingWords(encoding)}
      </Typography>
      <Box sx={{ ml: "auto" }}>
        {hasSecrets && (
          <Button size="small" aria-pressed={showSecrets} onClick={() => setShowSecrets(!showSecrets)}>
            {showSecrets ? "Hide secrets" : "Show secrets"}
          </Button>
        )}
        <Suspense fallback={null}>
          <ArrangeMenu />
        </Suspense>
        <CopyButton text={() => activeProfile(store.getState())?.file.text ?? ""} label={`Copy the ${title}`} />
      </Box>
    </Box>
  );
}

function secretsIn({ text }: XmlDocument): string {
  return secretRanges(text).length > 0 ? "some" : "";
}

function encodingWords({ name, bom }: { readonly name: string; readonly bom: boolean }): string {
  return name.toUpperCase() + (bom ? " with BOM" : "");
}
