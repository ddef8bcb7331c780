export * from './queries';
export * from './match';
