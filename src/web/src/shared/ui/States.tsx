import { Button, Code, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, type IconProps } from '@tabler/icons-react';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, UNREACHABLE } from '~/shared/api';
import classes from './ui.module.css';

interface EmptyProps {
  icon: ComponentType<IconProps>;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** 1 where it is the whole page. */
  order?: 1 | 2;
}

/** Says what would be here, and offers the first step. */
export function EmptyState({ icon: Icon, title, children, action, order = 2 }: EmptyProps) {
  return (
    <Stack align="center" gap="sm" py={48} px="md" ta="center">
      <Icon size={36} stroke={1.4} aria-hidden="true" className={classes.faint} />
      <Title order={order}>{title}</Title>
      {children && <Text c="dimmed" maw={440}>{children}</Text>}
      {action}
    </Stack>
  );
}

/** The sentence and the code of what went wrong. */
export function useProblemText(): (error: unknown) => { title: string; detail?: string; code: string } {
  const { t } = useTranslation('common');
  return (error) => {
    if (!isProblem(error)) {
      return { title: t('problem.unexpected'), code: 'web.Unexpected' };
    }
    if (error.code === UNREACHABLE) {
      return { title: t('problem.unreachable'), detail: t('problem.unreachableDetail'), code: error.code };
    }
    return { title: error.title, detail: error.detail, code: error.code };
  };
}

/** What happened, with the code, and another try. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('common');
  const { title, detail, code } = useProblemText()(error);
  return (
    <div role="alert" className={classes.error}>
      <IconAlertTriangle size={20} aria-hidden="true" className={classes.bad} />
      <Stack gap={4} flex={1}>
        <Text fw={600}>{title}</Text>
        {detail && detail !== title && <Text>{detail}</Text>}
        <Group gap="sm">
          <Text c="dimmed" size="xs">
            {t('problem.code')} <Code>{code}</Code>
          </Text>
          {onRetry && (
            <Button variant="default" size="compact-xs" onClick={onRetry}>
              {t('retry')}
            </Button>
          )}
        </Group>
      </Stack>
    </div>
  );
}

/** Grey lines, but only when waiting becomes noticeable. */
export function LateSkeleton({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation('common');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-label={t('loading')} className={classes.skeleton}>
      {late && Array.from({ length: rows }, (_, row) => <Skeleton key={row} height={14} width={`${92 - ((row * 17) % 40)}%`} />)}
    </div>
  );
}
