import { nameBlockers, nameNotes } from "../core/exporters/profileName.ts";
import { useActiveProfile, useStore } from "../react/storeContext.ts";
import { NameField, type NameJudgement } from "./NameField.tsx";

const OUTSIDE_THE_XML =
  "It is not part of the XML: scripts install under this name, and for Intune it is part of the OMA-URI.";
const REFUSED = "Windows may refuse such a name, and no export but the XML as written takes it.";

/** The name under which every export installs the connection; it stands beside the XML. */
export function ConnectionName() {
  const store = useStore();
  return (
    <NameField
      label="Connection name in Windows"
      name={useActiveProfile()?.file.name ?? ""}
      rename={(name) => store.setSurroundings({ name })}
      judge={judge}
    />
  );
}

function judge(draft: string): NameJudgement {
  const [blocker] = nameBlockers(draft);
  return blocker === undefined
    ? { words: nameNotes(draft)[0] ?? OUTSIDE_THE_XML, isRefused: false }
    : { words: `${blocker.message} ${REFUSED}`, isRefused: true };
}
