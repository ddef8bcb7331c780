export * from './cancellation';
export * from './changes';
export * from './types';
export * from './queries';
export * from './pills';
export { OrderLink } from './OrderLink';
export { useVatLabel } from './vat';
