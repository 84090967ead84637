import Box from "@mui/material/Box";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useId, useRef } from "react";
import { type AnyRef, pathText } from "../../core/profile/ref.ts";
import type { XmlDocument } from "../../core/xml/document.ts";
import { ListRow, ROW_HEIGHT } from "./ListRow.tsx";
import { OpenRow } from "./OpenRow.tsx";
import type { ListProps } from "./listProps.ts";
import { rowsOf } from "./rows.ts";
import type { ListCommands } from "./useListCommands.ts";

/** Heights in pixels: of the whole table, and what the row in edit may add. */
const TALLEST = 420;
const TALLEST_ROW_IN_EDIT = 320;

interface Props extends Pick<ListProps, "of" | "title" | "noun" | "describe" | "fields"> {
  readonly document: XmlDocument;
  readonly visible: readonly number[];
  readonly commands: ListCommands;
  readonly openIndex: number | null;
  readonly readOnly: boolean;
  readonly count: number;
}

/** The rows that are in view, one of them in edit. */
export function ListGrid({ document, visible, commands, openIndex, readOnly, count, ...props }: Props) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = rowsOf(document, props.of);
  const virtual = useVirtualizer({
    count: visible.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    getItemKey: (position) => visible[position] ?? position,
  });
  const { shown } = commands;
  useEffect(() => {
    if (shown !== null) virtual.scrollToIndex(Math.max(0, visible.indexOf(shown.index)));
    // Only a new wish scrolls; rows that come and go do not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown]);
  return (
    <Box
      ref={scroller}
      id={commands.gridId}
      role="grid"
      tabIndex={0}
      aria-label={props.title}
      data-path={pathText(props.of.path)}
      data-rows
      aria-rowcount={count}
      aria-multiselectable
      aria-activedescendant={commands.active === null ? undefined : `${id}-${commands.active}`}
      aria-readonly={readOnly}
      onKeyDown={commands.onKeyDown}
      onFocus={commands.onFocus}
      sx={{
        maxHeight: openIndex === null ? TALLEST : TALLEST + TALLEST_ROW_IN_EDIT,
        overflow: "auto",
        border: 1,
        borderColor: "divider",
        borderRadius: 1,
        "&:focus-visible": { outline: 2, outlineColor: "primary.main" },
      }}
    >
      <Box role="presentation" sx={{ height: virtual.getTotalSize(), position: "relative" }}>
        {virtual.getVirtualItems().map(({ index: position, start, key }) => {
          const index = visible[position] ?? 0;
          return (
            <Box
              key={key}
              ref={virtual.measureElement}
              data-index={position}
              role="presentation"
              sx={{ position: "absolute", top: 0, left: 0, right: 0, transform: `translateY(${start}px)` }}
            >
              <ListRow
                id={`${id}-${index}`}
                index={index}
                segment={rows.identity(index)}
                behind={rows.behind(index)}
                document={document}
                of={props.of as AnyRef}
                describe={props.describe}
                active={commands.active === index}
                selected={commands.selected.has(index)}
                open={openIndex === index}
                choose={commands.choose}
                toggle={commands.toggle}
                edit={commands.edit}
              />
              {openIndex === index && (
                <OpenRow
                  key={commands.openKey}
                  of={props.of as AnyRef}
                  index={index}
                  fields={props.fields}
                  done={commands.done}
                  noun={props.noun[0]}
                />
              )}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
