import { formatDate, type PlainDate } from '../calendar';
import { fromPage, inQuotes, oneLine, paragraph } from './plain-text';
import type { RequestFacts } from './types';

/** "my request “Title”" or "my request". */
export function requestInWords(title: string): string {
  return paragraph('my request', inQuotes(title));
}

/** "6 December 2022", or empty. */
export function dateInWords(date: PlainDate | null): string {
  return date === null ? '' : formatDate(date, 'en');
}

/** ` on 6 December 2022`, or empty: for the end of a clause. */
export function onDate(date: PlainDate | null): string {
  return date === null ? '' : ` on ${formatDate(date, 'en')}`;
}

/** ` of 6 December 2022`, or empty: behind the name of a letter. */
export function ofDate(date: PlainDate | null): string {
  return date === null ? '' : ` of ${formatDate(date, 'en')}`;
}

/** "I made the request on … and you replied on …. Your reference is …." */
export function requestDetails(
  { requestDate, reference }: Pick<RequestFacts, 'requestDate' | 'reference'>,
  letterDate: PlainDate | null,
): string {
  const events = [
    ...(requestDate === null ? [] : [`I made the request on ${formatDate(requestDate, 'en')}`]),
    ...(letterDate === null ? [] : [`you replied on ${formatDate(letterDate, 'en')}`]),
  ].join(' and ');
  const ownReference = fromPage(reference ?? '');
  return paragraph(
    events === '' ? '' : `${events.charAt(0).toUpperCase()}${events.slice(1)}.`,
    ownReference === '' ? '' : `Your reference is ${ownReference}.`,
  );
}

export function linkInWords(url: string): string {
  const address = oneLine(url);
  return address === '' ? '' : `The correspondence can be read here:\n${address}`;
}
