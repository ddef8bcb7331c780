/** What the library of the forms says in English when a value does not fit, and the text that says the same. */
const SAID: readonly (readonly [RegExp, string, ...string[]])[] = [
  [/^Field is required\.$/, 'required'],
  [/^Field must match pattern .*\.$/s, 'pattern'],
  [/^Field must have minimum value of (.+)\.$/, 'min', 'bound'],
  [/^Field must have maximum value of (.+)\.$/, 'max', 'bound'],
  [/^Field must have minimum length of (.+)\.$/, 'minLength', 'bound'],
  [/^Field must have maximum length of (.+)\.$/, 'maxLength', 'bound'],
  [/^Field must be a valid\s+international phone number\..*$/, 'phone'],
  [/^Field must be a valid email\.$/, 'email'],
  [/^Value is not a number\.$/, 'number'],
  [/^Value is expected to be an integer\.$/, 'integer'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'decimals', 'bound'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'increment', 'below', 'above'],
];

/** The message in the reader's language; what it does not know it leaves as it is. */
export function spoken(message: string, t: (key: string, params: Record<string, string>) => string): string {
  for (const [pattern, key, ...names] of SAID) {
    const match = pattern.exec(message);
    if (match) {
      return t(`wrong.${key}`, Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])));
    }
  }
  return message;
}
