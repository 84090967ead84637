/**
 * The grammar of EAP configurations as XML schemas, for libxml2: strict in order, names and namespaces, and tolerant
 * where Windows is known to be (blanks in thumbprints). They are the project's own, made from what is known of the
 * formats; Windows' schemas are not published as files.
 */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlCleanupInputProvider,
  xmlRegisterInputProvider,
} from "libxml2-wasm";

const FOLDER = path.resolve(process.cwd(), "src/fixtures/schemas/eap");
const ENVELOPE = "EapHostConfig.xsd";

let validator: XsdValidator | null = null;

/** What the schemas have against an EAP configuration whose root is `EapHostConfig`; empty when it is valid. */
export function schemaErrors(eapHostConfigXml: string): readonly string[] {
  validator ??= validatorOf(FOLDER);
  const document = XmlDocument.fromString(eapHostConfigXml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return error.details.map(({ message }) => message.trim());
    throw error;
  } finally {
    document.dispose();
  }
}

/** Imports between schemas are found by file name. */
function validatorOf(folder: string): XsdValidator {
  const names = readdirSync(folder).filter((name) => name.endsWith(".xsd"));
  const buffers = Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name))]));
  xmlRegisterInputProvider(new XmlBufferInputProvider(buffers));
  const schema = XmlDocument.fromBuffer(readFileSync(path.join(folder, ENVELOPE)), {
    url: ENVELOPE,
    option: ParseOption.XML_PARSE_NONET,
  });
  try {
    return XsdValidator.fromDoc(schema);
  } finally {
    schema.dispose();
    xmlCleanupInputProvider();
  }
}
