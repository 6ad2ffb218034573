import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Request, Response } from '../../http/exchange.ts';
import { type BodyParts, bodyParts, nextPart } from '../body-parts.ts';
import type { Chip } from '../denial-view.ts';
import { bodyRange, marksField } from '../marked.ts';
import type { Reading } from '../masked.ts';
import { contentNote, startLine } from '../message-text.ts';
import { visible } from '../visible.ts';
import { t } from '../words/t.ts';
import { LongText } from './long-text.tsx';

interface Props {
  readonly title: string;
  readonly message: Request | Response;
  readonly reading: Reading;
  /** What is to be marked in it. */
  readonly chip: Chip | undefined;
}

/** Of a line, more is shown when somebody asks for it. */
const longestLine = 2000;

/** One message: start line, fields, body; what the evidence points to is marked. */
export function MessageView({ title, message, reading, chip }: Props): JSX.Element {
  const line = <LongText text={visible(startLine(message, reading))} most={longestLine} />;
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
  const text = <LongText text={visible(value)} most={longestLine} />;
  return (
    <div>
      <dt>{visible(name)}</dt>
      <dd>{marked ? <mark>{text}</mark> : text}</dd>
    </div>
  );
}

function Body({ message, reading, chip }: Omit<Props, 'title'>): JSX.Element {
  const more = useSignal(0);
  const { text } = message.content;
  const note = contentNote(message.content);
  const parts = bodyParts(text.length, bodyRange(chip, text.length), more.value);
  if (note) return <p class="quiet body-note">{note}</p>;
  const left = text.length - parts.end;
  return (
    <div class="body">
      <BodyText text={text} parts={parts} reading={reading} />
      {left > 0 && (
        <p class="body-note">
          {t('exchange.left', { count: left })}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              more.value += 1;
            }}
          >
            {t(left > nextPart(more.value) ? 'exchange.more' : 'exchange.rest')}
          </button>
        </p>
      )}
    </div>
  );
}

interface BodyTextProps {
  readonly text: string;
  readonly parts: BodyParts;
  readonly reading: Reading;
}

/** Masking looks at the text around each part, so it is done once and not with every change elsewhere. */
function BodyText({ text, parts, reading }: BodyTextProps): JSX.Element {
  const { start, markStart, markEnd, end } = parts;
  const [before, mark, after] = useMemo(
    () => [
      visible(reading.part(text, start, markStart)),
      visible(reading.part(text, markStart, markEnd)),
      visible(reading.part(text, markEnd, end)),
    ],
    [text, reading, start, markStart, markEnd, end],
  );
  return (
    <pre>
      {start > 0 && <span class="quiet">{`${t('exchange.before', { count: start })}\n`}</span>}
      {before}
      {mark && <mark>{mark}</mark>}
      {after}
    </pre>
  );
}
