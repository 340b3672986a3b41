export { MARKDOWN_LIMIT, renderMarkdown } from "./render-markdown.ts";
