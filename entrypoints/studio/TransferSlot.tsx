import '@/components/studio/transfer/transfer.css';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportCard, type ExportFormat } from '@/components/studio/transfer/ExportCard';
import { ImportCard } from '@/components/studio/transfer/ImportCard';
import { ImportReview } from '@/components/studio/transfer/ImportReview';
import { useSentences } from '@/components/studio/transfer/sentences';
import { saveFile } from '@/entrypoints/options/save-file';
import type { Draft, DraftEntry } from '@/lib/studio/draft';
import { entryId } from '@/lib/studio/ids';
import { localToday } from '@/lib/studio/standing';
import { exportCsv, separatorFor } from '@/lib/studio/transfer/export-csv';
import { exportJson, exportYaml } from '@/lib/studio/transfer/export-data';
import { importFile } from '@/lib/studio/transfer/import-file';
import type { FileProblem, ImportedFile } from '@/lib/studio/transfer/imported';
import { leftovers } from '@/lib/studio/transfer/leftovers';
import { type ReviewedRow, reviewFile } from '@/lib/studio/transfer/review';
import { csvTemplate } from '@/lib/studio/transfer/template';
import { useDroppedFile } from './use-dropped-file';
import { useVersions } from './use-versions';
import { useVocabulary } from './use-vocabulary';

/** What was read from a file: entries to take over, and what the file says of the pack. */
export interface Imported {
  title?: string;
  language?: string;
  entries: DraftEntry[];
}

type Opened =
  | { name: string; file: ImportedFile }
  | { name: string; problem: FileProblem }
  | { done: number };

/** Import and export of a draft. */
export function TransferSlot({ draft, adopt }: { draft: Draft; adopt(imported: Imported): void }) {
  const { t, i18n } = useTranslation();
  const [opened, setOpened] = useState<Opened>();
  const { vocabulary, word } = useVocabulary();
  const sentences = useSentences();
  const versions = useVersions(draft);
  const separator = separatorFor(i18n.language);
  const today = localToday();
  const top = useRef<HTMLDivElement>(null);

  const open = async (file: File) => {
    const taken = new Set<string>();
    const result = await importFile(file, {
      vocabulary,
      language: draft.language,
      today,
      begun: draft.entries.length > 0,
      // Without an id, the same words are the same entry: a table that comes again replaces what it brought.
      idFor(kind, words) {
        const id = entryId(draft.pack, kind, words, taken);
        taken.add(id);
        return id;
      },
    });
    setOpened({ name: file.name, ...result });
  };
  const dropping = useDroppedFile((file) => void open(file));
  const reviewing = opened && 'file' in opened;
  useEffect(() => {
    if (reviewing) top.current?.scrollIntoView({ block: 'start' });
  }, [reviewing]);

  const sourceOf = (value: string): Draft =>
    versions.find((version) => version.value === value)?.draft ?? draft;
  const save = (value: string, format: ExportFormat) => {
    const source = sourceOf(value);
    const name = value === 'draft' ? draft.pack : `${draft.pack}-v${value}`;
    if (format === 'csv') saveFile(name, format, exportCsv(source, separator, vocabulary).text);
    else saveFile(name, format, format === 'json' ? exportJson(source) : exportYaml(source));
  };

  if (opened && 'file' in opened) {
    const { name, file } = opened;
    const rows = reviewFile(file, draft, { today });
    const take = (broken: boolean) => {
      const wanted = rows.filter(({ problems, state }) => (problems.length ? broken : state !== 'same'));
      // Of a pack that holds something already the file changes entries alone.
      const fresh = draft.entries.length === 0;
      adopt({
        entries: wanted.map(({ row }) => row.entry),
        ...(fresh && file.language && { language: file.language }),
      });
      setOpened({ done: wanted.length });
    };
    const saveBroken = (broken: readonly ReviewedRow[]) => {
      const reasons = broken.map(({ row, problems }) => ({
        row,
        reason: problems.map(sentences.problem).join(' · '),
      }));
      const left = leftovers(file, reasons, t('studio.transfer.problemColumn'), separator);
      saveFile(`${draft.pack}-${t('studio.transfer.leftoverName')}`, left.format, left.text);
    };
    return (
      <div className="transfer" ref={top}>
        <ImportReview
          key={name}
          name={name}
          file={file}
          rows={rows}
          language={draft.language}
          take={take}
          save={saveBroken}
          cancel={() => setOpened(undefined)}
        />
      </div>
    );
  }
  return (
    <div className={dropping ? 'transfer dropping' : 'transfer'}>
      <ImportCard
        problem={opened && 'problem' in opened ? opened : undefined}
        done={opened && 'done' in opened ? t('studio.transfer.took', { count: opened.done }) : ''}
        open={(file) => void open(file)}
        saveTemplate={() =>
          saveFile(
            t('studio.transfer.templateName'),
            'csv',
            csvTemplate(
              {
                tip: t('studio.transfer.example.tip'),
                why: t('studio.transfer.example.why'),
                phrase: t('studio.transfer.example.phrase'),
                meaning: t('studio.transfer.example.meaning'),
                channel: t('studio.transfer.example.channel'),
              },
              word,
              'es',
              separator,
            ),
          )
        }
      />
      <ExportCard
        sources={[{ value: 'draft', name: t('studio.transfer.draft') }, ...versions]}
        count={(value) => sourceOf(value).entries.length}
        lost={(value) => exportCsv(sourceOf(value), separator, vocabulary).lost}
        save={save}
      />
    </div>
  );
}
