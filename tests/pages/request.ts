/** What a sample request is made of. `render.ts` turns it into the site's page. */

export type Language = 'en' | 'cy';

export interface Person {
  readonly name: string;
  /** The last part of the person's or body's address on the site. */
  readonly slug: string;
}

export interface Attachment {
  readonly id: number;
  readonly name: string;
  readonly size: string;
  /** Which of `tests/attachments/files` the site answers with; without one there is nothing behind its address. */
  readonly file?: string;
}

interface Dated {
  readonly id: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly text: string;
}

export interface Outgoing extends Dated {
  readonly type: 'outgoing';
}

export interface Incoming extends Dated {
  readonly type: 'incoming';
  readonly author: string;
  readonly attachments?: readonly Attachment[];
  /** E-mail quoted under the reply: folded away by the site until the reader asks for it. */
  readonly quoted?: string;
}

export interface Annotation extends Dated {
  readonly type: 'annotation';
  readonly author: Person;
}

export type Event = Outgoing | Incoming | Annotation;

export type Status = 'waiting_classification' | 'rejected' | 'partially_successful' | 'successful';

export interface SampleRequest {
  readonly urlTitle: string;
  readonly title: string;
  readonly requester: Person;
  readonly authority: Person;
  /** By which law the site says that it was made; Freedom of Information where it is left out. */
  readonly law?: 'EIR';
  readonly status: Status;
  readonly events: readonly Event[];
  /**
   * What has to be marked in each incoming message, in reading order: the values of `data-foi-citation`.
   * A message that is not listed has no marks.
   */
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

/** How a page is looked at. */
export interface View {
  readonly language: Language;
  /** Quoted e-mail is shown: the site's `?unfold=1`. */
  readonly unfolded: boolean;
  /** The person who made the request is signed in. */
  readonly asRequester: boolean;
}
