import Button, { type ButtonProps } from "@mui/material/Button";
import { useState } from "react";
import { type Finding, type Fix, changeOf } from "../core/lint/finding.ts";
import type { Change } from "../core/profile/changes.ts";
import type { XmlDocument } from "../core/xml/document.ts";
import { documentOf } from "../react/useDocument.ts";
import { useDispatch } from "../react/useDispatch.ts";
import { useStore } from "../react/storeContext.ts";
import { FixDialog } from "./FixDialog.tsx";
import { useReadOnly } from "./usePanelForm.tsx";

interface Props extends Pick<ButtonProps, "variant" | "size"> {
  readonly finding: Finding;
  readonly fix: Fix;
  /** Its accessible name, where the title alone does not tell it from others. */
  readonly name?: string;
  /** Called when the fix is made: the button will go, and with it the focus. */
  readonly made?: () => void;
}

/** A fix as a button: a safe one is made at once, any other shows first what it would change. One step of undo each. */
export function FixButton({ finding, fix, name, made, ...look }: Props) {
  const store = useStore();
  const dispatch = useDispatch();
  const readOnly = useReadOnly();
  const [preview, setPreview] = useState<Preview | null>(null);
  const apply = (change: Change): void => {
    if (!dispatch(change, fix.title, finding.path)) return;
    store.announce(`${fix.title}. Undo takes it back.`);
    made?.();
  };
  const press = (): void => {
    const document = documentOf(store.getState());
    if (document === null) return;
    const change = changeOf(fix, document);
    if (fix.isSafe) apply(change);
    else setPreview({ document, change });
  };
  return (
    <>
      <Button size="small" {...look} aria-label={name} disabled={readOnly} onClick={press} sx={{ py: 0 }}>
        {fix.isSafe ? fix.title : `${fix.title} …`}
      </Button>
      {preview !== null && (
        <FixDialog {...preview} title={fix.title} apply={() => apply(preview.change)} close={() => setPreview(null)}>
          {finding.message}
        </FixDialog>
      )}
    </>
  );
}

interface Preview {
  readonly document: XmlDocument;
  readonly change: Change;
}
