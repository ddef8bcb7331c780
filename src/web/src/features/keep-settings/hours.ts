/** Hours of an ISO 8601 duration as the server writes it, for instance 36 for `PT36H`. */
export function toHours(duration: string | null | undefined): number | undefined {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration ?? '');
  if (!parts) {
    return undefined;
  }
  const [hours, minutes, seconds] = [parts[1], parts[2], parts[3]].map((part) => Number(part ?? 0)) as [number, number, number];
  return hours + minutes / 60 + seconds / 3600;
}

/** Nothing for an empty field. */
export function fromHours(hours: number | string): string | null {
  return hours === '' || Number(hours) <= 0 ? null : `PT${Math.round(Number(hours) * 60)}M`;
}
