export * from './queries';
export { Credit } from './Credit';
