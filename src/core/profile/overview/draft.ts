import { capitalized } from "../../phrases.ts";
import type { Scope, Spec, Value } from "../../vocabulary/spec.ts";
import type { EapMethodInUse } from "../eap/methodInUse.ts";
import type { Path } from "../ref.ts";

/** What a sentence is about, in the order in which one thinks about a connection. */
export type Topic =
  | "Connection"
  | "Servers and protocol"
  | "Sign-in"
  | "Server trust"
  | "Conditional access"
  | "Cryptography"
  | "Routing"
  | "Name resolution"
  | "Traffic filters"
  | "Proxy"
  | "Windows 11"
  | "Needs attention"
  | "Also";

/** Where a setting stands, and what it is. */
export interface Place<S extends Spec = Spec> {
  readonly path: Path;
  readonly spec: S;
}

/** A sentence in the making. */
export interface Draft {
  readonly topic: Topic;
  readonly text: string;
  /** The settings that the sentence speaks of when they are configured; the first is where it leads. */
  readonly speaksOf: readonly Place[];
}

/** What those who write sentences may ask. */
export interface Asked {
  readonly scope: Scope;
  /** The name under which the connection is delivered. */
  readonly name: string;
  /** True when the text holds an EAP configuration and nothing else of a profile. */
  readonly isEapOnly: boolean;
  /** The EAP method that stands in the profile. */
  readonly eap: EapMethodInUse;
  /** The value at a place; undefined when it is not configured or does not decode. */
  readonly value: <S extends Spec>(place: Place<S>) => Value<S> | undefined;
  /** True when nothing stands at a place: not even something that does not decode. */
  readonly isAbsent: (place: Place) => boolean;
  /** True when a person has yet to fill a place in. */
  readonly isUnfilled: (place: Place) => boolean;
}

/** Writes sentences about one concern; none when there is nothing to say. */
export type Teller = (asked: Asked) => readonly Draft[];

/** A sentence from its halves; none when nothing is left to say. */
export function sentence(topic: Topic, speaksOf: readonly Place[], text: string | null): readonly Draft[] {
  return text === null || text === "" ? [] : [{ topic, speaksOf, text: asSentence(text) }];
}

/** With a capital at the start, unless that is a name such as 10.0.0.0/8, and a full stop at the end. */
function asSentence(text: string): string {
  return capitalized(/[.?]$/.test(text) ? text : `${text}.`);
}
