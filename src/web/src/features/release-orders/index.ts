export * from './useRelease';
