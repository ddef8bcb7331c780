export * from './queries';
export { OpeningPill } from './OpeningPill';
