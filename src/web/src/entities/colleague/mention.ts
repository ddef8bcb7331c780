export interface Mention {
  /** Where the @ stands. */
  from: number;
  /** What is typed of the name. */
  text: string;
}

const BEGUN = /(?:^|[^\w@])@([\p{L}\p{N}._-]{0,40})$/u;

/** The name that is being typed where the caret stands. */
export function mentionAt(text: string, caret: number): Mention | undefined {
  const name = BEGUN.exec(text.slice(0, caret))?.[1];
  return name === undefined ? undefined : { from: caret - name.length - 1, text: name };
}

/** The text with the name in full, and where one types on. */
export function completed(text: string, mention: Mention, username: string): { text: string; caret: number } {
  const before = `${text.slice(0, mention.from)}@${username} `;
  const after = text.slice(mention.from + 1 + mention.text.length).replace(/^ /, '');
  return { text: before + after, caret: before.length };
}
