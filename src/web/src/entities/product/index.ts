export * from './queries';
export { ProductPicture } from './ProductPicture';
