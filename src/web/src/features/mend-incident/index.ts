export * from './mutations';
export * from './retryAll';
