import type { components } from '~/shared/api';
import type { Meaning } from '~/shared/ui';

export const TRANSFER_MEANING: Record<components['schemas']['TransferView']['state'], Meaning> = { SENT: 'info', RECEIVED: 'good', CANCELLED: 'neutral' };

export const COUNT_MEANING: Record<components['schemas']['CountView']['state'], Meaning> = { OPEN: 'info', WAITING: 'attention', BOOKED: 'good', CANCELLED: 'neutral' };
