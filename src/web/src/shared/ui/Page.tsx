import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { PageHeader } from './PageHeader';
import classes from './page.module.css';

/** A page of one thing: its header, what it consists of, and beside it what one wants to know meanwhile. */
export function Page({ title, facts, actions, aside, children }: { title: string; facts?: ReactNode; actions?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.content}>
      <PageHeader title={title} facts={facts} actions={actions} />
      <div className={classes.body} data-aside={aside ? true : undefined}>
        <div className={classes.main}>{children}</div>
        {aside && <div className={classes.aside}>{aside}</div>}
      </div>
    </section>
  );
}

/** A part of a page with a heading; what is wider than the screen scrolls within it. */
export function Part({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, marginBottom: 8 }}>
        <Title order={2} id={id} flex="1 0 auto" maw="100%">
          {title}
        </Title>
        {actions}
      </div>
      {/* Whoever has no mouse scrolls with the arrow keys, for which it must take the focus. */}
      <div className={classes.scroll} tabIndex={0} role="group" aria-labelledby={id}>
        {children}
      </div>
    </section>
  );
}

/** A table that may be wider than the screen: it scrolls by itself, with the arrow keys too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}

/** A few figures that matter most, large. */
export function Figures({ figures }: { figures: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className={classes.figures} style={{ margin: 0 }}>
      {figures.map(([label, value]) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface SubPage {
  to: string;
  label: string;
  /** Whether pages below it have a tab of their own. */
  exact?: boolean;
}

/** The pages of an area below the top bar, when it has more than one. */
export function SubPages({ label, pages, children }: { label: string; pages: readonly SubPage[]; children: ReactNode }) {
  return (
    <div className={classes.area}>
      {pages.length > 1 && (
        <nav className={classes.sub} aria-label={label}>
          {pages.map(({ to, label: name, exact = false }) => (
            <Link key={to} to={to as '/'} activeOptions={{ exact, includeSearch: false }} activeProps={{ 'data-here': true }}>
              {name}
            </Link>
          ))}
        </nav>
      )}
      <div className={classes.content} style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', overflow: 'hidden' }}>
        {children}
      </div>
    </div>
  );
}
