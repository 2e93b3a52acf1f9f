import { useId } from 'preact/hooks';
import type { Template } from '../../utils/review';

export interface TemplateChoiceProps {
  /** That fit where the request stands, the likeliest first. */
  readonly templates: readonly Template[];
  readonly template: Template;
  readonly onChange: (id: Template['id']) => void;
}

const LABEL = 'Kind of letter';

/** Which letter is to be written, and when it is of use. Without a choice there is only the latter. */
export function TemplateChoice({ templates, template, onChange }: TemplateChoiceProps) {
  const id = useId();
  return (
    <div class="template">
      {templates.length > 1 && (
        <>
          <label for={id}>{LABEL}</label>
          <select
            id={id}
            onChange={(event) => {
              const chosen = templates.find((one) => one.id === event.currentTarget.value);
              if (chosen !== undefined) onChange(chosen.id);
            }}
          >
            {templates.map((one) => (
              <option key={one.id} value={one.id} selected={one.id === template.id}>
                {one.title}
              </option>
            ))}
          </select>
        </>
      )}
      <p class="hint">{template.about}</p>
    </div>
  );
}
