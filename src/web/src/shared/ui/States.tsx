import { Button, Code, Group, List, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, type IconProps } from '@tabler/icons-react';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf, isProblem, UNREACHABLE, type Violation } from '~/shared/api';
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

interface ProblemText {
  title: string;
  detail?: string;
  /** Detail or title with the wrong fields, where there is room for a sentence only. */
  sentence: string;
  code: string;
}

/** The sentence and the code of what went wrong. */
export function useProblemText(): (error: unknown) => ProblemText {
  const { t } = useTranslation('common');
  const violationText = useViolationText();
  return (error) => {
    if (!isProblem(error)) {
      return { title: t('problem.unexpected'), sentence: t('problem.unexpected'), code: 'web.Unexpected' };
    }
    if (error.code === UNREACHABLE) {
      return { title: t('problem.unreachable'), detail: t('problem.unreachableDetail'), sentence: t('problem.unreachable'), code: error.code };
    }
    const { title, detail, code } = error;
    return { title, detail, sentence: [detail ?? title, ...error.errors.map(violationText)].join(' · '), code };
  };
}

/** A wrong field by its name, with what is wrong with it. */
export function useViolationText(): (violation: Violation) => string {
  const { t } = useTranslation('common');
  return ({ pointer, message }) => {
    const { name, place } = fieldOf(pointer);
    const field = name && t(`field.${name}`, { defaultValue: name });
    const label = field && place ? t('problem.fieldAt', { field, place }) : field;
    return label ? `${label}: ${message}` : message;
  };
}

interface ErrorProps {
  error: unknown;
  onRetry?: () => void;
  /** Fields beside which their message stands already. */
  shown?: readonly string[];
}

/** What happened, which fields are wrong, with the code, and another try. */
export function ErrorState({ error, onRetry, shown = [] }: ErrorProps) {
  const { t } = useTranslation('common');
  const { title, detail, code } = useProblemText()(error);
  const violationText = useViolationText();
  const violations = isProblem(error) ? error.errors.filter(({ pointer }) => !shown.includes(pointer)) : [];
  return (
    <div role="alert" className={classes.error}>
      <IconAlertTriangle size={20} aria-hidden="true" className={classes.bad} />
      <Stack gap={4} flex={1}>
        <Text fw={600}>{title}</Text>
        {detail && detail !== title && <Text>{detail}</Text>}
        {violations.length > 0 && (
          <List size="sm">
            {violations.map((violation, index) => (
              <List.Item key={index}>{violationText(violation)}</List.Item>
            ))}
          </List>
        )}
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
