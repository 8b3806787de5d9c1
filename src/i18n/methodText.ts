/**
 * The words of the method page. A file of its own, because the page loads on demand: nothing else
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
  readonly hard: string;
  readonly hardRules: readonly string[];
  readonly states: string;
  readonly stateRules: readonly string[];
  readonly targets: string;
  readonly agreement: string;
  readonly agreementRules: readonly string[];
  readonly reliability: string;
  readonly reliabilityIntro: string;
  readonly measure: string;
  readonly alpha: string;
  readonly same: string;
  readonly reliabilityRows: readonly (readonly [string, string, string])[];
  readonly reliabilityNote: string;
  readonly revisions: string;
  readonly position: string;
  readonly rule: string;
}

/** Figures of the double coding of 22 November 2026: measure, Krippendorff's alpha, agreements of cases. */
const figures = {
  silence: ["0.96", "113 / 115"],
  position: ["1.00", "43 / 43"],
  basis: ["1.00", "43 / 43"],
  salience: ["0.94", "38 / 43"],
  reason: ["–", "40 / 43"],
} as const;

/** Decimals as Spanish writes them. */
function withComma([alpha, same]: readonly [string, string]): readonly [string, string] {
  return [alpha.replace(".", ","), same];
}

export const methodText: Readonly<Record<"en" | "es", MethodText>> = {
  en: {
    title: "How texts are coded",
    intro:
      "Each text is read whole, once for every target. What its author is known to think from elsewhere is no evidence: only what the text says counts. One stance is what one document says on one target, with every passage that supports it, verbatim.",
    scale: "Positions",
    scaleIntro: "How the author stands toward the target, as the target is worded.",
    basis: "Basis",
    salience: "Salience",
    reasons: "Reasons",
    reasonsIntro:
      "What the author argues from: one or two of a fixed list, so that the same position for different reasons can be seen. A reason that is not given is coded as such.",
    hard: "Hard cases",
    hardRules: [
      "A complaint that too little is done is implied support, unless the text also demands more outright.",
      "A headline, a closing slogan or a formal demand is central, however short.",
      "Blame for what an alliance did belongs to its conduct. The alliance itself is coded only where a sentence judges its existence, its character or the good of belonging to it.",
      "Praise for the result of an election is support for the government elected.",
      "Before 24 February 2022 “the conflict” is the one in Donbas; Ukraine’s campaign there is conduct of its government, not resistance to Russia.",
      "A conflict that is not named is coded where nothing else can be meant, and the stance says so in a doubt.",
      "A reservation lowers a position only where it concerns the target itself.",
      "An implied position is never the strongest.",
      "A date is corrected from the text’s own evidence alone.",
    ],
    states: "What an empty place means",
    stateRules: [
      "Silent: at least one document was read for the target, and none takes a position. A bare mention is silence. It is a finding, not a zero.",
      "Not coded: no document was read for it. Nothing is known.",
      "Filtered out: there may be something, and a filter hides it.",
      "Failed to load: the text did not come, so its quotes are not checked here.",
      "Reported: another author says so. It stands beside the line and fills no cell.",
      "A cell shows the latest document that takes a stance. Two of one date that differ are both shown.",
    ],
    targets: "Targets and how they are read",
    agreement: "Comparing organizations",
    agreementRules: [
      "Opposed: two stand on opposite sides; leaning counts as its side. Differing: one is mixed and another is not.",
      "Agreeing for the same reason: all who speak are on one side and every two share a coded reason. For different reasons: some two share none. “No reason given” is shared by nobody.",
      "How far two agree is counted over the targets on which both speak, and that number is always shown. Under three such targets no figure is given. Silence never counts as agreement.",
      "Nothing is averaged over targets: to oppose a treaty and to oppose a war point different ways.",
    ],
    reliability: "How reliable the coding is",
    reliabilityIntro:
      "The five texts were coded twice. The second coder had not seen the first coding. Both decided all 115 pairs of text and target.",
    measure: "What was compared",
    alpha: "Krippendorff’s alpha",
    same: "Same code",
    reliabilityRows: [
      ["Silent or speaking (nominal)", ...figures.silence],
      ["Position, where both saw one (ordinal)", ...figures.position],
      ["Stated or implied (nominal)", ...figures.basis],
      ["Salience (ordinal)", ...figures.salience],
      ["At least one reason in common", ...figures.reason],
    ],
    reliabilityNote:
      "Five texts are few, none is coded as mixed and few positions are implied, so a perfect figure says less than it seems. The two coders were instructed by the same codebook and are of one kind. Each difference was settled by re-reading; the revisions name them, and a doubt that remained stands with its stance.",
    revisions: "Revisions",
    position: "Position",
    rule: "When",
  },
  es: {
    title: "Cómo se codifican los textos",
    intro:
      "Cada texto se lee entero, una vez para cada objeto. Lo que se sepa del autor por otra parte no es prueba: solo cuenta lo que el texto dice. Una postura es lo que un documento dice sobre un objeto, con todos los pasajes que la sustentan, literales.",
    scale: "Posiciones",
    scaleIntro: "Cómo se sitúa el autor ante el objeto, tal como el objeto está formulado.",
    basis: "Base",
    salience: "Relevancia",
    reasons: "Razones",
    reasonsIntro:
      "Desde qué argumenta el autor: una o dos de una lista fija, para que se vea la misma posición por razones distintas. Una razón que no se da se codifica como tal.",
    hard: "Casos difíciles",
    hardRules: [
      "La queja de que se hace demasiado poco es apoyo implícito, salvo que el texto exija más expresamente.",
      "Un titular, una consigna final o una exigencia formal es central, por breve que sea.",
      "La culpa por lo que hizo una alianza pertenece a su actuación. La alianza misma se codifica solo donde una frase juzga su existencia, su carácter o el bien de pertenecer a ella.",
      "Celebrar el resultado de una elección es apoyo al Gobierno elegido.",
      "Antes del 24 de febrero de 2022 «el conflicto» es el del Donbás; la campaña de Ucrania allí es conducta de su Gobierno, no resistencia a Rusia.",
      "Un conflicto que no se nombra se codifica cuando no puede tratarse de otro, y la postura lo dice en una duda.",
      "Una reserva rebaja una posición solo si concierne al objeto mismo.",
      "Una posición implícita nunca es la más fuerte.",
      "Una fecha se corrige solo con las pruebas del propio texto.",
    ],
    states: "Qué significa un lugar vacío",
    stateRules: [
      "Silencio: al menos un documento se leyó para el objeto y ninguno toma posición. Una simple mención es silencio. Es un hallazgo, no un cero.",
      "Sin codificar: ningún documento se leyó para ello. No se sabe nada.",
      "Filtrada: puede haber algo, y un filtro lo oculta.",
      "No cargada: el texto no llegó, así que sus citas no se comprobaron aquí.",
      "Referida: lo dice otro autor. Está junto a la línea y no llena ninguna celda.",
      "Una celda muestra el último documento que toma postura. Si dos de la misma fecha difieren, se muestran ambos.",
    ],
    targets: "Los objetos y cómo se leen",
    agreement: "La comparación de organizaciones",
    agreementRules: [
      "Se oponen: dos están en lados opuestos; inclinarse cuenta como su lado. Difieren: una es mixta y otra no.",
      "Coinciden por la misma razón: quienes hablan están de un lado y cada par comparte una razón codificada. Por razones distintas: dos de ellas no comparten ninguna. «Sin razón expresa» no la comparte nadie.",
      "Cuánto coinciden dos se cuenta sobre los objetos de los que ambas hablan, y ese número se muestra siempre. Con menos de tres no se da cifra. Callar nunca cuenta como coincidir.",
      "Nada se promedia entre objetos: oponerse a un tratado y oponerse a una guerra apuntan a lados distintos.",
    ],
    reliability: "Cuán fiable es la codificación",
    reliabilityIntro:
      "Los cinco textos se codificaron dos veces. La segunda codificación no conoció la primera. Ambas decidieron los 115 pares de texto y objeto.",
    measure: "Qué se comparó",
    alpha: "Alfa de Krippendorff",
    same: "Mismo código",
    reliabilityRows: [
      ["Calla o habla (nominal)", ...withComma(figures.silence)],
      ["Posición, donde ambas vieron una (ordinal)", ...withComma(figures.position)],
      ["Expresa o implícita (nominal)", ...withComma(figures.basis)],
      ["Relevancia (ordinal)", ...withComma(figures.salience)],
      ["Al menos una razón en común", ...withComma(figures.reason)],
    ],
    reliabilityNote:
      "Cinco textos son pocos, ninguno está codificado como mixto y pocas posiciones son implícitas, así que una cifra perfecta dice menos de lo que parece. Las dos codificaciones siguieron el mismo libro de códigos y son de una misma clase. Cada diferencia se resolvió releyendo; las revisiones las nombran, y la duda que quedó está con su postura.",
    revisions: "Revisiones",
    position: "Posición",
    rule: "Cuándo",
  },
};
