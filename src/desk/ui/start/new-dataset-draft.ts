import { wishedId } from '../../../import/records/ids/ids.ts';
import type { NewDataset } from '../../records/new-folder.ts';

/** What is typed of a dataset that is not begun yet. */
export interface NewDatasetDraft extends NewDataset {
  /** Null while it is made of the title. */
  readonly ownId: string | null;
}

const KEPT_AS = 'dateline-desk-new';

/** What was typed in this tab, else what the browser says of its reader. */
export function draftOfTab(): NewDatasetDraft {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  const language = new Intl.Locale(locale).language;
  const fresh = { id: '', title: '', summary: '', licence: '', timeZone, language, ownId: null };
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? '{}') as Partial<NewDatasetDraft>;
    return { ...fresh, ...kept };
  } catch {
    return fresh;
  }
}

/** Keeps what is typed for as long as the tab is there. @param draft null once it is begun */
export function keepDraft(draft: NewDatasetDraft | null): void {
  try {
    if (draft) sessionStorage.setItem(KEPT_AS, JSON.stringify(draft));
    else sessionStorage.removeItem(KEPT_AS);
  } catch {
    // It is there until the tab is reloaded.
  }
}

/** A dataset as the draft says it: white space at ends and line breaks are nobody's meaning. */
export function datasetOfDraft({ ownId, ...draft }: NewDatasetDraft): NewDataset {
  const said = Object.entries(draft).map(([key, text]) => [key, text.trim().replace(/\s+/g, ' ')]);
  const given = Object.fromEntries(said) as unknown as NewDataset;
  return { ...given, id: (ownId ?? idOfTitle(given.title)).trim() };
}

export function idOfTitle(title: string): string {
  return title.trim() === '' ? '' : wishedId(title, 'dataset');
}
