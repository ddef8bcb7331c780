/** Whether an address is a page of an area, whose pages begin with its path or elsewhere. */
export function isIn(area: { path: string; also?: readonly string[] }, address: string): boolean {
  return [area.path, ...(area.also ?? [])].some((begin) => address === begin || address.startsWith(`${begin}/`));
}
