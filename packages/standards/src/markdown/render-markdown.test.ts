import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { MARKDOWN_LIMIT, renderMarkdown } from "./index.ts";

const ALLOWED =
  /^(p|blockquote|ul|ol|li|strong|em|s|table|thead|tbody|tr|th|td|h[2-6]|a|pre|code|hr|br|#text|#document-fragment)$/;

/** What a browser makes of it: every element and attribute, by an HTML parser that is not ours. */
function offences(html: string): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if (!ALLOWED.test(node.nodeName)) found.push(node.nodeName);
    for (const { name, value } of "attrs" in node ? node.attrs : []) {
      const fine =
        (name === "href" && /^(https:\/\/|mailto:)/i.test(value)) ||
        (name === "rel" && value === "noopener noreferrer") ||
        (name === "start" && /^\d+$/.test(value));
      if (!fine) found.push(`${node.nodeName}[${name}=${value}]`);
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return found;
}

describe("renderMarkdown", () => {
  it("writes what an advisory needs", () => {
    const html = renderMarkdown(
      "# Status\n\nWe asked **three** suppliers, *one* ~~two~~ answered.\n\n1. isolate\n2. `patch`\n\n> quoted\n\n" +
        "| sensor | seen |\n|---|---|\n| network | no |\n\n[CERT](https://cert.example/1 'title') and https://a.example/x?y=1&z=2\n\n```sh\nls < a\n```",
    );
    expect(html).toBe(
      "<h3>Status</h3><p>We asked <strong>three</strong> suppliers, <em>one</em> <s>two</s> answered.</p>" +
        "<ol><li>isolate</li><li><code>patch</code></li></ol><blockquote><p>quoted</p></blockquote>" +
        "<table><thead><tr><th>sensor</th><th>seen</th></tr></thead><tbody><tr><td>network</td><td>no</td></tr></tbody></table>" +
        '<p><a href="https://cert.example/1" rel="noopener noreferrer">CERT</a> and ' +
        '<a href="https://a.example/x?y=1&amp;z=2" rel="noopener noreferrer">https://a.example/x?y=1&amp;z=2</a></p>' +
        "<pre><code>ls &lt; a\n</code></pre>",
    );
  });

  it("sets headings below those of the page", () => {
    expect(renderMarkdown("# a\n## b\n###### c", { topHeading: 2 })).toBe("<h2>a</h2><h3>b</h3><h6>c</h6>");
    expect(renderMarkdown("##### e", { topHeading: 4 })).toBe("<h6>e</h6>");
  });

  it("keeps a list's first number", () => {
    expect(renderMarkdown("7. seven")).toBe('<ol start="7"><li>seven</li></ol>');
  });

  it("makes an image its text", () => {
    expect(renderMarkdown("![a <b> chart](https://tracker.example/p.png)")).toBe("<p>a &lt;b&gt; chart</p>");
  });

  it("drops characters that turn the text round", () => {
    expect(renderMarkdown("a\u202eb\u2066c")).toBe("<p>abc</p>");
  });

  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<a href='javascript:alert(1)'>x</a>",
    "<style>*{}</style><iframe src=//x.example></iframe>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](\u0001javascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:x)",
    "[x](http://plain.example)",
    "[x](//host.example)",
    "[x](/relative)",
    "[x](#fragment)",
    "[x](https://user:secret@host.example)",
    "[x](https:evil)",
    '[x](https://a.example/" onmouseover="alert(1))',
    '[x](<https://a.example/"onclick=alert(1)>)',
    "[x]: javascript:alert(1)\n\n[x]",
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    "[![x](https://a.example/1.png)](https://a.example)",
    "`<script>`",
    '```"><script>\nalert(1)\n```',
    "<!-- --><b>",
    "&lt;script&gt;",
    "\\<script>",
    '<https://a.example/"><script>alert(1)</script>',
    "| <script> |\n|---|\n| <img onerror=x> |",
    "<math><mtext></p><style><img src onerror=alert(1)>",
  ])("gives nothing to run for %j", (source) => {
    expect(offences(renderMarkdown(source))).toEqual([]);
  });

  it("gives nothing to run for any mixture of such parts", () => {
    const part = fc.constantFrom(
      "<script>",
      "</",
      "<img src=x onerror=y>",
      "](javascript:x)",
      "[",
      "![",
      "](https://a.example",
      ")",
      "`",
      "```\n",
      "\n\n",
      "> ",
      "1. ",
      "* ",
      "&#x3c;",
      "\\",
      '"',
      "'",
      "<!--",
      "<svg/onload=x>",
      "|",
      "|---|\n",
      "~~",
      "**",
      "_",
      "https://x.example/",
      "\0",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 4 })), { maxLength: 30 }), (parts) => {
        expect(offences(renderMarkdown(parts.join("")))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["brackets", "[".repeat(MARKDOWN_LIMIT)],
    ["links without end", "[a](".repeat(MARKDOWN_LIMIT / 4)],
    ["emphasis", "*a **a ".repeat(MARKDOWN_LIMIT / 8)],
    ["quotes in quotes", "> ".repeat(MARKDOWN_LIMIT / 2)],
    ["lists in lists", "* ".repeat(MARKDOWN_LIMIT / 2)],
    ["backticks", Array.from({ length: 400 }, (_, n) => "`".repeat(n)).join(" ")],
    ["angles", "<".repeat(MARKDOWN_LIMIT)],
    ["table cells", `|${"a|".repeat(20_000)}\n|${"-|".repeat(20_000)}\n`],
    ["addresses", "https://a.".repeat(MARKDOWN_LIMIT / 10)],
    ["entities", "&#x3c;".repeat(MARKDOWN_LIMIT / 6)],
    ["references", Array.from({ length: 5000 }, (_, n) => `[${n}]: https://a.example`).join("\n")],
  ])("is done in two seconds with %s", (_what, source) => {
    const started = performance.now();
    expect(offences(renderMarkdown(source.slice(0, MARKDOWN_LIMIT)))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("refuses more than its limit", () => {
    expect(() => renderMarkdown("a".repeat(MARKDOWN_LIMIT + 1))).toThrow(RangeError);
  });
});
