import { useEffect, useMemo, useState } from "react";
import { openedBytes } from "../../core/deployment/deployment.ts";
import type { ExportJob } from "../../core/exporters/exporter.ts";
import { type Path, pathText } from "../../core/profile/ref.ts";
import { useActiveProfile } from "../../react/storeContext.ts";
import { useFindings, useFindingsStore } from "../../react/useFindings.ts";
import { disagreementIn } from "../disagreement.ts";

/** The active profile as exporters want it. */
export function useExportJob(): ExportJob | null {
  const profile = useActiveProfile();
  const fingerprint = useFingerprint(profile?.file.text ?? "");
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

/** Hex SHA-256 of a text in UTF-8; "" until it is computed, or where the browser cannot. */
function useFingerprint(text: string): string {
  const [fingerprint, setFingerprint] = useState("");
  useEffect(() => {
    let current = true;
    void sha256(text).then((hex) => {
      if (current) setFingerprint(hex);
    });
    return () => {
      current = false;
    };
  }, [text]);
  return fingerprint;
}

async function sha256(text: string): Promise<string> {
  // Browsers offer digests only on https and on localhost.
  if (!isSecureContext) return "";
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
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
