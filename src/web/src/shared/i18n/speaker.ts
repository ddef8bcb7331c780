/** How the libraries ask for a text: English, with names in braces. */
export type Speak = (text: string, values?: Record<string, string>) => string;

const MOST_WORDS = 8;

/** A library's English text as a name in our files: "Add rule above" is `AddRuleAbove`; of a long one its first words. */
export const slug = (text: string) =>
  text
    .replace(/[^A-Za-z]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());

/** @param say the text of this name in the reader's language, or the English one */
export function speaker(say: (name: string, english: string) => string): Speak {
  return (text, values = {}) => say(slug(text), text.replace(/{\s*([^}\s]+)\s*}/g, (whole, name: string) => values[name] ?? whole));
}
