import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';

/** What tests do with a rendered component: look for things by what a person sees or hears, and use them. */
export interface Shown {
  readonly root: HTMLElement;
  /** All that can be read, with white space as one space. */
  readonly text: () => string;
  /** The one button, link or tab whose text, or name for screen readers, contains `name`. */
  readonly control: (name: string) => HTMLElement;
  readonly hasControl: (name: string) => boolean;
  readonly click: (name: string) => Promise<void>;
  /** Types into the one field, or chooses in the one list, whose label contains `name`. */
  readonly type: (name: string, text: string) => Promise<void>;
  readonly again: (view: ComponentChild) => void;
}

/** Renders into a document of its own making and returns what can be seen there. */
export function show(view: ComponentChild): Shown {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const draw = (what: ComponentChild) => {
    void act(() => {
      render(what, root);
    });
  };
  draw(view);
  const controls = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('button, a, [role="tab"], summary, label:has(input)')].filter(
      (control) => readable(control).includes(name),
    );
  const control = (name: string): HTMLElement => {
    const [found, ...more] = controls(name);
    if (found === undefined || more.length > 0)
      throw new Error(`${controls(name).length} controls called ${name}`);
    return found;
  };
  return {
    root,
    text: () => readable(root),
    control,
    hasControl: (name) => controls(name).length > 0,
    click: async (name) => {
      await act(async () => {
        control(name).click();
        await Promise.resolve();
      });
    },
    type: async (name, text) => {
      await act(async () => {
        const field = fieldIn(root, name);
        field.value = text;
        field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
        await Promise.resolve();
      });
    },
    again: draw,
  };
}

function fieldIn(root: HTMLElement, name: string): HTMLTextAreaElement | HTMLSelectElement {
  const label = [...root.querySelectorAll<HTMLLabelElement>('label[for]')].find((one) =>
    readable(one).includes(name),
  );
  const field = root.ownerDocument.getElementById(label?.htmlFor ?? '');
  if (field === null) throw new Error(`No field called ${name}`);
  return field as HTMLTextAreaElement | HTMLSelectElement;
}

function readable(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
