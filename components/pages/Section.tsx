import type { ReactNode } from 'react';
import { describedBy, type Rule, Ruled } from './Ruled';

interface SectionProps {
  id: string;
  title: string;
  /** Beside the title: how the last change went. */
  status?: ReactNode;
  /** One sentence below the title. */
  lead?: ReactNode;
  children: ReactNode;
}

/** One titled part of a page; its id is where the navigation leads. */
export function Section({ id, title, status, lead, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {status}
      </div>
      {lead && <p className="soft">{lead}</p>}
      <div className="card">{children}</div>
    </section>
  );
}

interface FieldProps {
  label: string;
  /** Id of the control that the label is for. */
  control: string;
  help?: ReactNode;
  rule?: Rule;
  children: ReactNode;
}

/** A labelled control with its explanation, whose id is `<control>-help`. */
export function Field({ label, control, help, rule, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={control}>{label}</label>
      {children}
      {help && (
        <p id={`${control}-help`} className="soft small">
          {help}
        </p>
      )}
      <Ruled id={control} rule={rule} />
    </div>
  );
}

interface SwitchProps {
  label: string;
  help?: ReactNode;
  checked: boolean;
  id: string;
  rule?: Rule;
  change(checked: boolean): void;
}

/** A choice between yes and no. */
export function Switch({ label, help, checked, id, rule, change }: SwitchProps) {
  return (
    <div className="switch">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={rule === 'locked'}
        aria-describedby={describedBy(id, { help: !!help, rule })}
        onChange={(event) => change(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {help && (
          <p id={`${id}-help`} className="soft small">
            {help}
          </p>
        )}
        <Ruled id={id} rule={rule} />
      </div>
    </div>
  );
}
