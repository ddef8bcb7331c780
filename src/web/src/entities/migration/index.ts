export * from './queries';
export { MigrationStanding, Outcome, STATES } from './MigrationStanding';
