import { expect, it } from "vitest";
import { parseClixml } from "./clixml.ts";

const inObjs = (inner: string, most?: number) =>
  parseClixml(`<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">${inner}</Objs>`, most);

it("reads properties, lists, nothing and nested objects", () => {
  const object =
    '<Obj RefId="0"><TN RefId="0"><T>X</T></TN><ToString>X</ToString><Props><S N="Name">A</S><B N="On">true</B>' +
    '<Nil N="None" /><Obj N="List" RefId="1"><LST><S>1</S><S>2</S></LST></Obj></Props><MS><I32 N="More">7</I32></MS></Obj>';
  expect(inObjs(object)).toEqual({
    ok: true,
    value: [{ Name: "A", On: "true", None: null, List: ["1", "2"], More: "7" }],
  });
});

it("resolves what stands for a character", () => {
  expect(inObjs("<S>a_x000D__x000A_b_x005F_x000D_</S>")).toEqual({ ok: true, value: ["a\r\nb_x000D_"] });
});

it("takes the members of an outermost list one by one, and no more than are asked for", () => {
  const objects = '<Obj RefId="0"><LST><S>1</S><S>2</S></LST></Obj><S>3</S><Obj RefId="1"><LST /></Obj><S>4</S>';
  expect(inObjs(objects)).toEqual({ ok: true, value: ["1", "2", "3", "4"] });
  expect(inObjs(objects, 3)).toEqual({ ok: true, value: ["1", "2", "3"] });
});

it("refuses broken XML", () => {
  expect(parseClixml("<Objs>").ok).toBe(false);
});
