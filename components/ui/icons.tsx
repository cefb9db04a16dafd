import type { ReactNode } from 'react';

/** Line icons on a 16 × 16 grid, drawn for Savoir; they take the text colour. Decorative: buttons carry the label. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const ChevronEnd = () => (
  <Icon>
    <path d="M6 3.5 10.5 8 6 12.5" />
  </Icon>
);

export const More = () => (
  <Icon>
    <path d="M3.2 8h.01M8 8h.01M12.8 8h.01" strokeWidth="2.2" />
  </Icon>
);

export const ThumbUp = () => (
  <Icon>
    <path d="M5.2 7 8 2.4c1 0 1.7.8 1.5 1.8L9.1 6.4h3.2c.8 0 1.4.7 1.2 1.5l-.9 4.3c-.2.8-.8 1.3-1.6 1.3H5.2M5.2 7v6.5H2.6V7z" />
  </Icon>
);

export const ThumbDown = () => (
  <Icon>
    <path d="M5.2 9 8 13.6c1 0 1.7-.8 1.5-1.8l-.4-2.2h3.2c.8 0 1.4-.7 1.2-1.5l-.9-4.3c-.2-.8-.8-1.3-1.6-1.3H5.2M5.2 9V2.5H2.6V9z" />
  </Icon>
);

export const Check = () => (
  <Icon>
    <path d="m3 8.5 3.3 3.2L13 4.8" />
  </Icon>
);
