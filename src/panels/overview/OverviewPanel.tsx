import Box from "@mui/material/Box";
import { useDeferredValue, useMemo } from "react";
import { isProfile } from "../../core/profile/mount.ts";
import { type Sentence, overviewOf } from "../../core/profile/overview.ts";
import { SCOPE_WORDS } from "../../core/vocabulary/scopeWords.ts";
import type { Scope } from "../../core/vocabulary/spec.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { useNavigate } from "../../react/navigation.ts";
import { useActiveProfile } from "../../react/storeContext.ts";
import { PanelPage } from "../../ui/PanelPage.tsx";
import { Attention } from "./Attention.tsx";

/** From this many settings on, the page stands before its sentences are ready. */
const LONG = 1000;

/** A sentence that leads somewhere is a button that looks like text; styled here once for all of them. */
const buttonsAsText = {
  "& button": {
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    bgcolor: "transparent",
    border: 0,
    p: 0,
    cursor: "pointer",
    borderRadius: 0.5,
  },
  "& button:hover": { textDecoration: "underline", textDecorationColor: "currentColor", textUnderlineOffset: "3px" },
  "& button:focus-visible": { outline: "2px solid", outlineColor: "primary.main", outlineOffset: 2 },
} as const;

/** Topics left, their sentences right; what holds only by default is muted. */
const storyLook = {
  gridTemplateColumns: "minmax(96px, 148px) minmax(0, 76ch)",
  columnGap: 2,
  rowGap: 1.25,
  typography: "body2",
  lineHeight: 1.6,
  "& dt": { color: "text.secondary" },
  "& dd": { m: 0, overflowWrap: "anywhere" },
  "& p": { m: 0, mb: 0.375 },
  "& .by-default": { color: "text.secondary" },
} as const;

export function OverviewPanel() {
  const profile = useActiveProfile();
  const document = profile?.reading.lastGood ?? null;
  const isLong = (document?.segments.length ?? 0) > LONG;
  const shown = useDeferredValue(document, isLong ? null : document);
  if (profile === null) return null;
  const { name, scope } = profile.file;
  return (
    <PanelPage
      title={name === "" ? "Connection without a name" : name}
      intro={
        document === null
          ? "The XML is broken, and was never well-formed: there is nothing to describe yet."
          : introOf(document, scope)
      }
    >
      {shown !== null && <Story document={shown} scope={scope} name={name} />}
    </PanelPage>
  );
}

function introOf(document: XmlDocument, scope: Scope): string {
  const what = isProfile(document) ? `A profile for ${SCOPE_WORDS[scope].whom}` : "What this file holds";
  return `${what}. Each sentence leads to its setting.`;
}

function Story({
  document,
  scope,
  name,
}: {
  readonly document: XmlDocument;
  readonly scope: Scope;
  readonly name: string;
}) {
  const topics = useMemo(
    () => byTopic(overviewOf(document, scope, name).filter(({ topic }) => topic !== "Needs attention")),
    [document, scope, name],
  );
  return (
    <Box sx={buttonsAsText}>
      <Attention />
      <Box component="dl" sx={{ m: 0, mt: 2, display: "grid", ...storyLook }}>
        {topics.map(([topic, sentences]) => (
          <Topic key={topic} topic={topic} sentences={sentences} />
        ))}
      </Box>
    </Box>
  );
}

function Topic({ topic, sentences }: { readonly topic: string; readonly sentences: readonly Sentence[] }) {
  const navigate = useNavigate();
  return (
    <>
      <dt>{topic}</dt>
      <dd>
        {sentences.map(({ text, byDefault, leadsTo }) => (
          <p key={text} className={byDefault ? "by-default" : undefined}>
            {leadsTo === null ? (
              text
            ) : (
              <button type="button" onClick={() => navigate(leadsTo)}>
                {text}
              </button>
            )}
          </p>
        ))}
      </dd>
    </>
  );
}

function byTopic(sentences: readonly Sentence[]): readonly (readonly [string, readonly Sentence[]])[] {
  const topics = new Map<string, Sentence[]>();
  for (const sentence of sentences) topics.set(sentence.topic, [...(topics.get(sentence.topic) ?? []), sentence]);
  return [...topics];
}
