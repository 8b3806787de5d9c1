import type { Language } from "#domain/selection.ts";

/**
 * The words of the method page: what the program itself knows (scale, basis, salience, silence,
 * agreement). How a corpus was coded, the corpus says. A file of its own, because the page loads on demand: nothing else
 * may import it.
 */
export interface MethodText {
  readonly title: string;
  readonly intro: string;
  readonly scale: string;
  readonly scaleIntro: string;
  readonly basis: string;
  readonly salience: string;
  readonly reasons: string;
  readonly reasonsIntro: string;
  readonly states: string;
  readonly stateRules: readonly string[];
  readonly targets: string;
  readonly agreement: string;
  readonly agreementRules: readonly string[];
  /** Of the corpus: how it was coded, and how reliably. */
  readonly corpus: string;
  readonly corpusSilent: string;
  readonly codings: string;
  readonly noCodings: string;
  readonly blind: string;
  readonly revisions: string;
}

export const methodText: Readonly<Record<Language, MethodText>> = {
  en: {
    title: "How texts are coded",
    intro:
      "Each text is read whole, once for every issue. What its author is known to think from elsewhere is no evidence: only what the text says counts. One stance is what one document says on one issue, with every passage that supports it, verbatim.",
    scale: "Positions",
    scaleIntro: "How the author stands on the issue, as the issue is worded.",
    basis: "Stated or implied",
    salience: "Prominence",
    reasons: "Reasons",
    reasonsIntro:
      "What the author argues from: one or two of a fixed list, so that the same position for different reasons can be seen. A reason that is not given is coded as such.",
    states: "What an empty place means",
    stateRules: [
      "Silent: at least one document was read for the issue, and none takes a position. A bare mention is silence. It is a finding, not a zero.",
      "Not coded: no document was read for it. Nothing is known.",
      "Filtered out: there may be something, and a filter hides it.",
      "Failed to load: the text did not come, so its quotes are not checked here.",
      "Reported: another author says so. It stands beside the line and fills no cell.",
      "A cell shows the latest document that takes a stance. Two of one date that differ are both shown.",
    ],
    targets: "Issues and how they are read",
    agreement: "Comparing organizations",
    agreementRules: [
      "Opposed: two stand on opposite sides; leaning counts as its side. Differing: one is mixed and another is not.",
      "Agreeing for the same reason: all who speak are on one side and every two share a coded reason. For different reasons: some two give reasons and share none. Where one of two gives none, or none is coded, they agree and the reasons are not given: absence is no difference.",
      "How far two agree is counted over the issues on which both take a position, and that number is always shown. Under three such issues no figure is given. Silence never counts as agreement.",
      "Nothing is averaged over issues: to oppose a treaty and to oppose a war point different ways.",
    ],
    corpus: "How this corpus was coded",
    corpusSilent: "The corpus does not say how it was coded.",
    codings: "The coders’ own codings",
    noCodings:
      "The corpus keeps no coder’s own coding, so nothing can be computed here of how reliable it is.",
    blind: "had not seen another coding",
    revisions: "Revisions",
  },
  es: {
    title: "Cómo se codifican los textos",
    intro:
      "Cada texto se lee entero, una vez para cada asunto. Lo que se sepa del autor por otra parte no es prueba: solo cuenta lo que el texto dice. Una postura es lo que un documento dice sobre un asunto, con todos los pasajes que la sustentan, literales.",
    scale: "Posiciones",
    scaleIntro: "Cómo se sitúa el autor ante el asunto, tal como el asunto está formulado.",
    basis: "Expresa o implícita",
    salience: "Peso en el texto",
    reasons: "Razones",
    reasonsIntro:
      "Desde qué argumenta el autor: una o dos de una lista fija, para que se vea la misma posición por razones distintas. Una razón que no se da se codifica como tal.",
    states: "Qué significa un lugar vacío",
    stateRules: [
      "Silencio: al menos un documento se leyó para el asunto y ninguno toma posición. Una simple mención es silencio. Es un hallazgo, no un cero.",
      "Sin codificar: ningún documento se leyó para ello. No se sabe nada.",
      "Filtrada: puede haber algo, y un filtro lo oculta.",
      "No cargada: el texto no llegó, así que sus citas no se comprobaron aquí.",
      "Referida: lo dice otro autor. Está junto a la línea y no llena ninguna celda.",
      "Una celda muestra el último documento que toma postura. Si dos de la misma fecha difieren, se muestran ambos.",
    ],
    targets: "Los asuntos y cómo se leen",
    agreement: "La comparación de organizaciones",
    agreementRules: [
      "Se oponen: dos están en lados opuestos; inclinarse cuenta como su lado. Difieren: una es mixta y otra no.",
      "Coinciden por la misma razón: quienes hablan están de un lado y cada par comparte una razón codificada. Por razones distintas: dos de ellas dan razones y no comparten ninguna. Donde una de dos no da ninguna, o no se codificó, coinciden y las razones no están dadas: la ausencia no es diferencia.",
      "Cuánto coinciden dos se cuenta sobre los asuntos en que ambas se pronuncian, y ese número se muestra siempre. Con menos de tres no se da cifra. Callar nunca cuenta como coincidir.",
      "Nada se promedia entre asuntos: oponerse a un tratado y oponerse a una guerra apuntan a lados distintos.",
    ],
    corpus: "Cómo se codificó este corpus",
    corpusSilent: "El corpus no dice cómo se codificó.",
    codings: "Las codificaciones de cada codificador",
    noCodings:
      "El corpus no guarda la codificación de ningún codificador, así que aquí nada puede calcularse sobre su fiabilidad.",
    blind: "sin haber visto otra codificación",
    revisions: "Revisiones",
  },
};
