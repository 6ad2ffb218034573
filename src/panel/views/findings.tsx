import type { JSX } from 'preact';
import type { Audience } from '../../engine/taxonomy.ts';
import { isMuted } from '../../report/annotations.ts';
import { addressOf } from '../address.ts';
import type { FindingView, RequestView } from '../denial-view.ts';
import { audiences } from '../settings.ts';
import type { Store } from '../store.ts';
import { t, tn, words } from '../words/t.ts';
import { told } from '../words/told.ts';
import { Chips } from './chip.tsx';
import { LearnLink } from './learn-link.tsx';
import { MentionLine } from './mention.tsx';
import { Menu } from './menu.tsx';
import { References } from './references.tsx';
import { Section } from './section.tsx';
import { Severity } from './severity.tsx';
import { FixList, fixesFor } from './to-do.tsx';
import { Told } from './told.tsx';

interface Props {
  readonly store: Store;
  readonly denial: RequestView;
}

/** Faults and leaks in what the server sent. */
export function Findings({ store, denial }: Props): JSX.Element {
  const { host } = addressOf(denial.exchange.request.url);
  const muted = store.desk.muted.value;
  const findings = denial.findings.filter(({ rule }) => !isMuted(rule, host, muted));
  const quiet = denial.findings.length - findings.length;
  return (
    <Section title={t('findings.title')}>
      {findings.length === 0 && <p class="quiet">{t('findings.none')}</p>}
      <ul class="findings">
        {findings.map((finding) => (
          <Finding key={`${finding.rule} ${finding.message}`} store={store} denial={denial} finding={finding} />
        ))}
      </ul>
      {quiet > 0 && (
        <p class="quiet">
          {tn('mute.muted', quiet)}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              store.desk.view.value = 'settings';
            }}
          >
            {t('mute.see')}
          </button>
        </p>
      )}
    </Section>
  );
}

interface FindingProps extends Props {
  readonly finding: FindingView;
}

/** In the reader's language; where only English has words for this very finding, the rule's title comes first. */
function Finding({ store, denial, finding }: FindingProps): JSX.Element {
  const said = told(finding.message);
  const foreign = said === finding.message && words.value.language !== 'en';
  return (
    <li>
      <details>
        <summary data-more={t('findings.more')} data-less={t('findings.less')}>
          <Severity finding={finding} />
          <span>
            {foreign ? told(finding.title) : said}
            {finding.count > 1 && <span class="seen"> {t('findings.seen', { count: finding.count })}</span>}
          </span>
        </summary>
        <div class="more">
          {foreign && <p lang="en">{said}</p>}
          <Chips store={store} chips={finding.evidence} />
          <p>
            <Told said={finding.why} />
          </p>
          <Mending store={store} finding={finding} />
          <SeenIn store={store} denial={denial} finding={finding} />
          <div class="sources">
            <LearnLink store={store} topic={{ kind: 'rule', id: finding.rule }}>
              {t('findings.about', { title: told(finding.title) })}
            </LearnLink>
            <References references={finding.references} />
            <Mute store={store} denial={denial} finding={finding} />
          </div>
        </div>
      </details>
    </li>
  );
}

/** Stops a rule from being reported, here or everywhere; settings say which are, and take it back. */
function Mute({ store, denial, finding: { rule } }: FindingProps): JSX.Element {
  const { host } = addressOf(denial.exchange.request.url);
  const choices = [
    { label: t('mute.here', { host }), act: () => store.desk.mute({ rule, host }) },
    { label: t('mute.everywhere'), act: () => store.desk.mute({ rule, host: '' }) },
  ];
  return <Menu class="link" label={t('mute.label')} icon="mute" groups={[{ choices }]} />;
}

/** How to mend it, for whoever reads it; what others can do is folded away. */
function Mending({ store, finding }: Omit<FindingProps, 'denial'>): JSX.Element | null {
  const chosen = store.settings.value.audience;
  const sides = audiences.filter((audience) => fixesFor(finding.fixes, audience).length > 0);
  const others = sides.filter((audience) => audience !== chosen);
  const ofSide = (audience: Audience): JSX.Element => (
    <div key={audience} class="mending">
      <h3>{t(`audience.${audience}`)}</h3>
      <FixList store={store} fixes={fixesFor(finding.fixes, audience)} />
    </div>
  );
  if (!sides.includes(chosen)) return <>{others.map(ofSide)}</>;
  return (
    <>
      {ofSide(chosen)}
      {others.length > 0 && (
        <details class="mending">
          <summary>{others.map((audience) => t(`audience.${audience}`)).join(', ')}</summary>
          {others.map(ofSide)}
        </details>
      )}
    </>
  );
}

function SeenIn({ store, denial, finding }: FindingProps): JSX.Element | null {
  const left = finding.count - finding.seenIn.length;
  if (finding.seenIn.length < 2) return null;
  return (
    <details class="mending">
      <summary>{t('findings.seenIn', { count: finding.count })}</summary>
      <ol class="around">
        {finding.seenIn.map((mention) => (
          <li key={mention.id}>
            <MentionLine store={store} denial={denial} mention={mention}>
              {mention.id === denial.id && t('around.this')}
            </MentionLine>
          </li>
        ))}
      </ol>
      {left > 0 && <p class="quiet">{t('around.more', { count: left })}</p>}
    </details>
  );
}
