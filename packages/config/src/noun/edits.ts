import type { Tree } from "../structure/tree.ts";
import type { Words } from "./words.ts";

type Edit = { file: string; change: (text: string) => string | undefined };

/** The lists that name every noun: one line each. Throws when a list no longer looks as expected. */
export function editLists(tree: Tree, words: Words): Map<string, string> {
  return new Map(
    listsOf(words).map(({ file, change }) => {
      const changed = change(tree.get(file) ?? "");
      if (changed === undefined) throw new Error(`${file} no longer looks as gen expects; mend src/noun/edits.ts`);
      return [file, changed];
    }),
  );
}

const listsOf = ({ plural, plurals, table, permission }: Words): Edit[] => [
  { file: "packages/db/src/schema/index.ts", change: sortedLine(/^export \* from/, `export * from "./${plural}.ts";`) },
  {
    file: "packages/db/src/grants.ts",
    change: within("grants", `${table}: { portal: append, admin: append, worker: read },`),
  },
  {
    file: "packages/domain/src/permissions.ts",
    change: within(
      "permissions",
      `"${permission}:read": [...everyMember, ...tenantStaff],`,
      `"${permission}:add": ["tenant_admin", "member", ...admins],`,
    ),
  },
  ...["portal", "admin"].map((app) => ({
    file: `packages/api/src/${app}/index.ts`,
    change: mounted(plurals, plural, `${app}Router`),
  })),
];

/** Among the lines that look alike, before the first that sorts behind. */
const sortedLine = (among: RegExp, line: string) => (text: string) => {
  const lines = text.split("\n");
  const behind = lines.findIndex((other) => among.test(other) && other > line);
  const at = behind < 0 ? lines.findLastIndex((other) => among.test(other)) + 1 : behind;
  return lines.toSpliced(at, 0, line).join("\n");
};

/** Into the object literal of a constant, before its first key that sorts behind. */
const within =
  (constant: string, ...added: string[]) =>
  (text: string) => {
    const [start, end] = bodyOf(text, new RegExp(`export const ${constant}\\b[^=]*= \\{\\n`), /^\}/m);
    if (start === undefined || end === undefined) return undefined;
    const lines = text.slice(start, end).split("\n");
    const key = (line: string) => /^ {2}"?([a-z_:-]+)"?:/.exec(line)?.[1];
    const own = key(`  ${added[0]}`) ?? "";
    const at = lines.findIndex((line) => (key(line) ?? "") > own);
    const body = lines.toSpliced(at < 0 ? lines.length - 1 : at, 0, ...added).join("\n");
    return text.slice(0, start) + body + text.slice(end);
  };

const mounted = (plurals: string, plural: string, constant: string) => (text: string) => {
  const [start, end] = bodyOf(text, new RegExp(`export const ${constant} = router\\(\\{`), /\}\)/);
  if (start === undefined || end === undefined) return undefined;
  const routers = text.slice(start, end).split(",");
  const names = [...routers.map((name) => name.trim()).filter(Boolean), plurals].sort();
  const mount = `${text.slice(0, start)} ${names.join(", ")} ${text.slice(end)}`;
  return sortedLine(/^import .* from "\.\//, `import { ${plurals} } from "./${plural}.ts";`)(mount);
};

function bodyOf(text: string, opening: RegExp, closing: RegExp): [number?, number?] {
  const open = opening.exec(text);
  if (!open) return [];
  const start = open.index + open[0].length;
  const close = closing.exec(text.slice(start));
  return close ? [start, start + close.index] : [];
}
