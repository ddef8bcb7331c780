export { TryDraft } from './TryDraft';
export { type Wish, readWish } from './wish';
