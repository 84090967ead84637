import Box from "@mui/material/Box";
import NativeSelect from "@mui/material/NativeSelect";
import type { AnyExporter } from "../../core/exporters/anyExporter.ts";
import { type ExportGroup, GROUPS } from "../../core/exporters/exporter.ts";
import { GroupedList, type ListGroup } from "../../ui/GroupedList.tsx";
import { useMedia } from "../theme.ts";

interface Props {
  readonly exporters: readonly AnyExporter[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

const NARROW = "(max-width: 899px)";

/** The formats by where they lead; a select where there is little room. */
export function FormatList({ exporters, chosen, choose }: Props) {
  const narrow = useMedia(NARROW);
  const groups = groupsOf(exporters);
  if (narrow)
    return (
      <Box sx={{ px: 3, pt: 1.5 }}>
        <NativeSelect
          fullWidth
          value={chosen}
          onChange={(event) => choose(event.target.value)}
          inputProps={{ "aria-label": "Format" }}
        >
          {groups.map(({ title, items }) => (
            <optgroup key={title} label={title}>
              {items.map((item) => (
                <option key={item.id} value={item.id}>
                  {item.title}
                </option>
              ))}
            </optgroup>
          ))}
        </NativeSelect>
      </Box>
    );
  return (
    <Box sx={{ width: 264, flexShrink: 0, display: "flex", minHeight: 0, borderRight: 1, borderColor: "divider" }}>
      <Box sx={{ flex: 1, minWidth: 0, display: "grid" }}>
        <GroupedList label="Formats" groups={groups} selected={chosen} select={choose} />
      </Box>
    </Box>
  );
}

function groupsOf(exporters: readonly AnyExporter[]): readonly ListGroup[] {
  return (Object.keys(GROUPS) as readonly ExportGroup[])
    .map((group) => ({ title: GROUPS[group], items: exporters.filter((one) => one.group === group) }))
    .filter(({ items }) => items.length > 0);
}
