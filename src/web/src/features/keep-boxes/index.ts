export * from './useKeepBoxes';
