import { useEffect, useState } from 'preact/hooks';
import { DropZone } from '../../components/reader/DropZone';
import { LanguageProvider } from '../../components/words/language';
import { READER } from '../../components/words/reader';
import type { Language } from '../../utils/language';
import type { Attachments } from '../../utils/storage';
import { useDocumentLanguage } from '../shared/document-language';
import type { ReaderAddress } from '../shared/reader-address';
import { Letter, type LetterServices } from './Letter';
import { openFile, openStored, type LetterFile } from './letter-file';
import { useDrop } from './use-drop';

export interface ReaderProps extends LetterServices {
  readonly about: ReaderAddress;
  readonly language: Language;
  readonly attachments: Pick<Attachments, 'load'>;
}

type Opened = { readonly file: LetterFile } | (Waiting & { readonly file: null });

/** No letter is shown, because of what is known of the last file. */
interface Waiting {
  readonly problem: Problem | null;
  readonly asItIs: string | null;
  /** A file to be read once the reader, asked because of its size, wants that. */
  readonly large: File | null;
}

interface Problem {
  readonly sentence: string;
  readonly language: Language;
}

const NOTHING = { file: null, problem: null, asItIs: null, large: null } satisfies Opened;

/** The page for reading a letter: shows that of its address, or waits for one. */
export function Reader(props: ReaderProps) {
  const { about, attachments, language } = props;
  const words = READER[language];
  const [opened, setOpened] = useState<Opened | null>(about.attachment === null ? NOTHING : null);
  useEffect(() => {
    const { attachment } = about;
    if (attachment === null) return;
    const asItIs = siteAddress(attachment);
    void attachments.load(attachment).then((stored) => {
      setOpened(
        stored === null
          ? { ...NOTHING, problem: { sentence: words.gone, language }, asItIs }
          : openedAs(openStored(stored), asItIs),
      );
    });
  }, [about, attachments]);
  const open = (file: File, largeAllowed = false) => {
    void openFile(file, largeAllowed).then((result) => {
      if (result === 'large') setOpened({ ...NOTHING, large: file });
      else if (result === 'not-read')
        setOpened({ ...NOTHING, problem: { sentence: words.notRead, language } });
      else setOpened(openedAs(result, null));
    });
  };
  useDrop(open);
  useDocumentLanguage(language, opened?.file?.name ?? words.title);
  if (opened === null) return null;
  return (
    <LanguageProvider value={language}>
      {opened.file === null ? (
        <DropZone
          {...opened}
          large={opened.large?.size ?? null}
          onFile={open}
          onLarge={() => {
            if (opened.large !== null) open(opened.large, true);
          }}
        />
      ) : (
        <Letter
          {...props}
          key={opened.file}
          file={opened.file}
          onFile={open}
          onProblem={(problem, asItIs) => {
            setOpened({ ...NOTHING, problem: { sentence: problem, language: 'en' }, asItIs });
          }}
        />
      )}
    </LanguageProvider>
  );
}

function openedAs(result: ReturnType<typeof openStored>, asItIs: string | null): Opened {
  return 'sentence' in result
    ? { ...NOTHING, problem: { sentence: result.sentence, language: 'en' }, asItIs }
    : { file: result };
}

/** An address of the site, which alone is linked to; null for any other. */
function siteAddress(address: string): string | null {
  return address.startsWith('https://www.whatdotheyknow.com/') ? address : null;
}
