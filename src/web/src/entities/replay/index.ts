export * from './queries';
export { ReplayStanding } from './ReplayStanding';
