import { useEffect, useState } from 'preact/hooks';
import type { FormTexts } from '../../../utils/storage';

/**
 * Lays a letter by for the site's form, and answers whether that went well. What waits there is what is shown here, as
 * long as it waits.
 */
export function useFormText(
  formTexts: Pick<FormTexts, 'load' | 'save'>,
  request: string,
  text: string | null,
): (letter: string) => Promise<boolean> {
  const [isLaidBy, setLaidBy] = useState(false);
  useEffect(() => {
    if (!isLaidBy || text === null) return;
    void formTexts.load(request).then((waiting) => {
      if (waiting !== null && waiting !== text) void formTexts.save(request, text);
    });
  }, [isLaidBy, text, formTexts, request]);
  return async (letter) => {
    setLaidBy(true);
    return (await formTexts.save(request, letter)) === null;
  };
}
