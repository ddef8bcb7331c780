export * from './queries';
export { EntryPill } from './EntryPill';
