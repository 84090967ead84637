import { useEffect, useState } from "react";
import { useSelected } from "../react/storeContext.ts";
import { activeProfile } from "../store/store.ts";
import { disagreementIn } from "./disagreement.ts";

/** What a second, independent XML reader reads differently in the text that was opened; null when both agree. */
export function useDisagreement(): string | null {
  const opened = useSelected((state) => activeProfile(state)?.file.id ?? null);
  const document = useSelected((state) =>
    activeProfile(state)?.history.past.length === 0 ? (activeProfile(state)?.reading.document ?? null) : null,
  );
  const [sentence, setSentence] = useState<string | null>(null);
  useEffect(() => {
    if (document === null) return;
    let current = true;
    void disagreementIn(document.text).then((found) => {
      if (current) setSentence(found === null ? null : `${found} Your text is kept as it stands.`);
    });
    return () => {
      current = false;
    };
  }, [opened, document]);
  return sentence;
}
