export * from './fields';
export * from './queries';
export { FindingPill, refuses } from './FindingPill';
export { DraftStanding } from './DraftStanding';
export { ReleaseHistory } from './ReleaseHistory';
