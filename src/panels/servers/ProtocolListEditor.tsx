import Box from "@mui/material/Box";
import { useId, useState } from "react";
import { at } from "../../core/profile/at.ts";
import { pathText } from "../../core/profile/ref.ts";
import { FieldHeader } from "../../forms/FieldHeader.tsx";
import { SettingHelp } from "../../forms/SettingHelp.tsx";
import { useReadOnly } from "../../forms/usePanelForm.tsx";
import { useStore } from "../../react/storeContext.ts";
import { ProtocolRow } from "./ProtocolRow.tsx";
import { type ProtocolEntry, useProtocolList } from "./useProtocolList.ts";

const list = at.NativeProfile.ProtocolList.NativeProtocol;
const type = list.at(0).Type;
const TYPE_PATH = pathText(type.path);

/** The protocols that Windows tries: those of the list in its order, then those that it leaves out. */
export function ProtocolListEditor() {
  const id = useId();
  const [helpOpen, setHelpOpen] = useState(false);
  const store = useStore();
  const readOnly = useReadOnly();
  const protocols = useProtocolList();
  const focus = (entry: ProtocolEntry | null): void =>
    store.focus({ path: entry === null ? list.path : list.at(entry.index).path, origin: "form" });
  return (
    <Box sx={{ py: 0.75, px: 1, mx: -1 }}>
      <FieldHeader
        id={id}
        title="Protocols, in the order to try"
        configured={protocols.entries.length > 0}
        since={type.spec.since}
        helpOpen={helpOpen}
        toggleHelp={() => setHelpOpen(!helpOpen)}
        reset={readOnly ? null : protocols.clear}
      />
      <Box
        id={id}
        role="group"
        aria-label="Protocols, in the order to try"
        data-path={TYPE_PATH}
        data-control="checkboxes"
        sx={{ border: 1, borderColor: "divider", borderRadius: 1, maxWidth: 420, py: 0.5 }}
      >
        <Box component="ol" aria-label="Tried in this order" sx={{ listStyle: "none", m: 0, p: 0 }}>
          {protocols.entries.map((entry) => (
            <ProtocolRow
              key={entry.key}
              value={entry.text}
              title={`${entry.index + 1}. ${entry.title}`}
              listed
              readOnly={readOnly}
              toggle={() => protocols.remove(entry)}
              moveUp={entry.index === 0 ? null : () => protocols.move(entry, -1)}
              moveDown={entry.index === protocols.entries.length - 1 ? null : () => protocols.move(entry, 1)}
              onFocus={() => focus(entry)}
            />
          ))}
        </Box>
        <Box component="ul" aria-label="Not tried" sx={{ listStyle: "none", m: 0, p: 0 }}>
          {protocols.others.map(({ text, title }) => (
            <ProtocolRow
              key={text}
              value={text}
              title={title}
              listed={false}
              readOnly={readOnly}
              toggle={() => protocols.add(text)}
              onFocus={() => focus(null)}
            />
          ))}
        </Box>
      </Box>
      {helpOpen && <SettingHelp id={`${id}-help`} facts={type.spec} path={TYPE_PATH} says={type.spec.scalar.says} />}
    </Box>
  );
}
