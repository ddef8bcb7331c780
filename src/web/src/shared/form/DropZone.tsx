import { Button, FileButton, Text } from '@mantine/core';
import { type IconProps, IconUpload } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import classes from './dropZone.module.css';

interface Props {
  icon: ComponentType<IconProps>;
  title: string;
  hint: string;
  /** What the button says that opens the files of the machine. */
  choose: string;
  accept: string;
  /** Whether a file is held above the page. */
  held: boolean;
  busy: boolean;
  onFile: (file: File) => void;
  children?: ReactNode;
}

/** Where a file is dropped, or chosen by whoever has no mouse. */
export function DropZone({ icon: Icon, title, hint, choose, accept, held, busy, onFile, children }: Props) {
  return (
    <div className={classes.drop} data-held={held || undefined}>
      <Icon size={32} stroke={1.4} aria-hidden="true" />
      <Text fw={600}>{title}</Text>
      <Text c="dimmed">{hint}</Text>
      <FileButton accept={accept} onChange={(file) => file && onFile(file)}>
        {(props) => (
          <Button {...props} variant="default" loading={busy} leftSection={<IconUpload size={16} aria-hidden="true" />}>
            {choose}
          </Button>
        )}
      </FileButton>
      {children}
    </div>
  );
}
