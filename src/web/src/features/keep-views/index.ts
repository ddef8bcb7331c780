export { SavedViewMenu } from './SavedViewMenu';
export { read, written } from './state';
export { type SavedView, useSavedViews } from './useSavedViews';
