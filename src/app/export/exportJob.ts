import { useEffect, useMemo, useState } from "react";
import { sha256Hex } from "../../core/bytes/digest.ts";
import { openedBytes } from "../../core/deployment/deployment.ts";
import type { ExportJob } from "../../core/exporters/exporter.ts";
import { type Path, pathText } from "../../core/profile/ref.ts";
import { useActiveProfile } from "../../react/storeContext.ts";
import { useFindings, useFindingsStore } from "../../react/useFindings.ts";
import { disagreementIn } from "../disagreement.ts";

/** The active profile as exporters want it. */
export function useExportJob(): ExportJob | null {
  const profile = useActiveProfile();
  const text = profile?.file.text ?? "";
  const fingerprint = useMemo(() => sha256Hex(new TextEncoder().encode(text)), [text]);
  return useMemo(() => {
    if (profile === null) return null;
    const { file, reading } = profile;
    return {
      name: file.name,
      scope: file.scope,
      text: file.text,
      document: reading.document,
      encoding: file.encoding,
      opened: openedBytes(file),
      fingerprint,
      version: __APP_VERSION__,
    };
  }, [profile, fingerprint]);
}

/** What to know before an export: errors that the rules find, and, where it transforms, a second reader that disagrees. */
export function useDoubts(job: ExportJob, transforms: boolean): readonly string[] {
  const disagreement = useDisagreement(job, transforms);
  const errors = useErrors();
  return disagreement === null ? errors : [...errors, disagreement];
}

function useDisagreement({ document }: ExportJob, transforms: boolean): string | null {
  const [disagreement, setDisagreement] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    if (transforms && document !== null)
      void disagreementIn(document.text).then((found) => {
        if (current) setDisagreement(found);
      });
    return () => {
      current = false;
      setDisagreement(null);
    };
  }, [document, transforms]);
  return disagreement;
}

/** More than these are counted. */
const MOST = 12;

/** The errors in the profile as it stands now, each with its place. */
function useErrors(): readonly string[] {
  const store = useFindingsStore();
  const { findings, isCurrent } = useFindings();
  useEffect(() => {
    if (!isCurrent) store.now();
  }, [store, isCurrent]);
  return useMemo(() => {
    const errors = findings.filter(({ severity }) => severity === "error");
    const named = errors.slice(0, MOST).map(({ path, message }) => `${placeWords(path)}${message}`);
    return errors.length > MOST ? [...named, `And ${errors.length - MOST} more errors.`] : named;
  }, [findings]);
}

function placeWords(path: Path): string {
  return path.length === 0 ? "" : `${pathText(path)}: `;
}
