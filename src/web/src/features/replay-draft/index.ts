export { AskReplay } from './AskReplay';
export { useReplaying } from './useReplaying';
