import { TextInput } from '@mantine/core';

interface Props {
  label: string;
  /** ISO 8601; empty is none. */
  value: string;
  onChange: (value: string) => void;
}

/** A point in time: typed in the time of the reader, said in that of the world. */
export function MomentField({ label, value, onChange }: Props) {
  return <TextInput type="datetime-local" label={label} value={local(value)} onChange={(event) => onChange(event.currentTarget.value && new Date(event.currentTarget.value).toISOString())} />;
}

function local(value: string): string {
  if (!value) {
    return '';
  }
  const moment = new Date(value);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
