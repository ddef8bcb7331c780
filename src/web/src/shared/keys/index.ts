export { Hint, keyNames } from './Hint';
export { type Key, useActiveKeys, useKeys } from './keys';
export { prefer, type Preferences, preferences, usePreferences } from './preferences';
export { type Command, useCommands, useOfferedCommands } from './commands';
