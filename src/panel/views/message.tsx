import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Request, Response } from '../../http/exchange.ts';
import type { Chip } from '../denial-view.ts';
import { bodyRange, marksField } from '../marked.ts';
import type { Reading } from '../masked.ts';
import { contentNote, startLine } from '../message-text.ts';

interface Props {
  readonly title: string;
  readonly message: Request | Response;
  readonly reading: Reading;
  /** What is to be marked in it. */
  readonly chip: Chip | undefined;
}

/** One message: start line, fields, body; what the evidence points to is marked. */
export function MessageView({ title, message, reading, chip }: Props): JSX.Element {
  const line = startLine(message, reading);
  const marked = chip && ['url', 'method', 'status'].includes(chip.place);
  return (
    <figure class="raw">
      <figcaption>{title}</figcaption>
      <div class="start-line">{marked ? <mark>{line}</mark> : line}</div>
      <dl>
        {message.fields.map((field, index) => (
          <FieldLine
            key={`${index} ${field.name}`}
            name={field.name}
            value={reading.field(field)}
            marked={marksField(chip, field.name)}
          />
        ))}
      </dl>
      <Body message={message} reading={reading} chip={chip} />
    </figure>
  );
}

interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly marked: boolean;
}

function FieldLine({ name, value, marked }: FieldProps): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{marked ? <mark>{value}</mark> : value}</dd>
    </div>
  );
}

/** How much of a body is drawn before somebody asks for the rest. */
const firstPart = 8000;

function Body({ message, reading, chip }: Omit<Props, 'title'>): JSX.Element {
  const whole = useSignal(false);
  const { text } = message.content;
  const note = contentNote(message.content);
  if (note) return <p class="quiet body-note">{note}</p>;
  const { start, end } = bodyRange(chip, text.length) ?? { start: 0, end: 0 };
  const last = whole.value ? text.length : Math.min(text.length, Math.max(firstPart, end + 500));
  return (
    <div class="body">
      <pre>
        {reading.part(text, 0, start)}
        {end > start && <mark>{reading.part(text, start, Math.min(end, last))}</mark>}
        {reading.part(text, end, last)}
      </pre>
      {text.length > last && (
        <button
          type="button"
          class="link"
          onClick={() => {
            whole.value = true;
          }}
        >
          Show all of it
        </button>
      )}
    </div>
  );
}
