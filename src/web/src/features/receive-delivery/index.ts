export { type DeliveryPart, type DeliveryRequest, useReceive } from './useReceive';
