export * from './queries';
export { ProductPicture } from './ProductPicture';
export { nameOf } from './names';
export { ProductField } from './ProductField';
