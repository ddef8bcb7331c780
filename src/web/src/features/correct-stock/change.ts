export const KINDS = ['counted', 'block', 'release'] as const;
export type Kind = (typeof KINDS)[number];

export const FIGURE = { counted: 'ON_HAND', block: 'BLOCKED', release: 'BLOCKED' } as const;

/** What is added to the figure; thousandths are the finest the books know. */
export function changeOf(kind: Kind, quantity: number, place: { onHand: number }): number {
  const change = kind === 'counted' ? quantity - place.onHand : kind === 'block' ? quantity : -quantity;
  return Math.round(change * 1000) / 1000;
}
