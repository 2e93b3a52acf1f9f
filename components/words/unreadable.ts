import { inBoth, inWords } from '../../utils/language';

interface UnreadableWords {
  readonly heading: string;
  readonly left: string;
  readonly missing: (what: readonly string[]) => string;
  readonly why: string;
  /** The parts of a page that can be missing, by the names they have where pages are read. */
  readonly parts: Readonly<Record<string, string>>;
  /** Any other. */
  readonly part: string;
}

/** The popup on a request page whose parts are not where they should be. */
export const UNREADABLE = inBoth<UnreadableWords>(
  {
    heading: 'This page could not be read',
    left: 'FOI Lens has left it as it was.',
    missing: (what) => `It did not find ${inWords(what, 'en')}.`,
    why: 'The site may have changed. A newer version of FOI Lens may be able to read it.',
    parts: {
      requestPage: 'the page’s own name for itself',
      requestHeader: 'the head of the request',
      title: 'the title of the request',
      subtitle: 'the line that says who asked whom',
      authority: 'the authority',
      requester: 'the requester',
      status: 'the status of the request',
      message: 'the messages',
      messageAuthor: 'who sent the messages',
      messageDate: 'the dates of the messages',
      messageBody: 'the text of the messages',
      followupPage: 'the page’s own name for itself',
      followupForm: 'the form to write to the authority',
      followupTitle: 'the title of the request',
      attachmentRequestLink: 'the title of the request',
    },
    part: 'a part of it',
  },
  {
    heading: 'Nid oedd modd darllen y dudalen hon',
    left: 'Gadawodd FOI Lens hi fel yr oedd.',
    missing: (what) => `Ni chafwyd hyd i’r canlynol: ${inWords(what, 'cy')}.`,
    why: 'Efallai fod y wefan wedi newid. Efallai y gall fersiwn mwy newydd o FOI Lens ei darllen.',
    parts: {
      requestPage: 'enw’r dudalen ei hun',
      requestHeader: 'pennawd y cais',
      title: 'teitl y cais',
      subtitle: 'y llinell sy’n dweud pwy ofynnodd i bwy',
      authority: 'yr awdurdod',
      requester: 'y ceisydd',
      status: 'statws y cais',
      message: 'y negeseuon',
      messageAuthor: 'pwy anfonodd y negeseuon',
      messageDate: 'dyddiadau’r negeseuon',
      messageBody: 'testun y negeseuon',
      followupPage: 'enw’r dudalen ei hun',
      followupForm: 'y ffurflen i ysgrifennu at yr awdurdod',
      followupTitle: 'teitl y cais',
      attachmentRequestLink: 'teitl y cais',
    },
    part: 'rhan ohoni',
  },
);
