export { StopShipment } from './StopShipment';
