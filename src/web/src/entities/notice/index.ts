export * from './queries';
export { targetOf } from './target';
