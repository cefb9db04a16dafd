import type { ReactNode } from 'react';

/**
 * Line icons on a 16 × 16 grid, drawn for Savoir; they take the text colour. Decorative: buttons carry the label.
 * None is mirrored where writing runs from right to left: those that point mean a side of the screen.
 */
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

export const Pencil = () => (
  <Icon>
    <path d="m3 13 .8-3.2 6.7-6.7c.5-.5 1.4-.5 1.9 0l.5.5c.5.5.5 1.4 0 1.9L6.2 12.2zM9.3 4.3l2.4 2.4" />
  </Icon>
);

export const Check = () => (
  <Icon>
    <path d="m3 8.5 3.3 3.2L13 4.8" />
  </Icon>
);

export const Cross = () => (
  <Icon>
    <path d="m4.5 4.5 7 7M11.5 4.5l-7 7" />
  </Icon>
);

export const Panel = () => (
  <Icon>
    <path d="M2 3.5h12v9H2zM9.5 3.5v9" />
  </Icon>
);

export const Pause = () => (
  <Icon>
    <path d="M5.5 3.5v9M10.5 3.5v9" />
  </Icon>
);

/** Going on again: the same in both directions of writing, as on players. */
export const Play = () => (
  <Icon>
    <path d="M5 3.2 12 8l-7 4.8z" />
  </Icon>
);

export const PowerOff = () => (
  <Icon>
    <path d="M8 2.5V8M4.6 4.4a5 5 0 1 0 6.8 0" />
  </Icon>
);

export const Tab = () => (
  <Icon>
    <path d="M2 12.5v-7h3V3.4h5.5v2.1H14v7zM6 8l4 3M10 8l-4 3" />
  </Icon>
);

export const Lock = () => (
  <Icon>
    <rect x="3" y="7" width="10" height="7" rx="1.5" />
    <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
  </Icon>
);
export const Sliders = () => (
  <Icon>
    <path d="M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M8.5 4.5a1.7 1.7 0 1 0 3.5 0 1.7 1.7 0 1 0-3.5 0M4 11.5a1.7 1.7 0 1 0 3.5 0 1.7 1.7 0 1 0-3.5 0" />
  </Icon>
);
