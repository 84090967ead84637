/** Every rule, by area. The list is the table of contents; a rule's place in it is its place in lists. */
import type { Area } from "../area.ts";
import type { Rule } from "../rule.ts";
import { deployment } from "./deployment/index.ts";
import { dns } from "./dns/index.ts";
import { general } from "./general/index.ts";
import { routing } from "./routing/index.ts";

export const AREAS: readonly Area[] = [general, deployment, routing, dns];

export const RULES: readonly Rule[] = AREAS.flatMap(({ rules }) => rules);
