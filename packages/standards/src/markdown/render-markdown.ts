export declare const MARKDOWN_LIMIT: number;
export declare function renderMarkdown(source: string): string;
