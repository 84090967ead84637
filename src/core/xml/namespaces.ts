import { NAMESPACE_OF_DECLARATIONS, NAMESPACE_OF_XML, groupKey, type XmlAttribute } from "./document.ts";
import type { QualifiedName } from "./names.ts";
import type { Scanner } from "./scan.ts";

/** What prefixes mean at one place: the declarations of one element over those of the elements around it. */
export interface Scope {
  readonly defaultNamespace: string;
  readonly prefixes: ReadonlyMap<string, string>;
}

/** What holds outside the root. */
export const OUTERMOST_SCOPE: Scope = {
  defaultNamespace: "",
  prefixes: new Map([
    ["xml", NAMESPACE_OF_XML],
    ["xmlns", NAMESPACE_OF_DECLARATIONS],
  ]),
};

/** An attribute before its prefix is resolved; offsets are absolute. */
export interface RawAttribute {
  readonly name: QualifiedName;
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** `xmlns="…"` (named `xmlns`) or `xmlns:p="…"` (named `p`). */
export interface Declaration {
  readonly name: string;
  readonly value: string;
}

/** The scope that declarations make inside the scope around them. */
export function scopeWithin(outer: Scope, declarations: readonly Declaration[]): Scope {
  if (declarations.length === 0) return outer;
  const prefixes = new Map(outer.prefixes);
  let defaultNamespace = outer.defaultNamespace;
  for (const { name, value } of declarations) {
    if (name === "xmlns") defaultNamespace = value;
    else prefixes.set(name, value);
  }
  return { defaultNamespace, prefixes };
}

/** The declarations among an element's attributes. */
export function declarationsAmong(attributes: readonly XmlAttribute[]): readonly Declaration[] {
  return attributes.filter((attribute) => attribute.namespace === NAMESPACE_OF_DECLARATIONS);
}

/** The namespace of an element's name; refuses an undeclared prefix. */
export function resolveElementName(scanner: Scanner, name: QualifiedName, scope: Scope, start: number): string {
  if (name.prefix === "") return scope.defaultNamespace;
  if (name.prefix !== "xmlns") return resolvePrefix(scanner, name, scope, start);
  refuseNamespace(scanner, "The prefix `xmlns` is only for declarations.", start, name);
  return "";
}

/** The namespace of an attribute's name: a declaration, none without prefix, else what its prefix means. */
export function namespaceOfAttribute(scanner: Scanner, name: QualifiedName, scope: Scope, start: number): string {
  if (name.prefix === "") return name.local === "xmlns" ? NAMESPACE_OF_DECLARATIONS : "";
  return resolvePrefix(scanner, name, scope, start);
}

/** Whether an attribute's name is `xmlns` or begins with `xmlns:`. */
export function isDeclaration(name: QualifiedName): boolean {
  return name.prefix === "xmlns" || name.text === "xmlns";
}

/** Refuses declarations that Namespaces in XML 1.0 (§3, reserved prefixes and names) forbids. */
export function checkDeclaration(scanner: Scanner, { name, value, start }: RawAttribute): void {
  const prefix = name.prefix === "" ? "" : name.local;
  if (prefix === "xmlns" || value === NAMESPACE_OF_DECLARATIONS) {
    refuseNamespace(scanner, "The prefix `xmlns` and its namespace cannot be declared.", start, name);
  } else if ((prefix === "xml") !== (value === NAMESPACE_OF_XML)) {
    refuseNamespace(scanner, "The prefix `xml` and its namespace belong together and to nothing else.", start, name);
  } else if (prefix !== "" && value === "") {
    refuseNamespace(scanner, `\`${name.text}\` declares a prefix for no namespace.`, start, name);
  }
}

/** Refuses two attributes of one name, also when two prefixes make it so. */
export function checkDuplicates(scanner: Scanner, attributes: readonly XmlAttribute[]): void {
  const seen = new Set<string>();
  for (const { namespace, name, range } of attributes) {
    const key = groupKey(namespace, name);
    if (seen.has(key)) {
      const start = range.start + scanner.base;
      scanner.refuse("duplicate-attribute", `The attribute \`${name}\` stands twice.`, start, range.end + scanner.base);
      return;
    }
    seen.add(key);
  }
}

function resolvePrefix(scanner: Scanner, name: QualifiedName, scope: Scope, start: number): string {
  const namespace = scope.prefixes.get(name.prefix);
  if (namespace !== undefined) return namespace;
  const message = `The prefix \`${name.prefix}\` is not declared: \`xmlns:${name.prefix}="…"\` is missing.`;
  scanner.refuse("undeclared-prefix", message, start, start + name.text.length);
  return "";
}

function refuseNamespace(scanner: Scanner, message: string, start: number, name: QualifiedName): void {
  scanner.refuse("reserved-namespace", message, start, start + name.text.length);
}
