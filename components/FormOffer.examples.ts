import type { FormOfferProps } from './FormOffer';
import { nothing } from './samples';

export interface FormOfferExample {
  readonly name: string;
  readonly props: FormOfferProps;
}

const example = (name: string, more: Partial<FormOfferProps>): FormOfferExample => ({
  name,
  props: { state: 'ready', hasKept: false, onPutIn: nothing, onUndo: nothing, onDismiss: nothing, ...more },
});

export const examples: readonly FormOfferExample[] = [
  example('ready', {}),
  example('put in', { state: 'put-in' }),
  example('put in, with what was typed below', { state: 'put-in', hasKept: true }),
];
