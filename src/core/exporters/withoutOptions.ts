import { z } from "zod";
import type { Exporter } from "./exporter.ts";

const options = z.object({});

/** For a format that leaves nothing to choose. */
export type NoOptions = z.infer<typeof options>;

/** What an exporter says of its options when it has none. */
export const WITHOUT_OPTIONS = { options, defaults: {}, labels: [] } as const satisfies Partial<Exporter<NoOptions>>;
