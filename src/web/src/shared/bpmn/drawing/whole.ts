import type { Services } from './parts';

/** What the palette covers at the left. */
const PALETTE_PX = 120;
const MARGIN_PX = 16;

/** Shows all that is drawn, beside the palette and not below it. */
export function showWhole(canvas: Services['canvas']): void {
  canvas.zoom('fit-viewport', 'auto');
  const { inner, outer } = canvas.viewbox();
  const left = outer.width > 4 * PALETTE_PX ? PALETTE_PX : 0;
  const room = { width: outer.width - left - 2 * MARGIN_PX, height: outer.height - 2 * MARGIN_PX };
  const scale = Math.min(1, room.width / inner.width, room.height / inner.height);
  if (!(scale > 0) || !Number.isFinite(scale)) {
    return;
  }
  canvas.viewbox({
    x: inner.x - (left + MARGIN_PX + (room.width - inner.width * scale) / 2) / scale,
    y: inner.y - (MARGIN_PX + (room.height - inner.height * scale) / 2) / scale,
    width: outer.width / scale,
    height: outer.height / scale,
  });
}
