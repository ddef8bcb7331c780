export * from './queries';
export { AboutLink } from './AboutLink';
