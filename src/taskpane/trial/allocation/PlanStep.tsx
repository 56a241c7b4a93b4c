import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: '4px 0 8px',
    minWidth: 0,
  },
  fields: { display: 'flex', flexDirection: 'column', gap: '8px', paddingLeft: '36px', minWidth: 0 },
});

export interface PlanStepProps {
  readonly title: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly children: ReactNode;
}

/** A step of the form: on or off, and what it asks once it is on. */
export function PlanStep({ title, on, onTurn, children }: PlanStepProps) {
  const styles = useStyles();
  return (
    <div className={styles.step} role="group" aria-label={title}>
      <Checkbox
        label={title}
        checked={on}
        onChange={(_, { checked }) => {
          onTurn(checked === true);
        }}
      />
      {on ? <div className={styles.fields}>{children}</div> : null}
    </div>
  );
}
