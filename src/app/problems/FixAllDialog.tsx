import Box from "@mui/material/Box";
import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import Typography from "@mui/material/Typography";
import { useEffect, useState } from "react";
import type { Finding, Fix } from "../../core/lint/finding.ts";
import { type Mending, fixAll, safeFixOf } from "../../core/lint/fixing.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { FixDialog } from "../../forms/FixDialog.tsx";
import { documentOf } from "../../react/useDocument.ts";
import { useStore } from "../../react/storeContext.ts";
import { useFindingsStore } from "../../react/useFindings.ts";
import { titleOfRule } from "./catalogue.ts";
import { type MadeKind, madeKinds } from "./madeKinds.ts";

/** Which problems are mended together. */
export type Bulk = { readonly kind: "safe" } | { readonly kind: "rule"; readonly rule: string };

interface Props {
  readonly bulk: Bulk;
  /** Called when the fixes are made, before `close`. */
  readonly applied: () => void;
  readonly close: () => void;
}

/** Many fixes as one preview and one step of undo. */
export function FixAllDialog({ bulk, applied, close }: Props) {
  const store = useStore();
  const work = useMending(bulk);
  const title = bulk.kind === "safe" ? "Fix all that is safe" : `Fix all: ${titleOfRule(bulk.rule)}`;
  if (work === null) return <Working title={title} close={close} />;
  const { document, mending } = work;
  const { length } = mending.made;
  const done = length === 1 ? "1 fix made" : `${length.toLocaleString("en")} fixes made`;
  const apply = (): void => {
    applied();
    if (store.dispatch(mending.change, { label: title, origin: "command" }))
      store.announce(`${done}. Undo takes ${length === 1 ? "it" : "all of them"} back.`);
  };
  return (
    <FixDialog title={title} document={document} change={mending.change} apply={apply} close={close}>
      <MadeList kinds={madeKinds(mending.made)} />
    </FixDialog>
  );
}

interface Work {
  readonly document: XmlDocument;
  readonly mending: Mending;
}

/** What would be done, worked out after the dialog has been drawn: a long list takes a moment. */
function useMending(bulk: Bulk): Work | null {
  const store = useStore();
  const findings = useFindingsStore();
  const [work, setWork] = useState<Work | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const document = documentOf(store.getState());
      if (document !== null) setWork({ document, mending: fixAll(document, findings.findIn, chooserOf(bulk)) });
    });
    return () => clearTimeout(timer);
  }, [store, findings, bulk]);
  return work;
}

function chooserOf(bulk: Bulk): (finding: Finding) => Fix | null {
  if (bulk.kind === "safe") return safeFixOf;
  return ({ rule, fixes }) => (rule === bulk.rule ? (fixes[0] ?? null) : null);
}

function Working({ title, close }: { readonly title: string; readonly close: () => void }) {
  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" aria-label={title}>
      <DialogContent>
        <Typography>Working out what changes.</Typography>
      </DialogContent>
    </Dialog>
  );
}

function MadeList({ kinds }: { readonly kinds: readonly MadeKind[] }) {
  if (kinds.length === 0) return <Typography variant="body2">There is nothing to fix.</Typography>;
  return (
    <Box
      component="ul"
      aria-label="What is done"
      sx={{ m: 0, pl: 2.5, display: "grid", gap: 0.25, maxHeight: 160, overflow: "auto", flexShrink: 0 }}
    >
      {kinds.map(({ rule, count, titles }) => (
        <Typography key={rule} component="li" variant="body2">
          {`${titleOfRule(rule)}: ${count.toLocaleString("en")}`}
          <Box component="span" sx={{ color: "text.secondary" }}>{` (${titles})`}</Box>
        </Typography>
      ))}
    </Box>
  );
}
