import type { Reading } from "../../profile/read.ts";
import { pathText } from "../../profile/ref.ts";

/** A value in a row of a list that does not decode. */
export interface UndecodableLeaf {
  /** The row. */
  readonly index: number;
  readonly text: string;
  /** What is expected. */
  readonly message: string;
}

/** The values at `name` ("DnsServers", "App/Id") below the rows of a list whose text does not decode, in order. */
export function undecodableLeaves({ undecodable }: Reading<unknown>, name: string): readonly UndecodableLeaf[] {
  return undecodable.flatMap(({ below: [row, ...rest], text, message }) =>
    row?.index !== undefined && pathText(rest) === name ? [{ index: row.index, text, message }] : [],
  );
}
