import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 12px 12px',
    minWidth: 0,
  },
  head: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px' },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  body: { marginTop: '4px' },
});

export interface CardProps {
  readonly title: ReactNode;
  /** Beside the title, at its right. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
  /** To focus the title, where the page that it heads has just come. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly className?: string | undefined;
}

/** A titled box; the title names the region. */
export function Card({ title, action, children, className, titleRef }: CardProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.card, className)} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={styles.title} id={id} ref={titleRef} tabIndex={titleRef ? -1 : undefined}>
          {title}
        </h2>
        {action}
      </div>
      {children ? <div className={styles.body}>{children}</div> : null}
    </section>
  );
}
