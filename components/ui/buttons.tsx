import type { ButtonHTMLAttributes, ReactNode } from 'react';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'>;

/** The action of a row: coloured text. */
export function TextButton({ children, ...rest }: Native & { children: ReactNode }) {
  return (
    <button type="button" className="text-button" {...rest}>
      {children}
    </button>
  );
}

/** A quiet word within running text. */
export function LinkButton({ children, ...rest }: Native & { children: ReactNode }) {
  return (
    <button type="button" className="link-button" {...rest}>
      {children}
    </button>
  );
}

/** An icon with a name for tooltip and screen reader. */
export function IconButton({ label, children, ...rest }: Native & { label: string; children: ReactNode }) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} {...rest}>
      {children}
    </button>
  );
}

export function Chip({ children, ...rest }: Native & { children: ReactNode }) {
  return (
    <button type="button" className="chip" {...rest}>
      {children}
    </button>
  );
}
