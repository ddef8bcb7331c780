/** Where the quantity of a product is typed. */
export function quantityField(productNumber: string): string {
  return `quantity-${productNumber}`;
}

/** Puts the cursor there once the line is drawn. */
export function focusQuantity(productNumber: string): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(quantityField(productNumber)) as HTMLInputElement | null;
    field?.focus();
    field?.select();
  });
}
