import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Leads to the sections of a page by their ids; marks the one that is being read. */
export function SectionNav({ sections }: { sections: readonly (readonly [id: string, title: string])[] }) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState(sections[0]?.[0]);
  const ids = sections.map(([id]) => id).join(' ');

  useEffect(() => {
    const onScreen = new Set<string>();
    // A section is being read while it crosses a line in the upper part of the window.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) onScreen.add(target.id);
          else onScreen.delete(target.id);
        }
        const first = ids.split(' ').find((id) => onScreen.has(id));
        if (first) setCurrent(first);
      },
      { rootMargin: '-20% 0px -70%' },
    );
    for (const id of ids.split(' ')) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);

  return (
    <nav aria-label={t('options.sections')}>
      <ul>
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
