import type { components } from '~/shared/api';

export type Rule = components['schemas']['RuleChoice']['rule'];

export const RULES: readonly Rule[] = ['AFTER_ORDER', 'AFTER_DELIVERY', 'WEEKLY', 'MONTHLY'];
