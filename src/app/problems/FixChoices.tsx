import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import { type Finding, type Fix, changeOf } from "../../core/lint/finding.ts";
import { type Change, editsOf } from "../../core/profile/changes.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { FixButton } from "../../forms/FixButton.tsx";
import { FixDialog } from "../../forms/FixDialog.tsx";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useDocument } from "../../react/useDocument.ts";
import { useStore } from "../../react/storeContext.ts";

/** The ways to mend a finding, as buttons; those that would change nothing are not offered. */
export function FixChoices({ finding }: { readonly finding: Finding }) {
  const document = useDocument();
  const readOnly = useReadOnly();
  const fixes = finding.fixes.filter((fix) => readOnly || (document !== null && changesText(document, fix)));
  return (
    <Box role="group" aria-label="Fixes" sx={{ display: "flex", flexWrap: "wrap", gap: 0.75, mt: 1 }}>
      {fixes.map((fix, index) => (
        <Box key={fix.title} sx={{ display: "flex" }}>
          <FixButton finding={finding} fix={fix} variant={index === 0 ? "contained" : "outlined"} />
          {fix.isSafe && <PreviewButton finding={finding} fix={fix} />}
        </Box>
      ))}
    </Box>
  );
}

function changesText(document: XmlDocument, fix: Fix): boolean {
  return editsOf(document, changeOf(fix, document)).some(
    ({ range, text }) => document.text.slice(range.start, range.end) !== text,
  );
}

interface Preview {
  readonly document: XmlDocument;
  readonly change: Change;
}

/** A safe fix is made at once; this shows first what it would change. */
function PreviewButton({ finding, fix }: { readonly finding: Finding; readonly fix: Fix }) {
  const store = useStore();
  const document = useDocument();
  const readOnly = useReadOnly();
  const [preview, setPreview] = useState<Preview | null>(null);
  const apply = ({ change }: Preview): void => {
    if (store.dispatch(change, { label: fix.title, origin: "command", path: finding.path }))
      store.announce(`${fix.title}. Undo takes it back.`);
  };
  return (
    <>
      <Button
        size="small"
        disabled={readOnly || document === null}
        aria-label={`Preview: ${fix.title}`}
        onClick={() => document !== null && setPreview({ document, change: changeOf(fix, document) })}
        sx={{ minWidth: 0 }}
      >
        Preview
      </Button>
      {preview !== null && (
        <FixDialog {...preview} title={fix.title} apply={() => apply(preview)} close={() => setPreview(null)}>
          {finding.message}
        </FixDialog>
      )}
    </>
  );
}
