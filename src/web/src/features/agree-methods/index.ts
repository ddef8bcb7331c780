export { AgreedMethods } from './AgreedMethods';
