export { PutLive } from './PutLive';
export { RolloutBanner } from './RolloutBanner';
export { TakeBack } from './TakeBack';
