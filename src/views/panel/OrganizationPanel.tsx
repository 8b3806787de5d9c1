import type { Organization } from "#domain/corpus.ts";
import { type Opened, atDocument } from "#domain/opened.ts";
import type { OrganizationSheet, TopicOfOrganization } from "#domain/sheets.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { documentInWords } from "#words/documentWords.ts";
import { isolated, namesInWords } from "#words/formatters.ts";
import { regionName } from "#words/regionName.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Section } from "./Section.tsx";
import { Voices } from "./Voice.tsx";

interface OrganizationPanelProps {
  readonly sheet: OrganizationSheet;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** An organization: its names and documents, what it stands for, what it is silent on, what is said of it. */
export function OrganizationPanel({ sheet, t, onOpen }: OrganizationPanelProps) {
  const { organization, documents, topics, claimsAbout, claimsBy } = sheet;
  const { shortName } = organization;
  return (
    <>
      <Names organization={organization} t={t} />
      <Section heading={`${t.panel.documents} (${documents.length})`}>
        <ul>
          {documents.map((document) => (
            <li key={document.id}>
              <button
                type="button"
                className="link min-h-6 text-left"
                onClick={() => onOpen(atDocument(document.id))}
              >
                {documentInWords(document, t)}
              </button>
              {document.attribution.basis === "inferred" && (
                <span className="text-faint"> ({t.inferredIssuer})</span>
              )}
            </li>
          ))}
        </ul>
      </Section>
      {topics.every((one) => one.stances.length === 0) && (
        <p className="mt-4 text-sm">{t.panel.noStance}</p>
      )}
      {topics.map((one) => (
        <Section key={one.topic.id} heading={<Wording of={wordingFor(one.topic.label, t.code)} />}>
          <Voices by="target" stances={one.stances} t={t} onOpen={onOpen} />
          <Unsaid of={one} t={t} />
        </Section>
      ))}
      {claimsAbout.length > 0 && (
        <Section heading={`${t.panel.claimsAbout(isolated(shortName))} (${claimsAbout.length})`}>
          <ClaimList claims={claimsAbout} t={t} onOpen={onOpen} />
        </Section>
      )}
      {claimsBy.length > 0 && (
        <Section heading={`${t.panel.claimsBy(isolated(shortName))} (${claimsBy.length})`}>
          <ClaimList claims={claimsBy} t={t} onOpen={onOpen} />
        </Section>
      )}
    </>
  );
}

function Names({ organization, t }: { readonly organization: Organization; readonly t: Messages }) {
  const { name, nativeName, aliases, country, note } = organization;
  const others = [...(nativeName === undefined ? [] : [nativeName]), ...aliases];
  return (
    <>
      <p className="font-serif text-lg leading-snug font-semibold">
        <Wording of={wordingFor(name, t.code)} />
      </p>
      <p className="mt-1 text-sm text-soft">
        {country === undefined ? t.panel.international : regionName(country, t.code)}
        {others.length > 0 && (
          <>
            {" · "}
            {t.panel.otherNames}: {others.join(", ")}
          </>
        )}
      </p>
      {note !== undefined && (
        <p className="mt-1 mb-4 text-sm text-soft">
          <Wording of={wordingFor(note, t.code)} />
        </p>
      )}
    </>
  );
}

/** What it says nothing on in a topic: a silence, and what was not read for, are two things. */
function Unsaid({ of, t }: { readonly of: TopicOfOrganization; readonly t: Messages }) {
  const names = (targets: TopicOfOrganization["silent"]) =>
    namesInWords(
      targets.map((target) => textIn(target.shortLabel ?? target.label, t.code)),
      t.code,
    );
  const { silent, uncoded, topic } = of;
  return (
    <>
      {silent.length > 0 && (
        <p className="mt-1 text-label text-faint">
          {silent.length === topic.targets.length && silent.length > 1
            ? t.panel.saysNothingAll
            : t.panel.saysNothing(names(silent))}
        </p>
      )}
      {uncoded.length > 0 && (
        <p className="mt-1 text-label text-faint">{t.panel.notRead(names(uncoded))}</p>
      )}
    </>
  );
}
