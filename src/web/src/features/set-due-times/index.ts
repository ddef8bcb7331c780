export { DueTable, type DueTask } from './DueTable';
export { useDueDraft } from './useDueDraft';
