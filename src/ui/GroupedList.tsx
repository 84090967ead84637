import Box from "@mui/material/Box";
import { type KeyboardEvent, useId } from "react";

export interface ListGroup {
  readonly title: string;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly id: string;
  readonly title: string;
}

interface Props {
  readonly label: string;
  readonly groups: readonly ListGroup[];
  readonly selected: string;
  readonly select: (id: string) => void;
}

/** One choice among many, in groups: one stop of the Tab key, arrows, Home, End and first letters choose. */
export function GroupedList({ label, groups, selected, select }: Props) {
  const id = useId();
  const items = groups.flatMap((group) => group.items);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = itemFor(event, items, selected);
    if (next === null) return;
    event.preventDefault();
    select(next.id);
    document.getElementById(`${id}-${next.id}`)?.scrollIntoView({ block: "nearest" });
  };
  return (
    <Box
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={`${id}-${selected}`}
      onKeyDown={onKeyDown}
      sx={LIST}
    >
      {groups.map((group) => (
        <div key={group.title} role="group" aria-labelledby={`${id}-${group.title}`}>
          <Box id={`${id}-${group.title}`} role="presentation" sx={HEADING}>
            {group.title}
          </Box>
          {group.items.map((item) => (
            <Box
              key={item.id}
              id={`${id}-${item.id}`}
              role="option"
              aria-selected={item.id === selected}
              onClick={() => select(item.id)}
              sx={OPTION}
            >
              {item.title}
            </Box>
          ))}
        </div>
      ))}
    </Box>
  );
}

function itemFor(event: KeyboardEvent, items: readonly ListItem[], selected: string): ListItem | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const at = items.findIndex(({ id }) => id === selected);
  switch (event.key) {
    case "ArrowDown":
      return items[Math.min(at + 1, items.length - 1)] ?? null;
    case "ArrowUp":
      return items[Math.max(at - 1, 0)] ?? null;
    case "Home":
      return items[0] ?? null;
    case "End":
      return items.at(-1) ?? null;
    default:
      return event.key.length === 1 ? startingWith(event.key.toLowerCase(), items, at) : null;
  }
}

/** The next item behind the current one whose title starts with the letter, round the end of the list. */
function startingWith(letter: string, items: readonly ListItem[], at: number): ListItem | null {
  const behind = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return behind.find(({ title }) => title.toLowerCase().startsWith(letter)) ?? null;
}

const LIST = {
  overflow: "auto",
  outline: "none",
  py: 0.5,
  "&:focus-visible [aria-selected=true]": { outline: 2, outlineOffset: -2, outlineColor: "primary.main" },
} as const;

const HEADING = { px: 2, pt: 1.25, pb: 0.25, fontSize: 12, fontWeight: 600, color: "text.secondary" } as const;

const OPTION = {
  px: 2,
  py: 0.625,
  fontSize: 14,
  cursor: "pointer",
  borderLeft: 3,
  borderColor: "transparent",
  "&:hover": { bgcolor: "action.hover" },
  "&[aria-selected=true]": { bgcolor: "action.selected", borderColor: "primary.main", fontWeight: 600 },
} as const;
