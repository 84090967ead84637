/** A PowerShell script as a small tree, and its one printer. */
import type { Code } from "./code.ts";
import type { EmbeddedText } from "./embedText.ts";
import { quote, quoteInComment } from "./quote.ts";
import { wrapText } from "./wrapText.ts";

export interface Script {
  /** Whether it only looks: then it has no -WhatIf and no -Confirm. */
  readonly onlyReads?: true;
  readonly help: ScriptHelp;
  readonly parameters: readonly ScriptParameter[];
  readonly statements: readonly Statement[];
}

/** Comment-based help; paragraphs are wrapped by the printer. */
export interface ScriptHelp {
  readonly synopsis: string;
  readonly description: readonly string[];
  readonly examples: readonly string[];
  readonly notes: readonly string[];
}

export interface ScriptParameter {
  readonly name: string;
  readonly help: string;
  readonly declaration: Code;
}

export type Statement = Code | Heading | FunctionDefinition | TextAssignment;

/** A comment between the parts of a script. */
export interface Heading {
  readonly kind: "heading";
  readonly text: string;
}

/** A heading that says what the following part is about. */
export function heading(text: string): Heading {
  return { kind: "heading", text };
}

export interface FunctionDefinition {
  readonly kind: "function";
  readonly name: string;
  /** What it does, in a sentence; stands above it. */
  readonly does: string;
  readonly parameters?: Code;
  readonly body: Code;
}

/** A variable that holds a long text. */
export interface TextAssignment {
  readonly kind: "text";
  readonly variable: string;
  readonly text: EmbeddedText;
}

const INDENTATION = "    ";
const WIDTH = 110;

/** The script as text: ASCII, CRLF throughout, a line end at the end. */
export function printScript(script: Script): string {
  const parts = [
    ["#Requires -Version 5.1", ...printHelp(script.help, script.parameters)],
    printParameters(script),
    ...script.statements.map(printStatement),
  ];
  return parts.map((lines, i) => [...(i > 1 ? [""] : []), ...lines].join("\r\n") + "\r\n").join("");
}

function printStatement(statement: Statement): readonly string[] {
  switch (statement.kind) {
    case "code":
      return statement.lines;
    case "heading":
      return [`# ---- ${statement.text} ----`];
    case "function":
      return printFunction(statement);
    case "text":
      return printText(statement);
  }
}

function printFunction({ name, does, parameters, body }: FunctionDefinition): readonly string[] {
  const head = parameters === undefined ? [] : [...printParameterBlock(parameters.lines), ""];
  return [`# ${does}`, `function ${name} {`, ...indent([...head, ...body.lines]), "}"];
}

/** A here-string ends before the last line end above `'@`, which is not part of it. */
function printText({ variable, text }: TextAssignment): readonly string[] {
  if (text.kind === "hereString") return [`$${variable} = @'`, ...text.lines, "'@"];
  const bytes = `[System.Convert]::FromBase64String($Encoded${variable})`;
  return [
    `$Encoded${variable} = @(`,
    ...indent(text.chunks.map(quote)),
    ") -join ''",
    `$${variable} = [System.Text.Encoding]::UTF8.GetString(${bytes})`,
  ];
}

function printParameters({ parameters, onlyReads }: Script): readonly string[] {
  const binding = onlyReads ? "[CmdletBinding()]" : "[CmdletBinding(SupportsShouldProcess = $true)]";
  const declarations = parameters.flatMap(({ declaration }, i) => {
    const lines = declaration.lines;
    return i === parameters.length - 1 ? lines : [...lines.slice(0, -1), `${lines.at(-1)},`, ""];
  });
  return [binding, ...printParameterBlock(declarations)];
}

function printParameterBlock(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ["param()"] : ["param(", ...indent(lines), ")"];
}

function printHelp(help: ScriptHelp, parameters: readonly ScriptParameter[]): readonly string[] {
  const sections = [
    section(".SYNOPSIS", [help.synopsis]),
    section(".DESCRIPTION", help.description),
    ...parameters.map((parameter) => section(`.PARAMETER ${parameter.name}`, [parameter.help])),
    ...help.examples.map((example) => section(".EXAMPLE", [example])),
    section(".NOTES", help.notes),
  ];
  return ["<#", ...sections.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines])), "#>"];
}

function section(keyword: string, paragraphs: readonly string[]): readonly string[] {
  const lines = paragraphs.flatMap((paragraph, i) => {
    const gap = i === 0 || isListItem(paragraph) ? [] : [""];
    return [...gap, ...wrapText(quoteInComment(paragraph), WIDTH)];
  });
  return [keyword, ...indent(lines)];
}

function isListItem(paragraph: string): boolean {
  return paragraph.startsWith("  ");
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === "" ? "" : INDENTATION + line));
}
