/** Where the quantity of a product is typed. */
export function quantityField(productNumber: string): string {
  return `quantity-${productNumber}`;
}

/** So many pictures a line may take to be drawn: about a second, longer on a slow machine. */
const PATIENCE = 60;

/** Puts the cursor there once the line is drawn. */
export function focusQuantity(productNumber: string, patience = PATIENCE): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(quantityField(productNumber)) as HTMLInputElement | null;
    if (field) {
      field.focus();
      field.select();
    } else if (patience > 0) {
      focusQuantity(productNumber, patience - 1);
    }
  });
}
