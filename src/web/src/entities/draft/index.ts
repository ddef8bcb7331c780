export * from './queries';
export { DraftStanding } from './DraftStanding';
export { ReleaseHistory } from './ReleaseHistory';
