import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

interface Props {
  label: string;
  description?: string;
  value: string;
  lines?: number;
  maxLength?: number;
  onChange: (value: string) => void;
}

/** Text that counts when its field is left, so that a word is one step to undo and not ten. */
export function LateText({ lines, value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const give = () => typed !== value && onChange(typed);
  const props = { ...field, value: typed, onBlur: give };
  return lines ? (
    <Textarea {...props} autosize minRows={lines} onChange={(event) => setTyped(event.currentTarget.value)} />
  ) : (
    <TextInput {...props} onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={(event) => event.key === 'Enter' && give()} />
  );
}
