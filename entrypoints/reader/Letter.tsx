import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LetterDocument } from '../../components/reader/LetterDocument';
import { ReaderView, SideMessage } from '../../components/reader/ReaderView';
import type { PdfLetterProps } from '../../components/reader/pdf/PdfLetter';
import type { LetterSurface } from '../../components/reader/surface';
import { problem, type AttachmentProblem, type AttachmentText } from '../../utils/attachments';
import { documentSurface } from './document-surface';
import { knownLetter, type KnownLetter, type LookUp } from './known-letter';
import { isShown, type LetterFile } from './letter-file';
import { Side, type SideServices } from './Side';

/** What a letter needs of the browser. */
export interface LetterServices extends SideServices, Pick<LookUp, 'findRequest' | 'analyse'> {
  readonly read: (
    bytes: Uint8Array,
    name: string,
    signal: AbortSignal,
  ) => Promise<AttachmentText | AttachmentProblem>;
}

export interface LetterProps extends LetterServices {
  readonly file: LetterFile;
  readonly onFile: (file: File) => void;
  /** Told why the letter cannot be shown, and where the browser itself can open it. */
  readonly onProblem: (sentence: string, asItIs: string | null) => void;
}

/** One letter: shown at once, read beside, and marked once it is known what it says. */
export function Letter(props: LetterProps) {
  const { file, onFile, onProblem } = props;
  const asItIs = file.attachment?.address ?? null;
  const [surface, setSurface] = useState<LetterSurface | null>(null);
  const reading = useReading(props);
  const known = useKnown(props, reading);
  const Pdf = usePdfLetter(file.isPdf);
  const [hasFailed, setFailed] = useState(false);
  // Why it cannot be shown, its reader knows better than its viewer.
  const isWithout = reading !== null && (hasFailed || !isShown(file, reading));
  useEffect(() => {
    if (isWithout) {
      const { sentence } = reading.kind === 'problem' ? reading : problem('broken');
      onProblem(sentence, asItIs);
    }
  }, [isWithout]);
  if (isWithout) return null;
  const text = reading?.kind === 'text' ? reading : null;
  return (
    <ReaderView
      name={file.name}
      asItIs={asItIs}
      problem={reading?.kind === 'problem' ? reading.sentence : null}
      onFile={onFile}
      letter={
        file.isPdf
          ? Pdf !== null && (
              <Pdf
                bytes={file.bytes}
                onReady={setSurface}
                onFail={() => {
                  setFailed(true);
                }}
              />
            )
          : text !== null && (
              <LetterDocument
                reading={text}
                language={known === null || known === 'unreachable' ? 'en' : known.analysis.language}
                onReady={(element) => {
                  setSurface(documentSurface(element));
                }}
              />
            )
      }
      side={
        reading?.kind === 'problem' ? null : text === null || known === null ? (
          <SideMessage message="reading" />
        ) : known === 'unreachable' ? (
          <SideMessage message="unreachable" />
        ) : (
          <Side {...props} surface={surface} reading={text} known={known} />
        )
      }
    />
  );
}

function useReading({ file, read }: LetterProps): LetterFile['reading'] {
  const [reading, setReading] = useState(file.reading);
  useEffect(() => {
    if (reading !== null) return;
    const end = new AbortController();
    void read(file.bytes, file.name, end.signal).then((result) => {
      if (!end.signal.aborted) setReading(result);
    });
    return () => {
      end.abort();
    };
  }, [file]);
  return reading;
}

function useKnown(
  { file, findRequest, analyse }: LetterProps,
  reading: LetterFile['reading'],
): KnownLetter | 'unreachable' | null {
  const [known, setKnown] = useState<KnownLetter | 'unreachable' | null>(null);
  useEffect(() => {
    if (reading?.kind !== 'text') return;
    void knownLetter({ ...file, text: reading.text, findRequest, analyse }).then((answer) => {
      setKnown(answer ?? 'unreachable');
    });
  }, [file, reading]);
  return known;
}

/** What shows PDFs is ten times the rest of this page: it is loaded for a PDF alone. */
function usePdfLetter(isPdf: boolean): FunctionComponent<PdfLetterProps> | null {
  const [component, setComponent] = useState<{ readonly of: FunctionComponent<PdfLetterProps> } | null>(null);
  useEffect(() => {
    if (isPdf) {
      void import('../../components/reader/pdf/PdfLetter').then(({ PdfLetter }) => {
        setComponent({ of: PdfLetter });
      });
    }
  }, [isPdf]);
  return component?.of ?? null;
}
