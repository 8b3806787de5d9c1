import { agreementOf } from "#domain/agreementOfTwo.ts";
import type { Organization, Target } from "#domain/corpus.ts";
import type { Matrix } from "#domain/matrix.ts";
import type { Messages } from "#i18n/en.ts";
import { isolated } from "#words/formatters.ts";

interface AgreementMatrixProps {
  readonly matrix: Matrix;
  readonly organizations: readonly Organization[];
  readonly targets: readonly Target[];
  readonly t: Messages;
}

/** On how many of the targets on which both speak every two organizations agree. No figure where those are few. */
export function AgreementMatrix({ matrix, organizations, targets, t }: AgreementMatrixProps) {
  const figure = (a: Organization, b: Organization) => {
    const { agreed, shared, telling } = agreementOf(matrix, a, b, targets);
    const words = telling ? t.compare.agree(agreed, shared) : t.compare.tooFew(shared);
    return {
      words: `${t.compare.with(isolated(a.shortName), isolated(b.shortName))}: ${words}`,
      short: telling ? `${agreed} / ${shared}` : "–",
    };
  };
  const [first, second] = organizations;
  if (organizations.length === 2 && first && second) {
    return <p className="text-label text-soft">{figure(first, second).words}</p>;
  }
  return (
    <details className="text-label" open>
      <summary className="plain-button -ml-1.5">{t.compare.agreement}</summary>
      <p className="mt-1 max-w-2xl text-xs text-faint">{t.compare.agreementNote}</p>
      <table className="mt-2 border-collapse">
        <caption className="sr-only">{t.compare.agreement}</caption>
        <thead>
          <tr>
            <td />
            {organizations.slice(0, -1).map((one) => (
              <th key={one.id} scope="col" className="px-2.5 py-1 text-xs font-semibold">
                {one.shortName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {organizations.slice(1).map((row, i) => (
            <tr key={row.id} className="border-t border-rule">
              <th scope="row" className="py-1 pr-3 text-left text-xs font-semibold">
                {row.shortName}
              </th>
              {organizations.slice(0, -1).map((column, j) => {
                if (j > i) return <td key={column.id} />;
                const { words, short } = figure(column, row);
                return (
                  <td
                    key={column.id}
                    title={words}
                    className="px-2.5 py-1 text-center tabular-nums"
                  >
                    <span aria-hidden="true">{short}</span>
                    <span className="sr-only">{words}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
