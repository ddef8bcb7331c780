/** Where lists show no preview beside them. */
export const NARROW = '(max-width: 768px)';
