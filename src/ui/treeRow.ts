/** What a tree has to know of a row: where it stands in it. */
export interface TreeRow {
  readonly key: string;
  /** 1 for groups, 2 for what is in them. */
  readonly level: 1 | 2;
  /** Its number among its siblings, from 1, and how many these are. */
  readonly place: number;
  readonly of: number;
  /** Of a group: whether its rows follow. */
  readonly isOpen?: boolean;
}
