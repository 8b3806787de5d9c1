import type { Messages } from "./en.ts";

/** Todas las palabras de la interfaz, en español. */
const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const es: Messages = {
  code: "es",
  name: "Español",
  appName: "Positionary",
  tagline: "Quién está dónde, y la frase que lo dice",

  position: {
    2: "apoya",
    1: "se inclina a favor",
    0: "mixta",
    [-1]: "se inclina en contra",
    [-2]: "se opone",
    silent: "silencio",
    uncoded: "sin codificar",
  },
  basis: { stated: "expresa", implied: "implícita" },
  salience: { central: "central", developed: "desarrollada", passing: "de paso" },
  basisNote: { stated: "se lee en las palabras", implied: "hay que inferirla" },
  salienceNote: {
    central: "tesis, consigna o exigencia del texto",
    developed: "argumentada en un párrafo o más",
    passing: "una cláusula o un punto de una lista",
  },
  rule: {
    2: "lo dice expresamente: respalda, exige, elogia, llama a ello",
    1: "apoyo implícito, o expreso con una reserva declarada",
    0: "apoyo expreso y oposición expresa lado a lado, o expresamente ambas cosas",
    [-1]: "oposición implícita, o expresa con una reserva declarada",
    [-2]: "lo dice expresamente: condena, rechaza, llama a su fin",
    silent: "el texto no toma posición; una simple mención es silencio",
  },
  passages: (n) => plural(n, "pasaje", "pasajes"),
  words: (n, formatted) => (n === 1 ? "1 palabra" : `${formatted} palabras`),
  inferredIssuer: "emisor inferido",
  international: "INT",
  textFailed: "no se pudo cargar el texto",
  filteredOut: "filtrada",

  nav: {
    views: "Vista",
    explore: "Explorar",
    compare: "Comparar",
    reasons: "Razones",
    table: "Tabla",
    method: "Método",
    language: "Idioma",
    theme: "Tema de color",
    themeAuto: "como el sistema",
    themeLight: "claro",
    themeDark: "oscuro",
  },

  filter: {
    heading: "Filtros",
    allTopics: "Todos los temas",
    topics: "Temas",
    targets: "Objetos",
    organizations: "Organizaciones",
    salience: "Relevancia",
    basis: "Base",
    reasons: "Razones",
    differing: "Solo donde difieren",
    differingNote:
      "solo los objetos en los que dos de las organizaciones visibles toman lados distintos",
    legend: "Leyenda y filtro por posición",
    legendEntry: (label, n) => `${label}, ${plural(n, "celda", "celdas")}`,
    more: "Más filtros",
    clearAll: "Quitar los filtros",
    name: {
      topics: "el filtro de temas",
      targets: "el filtro de objetos",
      organizations: "el filtro de organizaciones",
      faces: "el filtro de posiciones",
      saliences: "el filtro de relevancia",
      bases: "el filtro de base",
      reasons: "el filtro de razones",
      differing: "«solo donde difieren»",
    },
    emptyOne: (name) => `Nada pasa por ${name}.`,
    emptySeveral: (names) => `Nada pasa por estos filtros: ${names}.`,
    clear: (name) => `Quitar ${name}`,
  },

  sort: {
    rows: "Organizaciones",
    columns: "Objetos",
    heading: "Orden",
    order: {
      corpus: "como en el corpus",
      name: "por nombre",
      date: "por fecha",
      likeness: "por semejanza",
      silence: "por cuánto se calla",
    },
  },

  grid: {
    heading: "Posiciones",
    hint: "arriba: apoya · abajo: se opone · más ancha: más central en el texto",
    label: "Posiciones: organizaciones en filas, objetos en columnas",
    labelTall: "Posiciones: objetos en filas, organizaciones en columnas",
    fold: (topic) => `Plegar ${topic}`,
    unfold: (topic) => `Desplegar ${topic}`,
    folded: "plegado",
    keys: "Las flechas mueven, Inicio y Fin van a los extremos de la fila, Re Pág y Av Pág van por temas, Intro abre.",
    empty: "Este corpus aún no tiene organizaciones o no tiene objetos.",
  },

  table: {
    heading: "Todas las posturas en una tabla",
    caption: "Cada celda de la cuadrícula en una fila. Un encabezado ordena.",
    organization: "Organización",
    topic: "Tema",
    target: "Objeto",
    position: "Posición",
    basis: "Base",
    salience: "Relevancia",
    reason: "Razón",
    passages: "Pasajes",
    date: "Fecha",
    open: (name) => `Abrir ${name}`,
  },

  timeline: {
    heading: "Cuándo lo dijeron",
    hint: "rueda para acercar · arrastre para mover",
    label: "Documentos y sucesos en un eje de tiempo",
    zoomIn: "Acercar",
    zoomOut: "Alejar",
    earlier: "Antes",
    later: "Después",
    reset: "Ver todo",
    events: "Sucesos en los textos",
    eventsLabel: (n) => `${plural(n, "suceso nombrado", "sucesos nombrados")} en los textos`,
    printed: "fecha impresa en la página",
    asPrinted: (words) => `impreso como «${words}»`,
    undated: "sin fecha",
    openDocument: (name, date) => `${name}, ${date}: abrir el documento`,
    openEvent: (label, date) => `${label}, ${date}: abrir el pasaje`,
    empty: "Ningún documento a la vista.",
    outside:
      "El periodo que nombra este enlace queda fuera de todas las fechas a la vista, así que se muestran todas.",
    span: "El periodo",
  },

  reader: {
    label: "Lector",
    close: "Cerrar",
    copyLink: "Copiar enlace",
    copied: "Enlace copiado",
    copyFailed: "No se pudo copiar; la barra de direcciones tiene el enlace",
    reason: "Razón",
    noReason: "sin codificar",
    reasonsAre: "argumenta desde",
    doubt: "La duda del codificador",
    summary: "Resumen",
    alone: "Ninguna otra organización toma este lado.",
    shared: (n, same, unsaid) =>
      [
        `${plural(n, "otra toma", "otras toman")} este lado`,
        unsaid === n ? "" : `${same === 0 ? "ninguna" : same} por una razón que comparten`,
        unsaid === 0 ? "" : "razones no dadas" + (unsaid === n ? "" : ` en ${unsaid}`),
      ]
        .filter(Boolean)
        .join(", ") + ":",
    reasons: {
      "same-reason": "misma razón",
      "other-reasons": "otra razón",
      "reasons-not-given": "razones no dadas",
    },
    silentNote: (documents) =>
      documents === 1
        ? "Este documento se leyó para este objeto y no toma posición sobre él. Una simple mención también es silencio."
        : `Estos ${documents} documentos se leyeron para este objeto y ninguno toma posición. Una simple mención también es silencio.`,
    uncodedNote:
      "Ningún documento de esta organización se leyó para este objeto. Nada puede decirse de él.",
    othersSpeak: "Sobre este objeto hablan:",
    nobodySpeaks: "Ninguna organización de este corpus habla de este objeto.",
    filteredNote: "Los filtros dejan esta celda fuera de la cuadrícula.",
    readAs: "Se lee como",
    previous: "anterior",
    next: "siguiente",
    ofStance: (i, n) => `${i} de ${plural(n, "pasaje", "pasajes")} de esta postura`,
    ofDocument: (i, n) => `${i} de ${plural(n, "pasaje", "pasajes")} de este documento`,
    noneOfDocument: (n) => `${plural(n, "pasaje", "pasajes")} en este documento`,
    margin: "Pasajes de este documento",
    marginEntry: (words, quote) => `${words}: ${quote}`,
    choose: "Varias posturas se apoyan en estas palabras",
    citedForDocument: "dice algo del documento mismo",
    issuer: "Emitido por",
    stated: "lo dice el texto",
    inferred: "inferido, el texto no lo dice",
    written: "Escrito",
    published: "Fecha impresa",
    noDate: "no imprime fecha",
    titleOurs: "título puesto por los curadores",
    documentWhy: "Sobre este documento",
    textFailedTitle: "No se pudo cargar este texto",
    textFailedNote:
      "Se muestra su codificación, pero sus citas no pudieron comprobarse aquí y el documento no puede leerse.",
    earlier: "Posturas anteriores y divergentes",
    sameDate: "Otro documento de la misma fecha dice otra cosa",
    shows: "muestra",
    showPassage: "Ver las palabras",
  },

  compare: {
    heading: (names) => `Comparación de ${names}`,
    pick: "Elija dos o más organizaciones para comparar.",
    pickLabel: "Organizaciones que se comparan",
    relation: "Relación",
    relations: {
      oppose: "se oponen entre sí",
      differ: "difieren",
      "other-reasons": "coinciden por razones distintas",
      "reasons-not-given": "coinciden, razones no dadas",
      "same-reason": "coinciden por la misma razón",
      "one-speaks": "solo una habla",
      silent: "todas callan",
      uncoded: "nadie habla, no todas se leyeron",
    },
    relationNote: {
      oppose: "dos están en lados opuestos",
      differ: "una es mixta y otra no",
      "other-reasons": "un solo lado, y dos de ellas dan razones y no comparten ninguna",
      "reasons-not-given":
        "un solo lado, y de dos de ellas una no da razón: la ausencia no es diferencia",
      "same-reason": "un solo lado, y cada dos comparten una razón codificada",
      "one-speaks": "solo una toma posición",
      silent: "ninguna toma posición",
      uncoded: "ninguna toma posición, y no todas se leyeron para ello",
    },
    count: (n, label) => `${label}: ${plural(n, "objeto", "objetos")}`,
    filter: "Relaciones, con el número de objetos",
    group: "Agrupar por relación",
    agreement: "Cuánto coinciden dos",
    agreementNote:
      "En cuántos de los objetos sobre los que ambas hablan toman el mismo lado. Callar no es coincidir.",
    agree: (x, y) => `coinciden en ${x} de ${y} objetos sobre los que ambas hablan`,
    tooFew: (y) =>
      y === 0
        ? "ningún objeto sobre el que ambas hablen"
        : `solo ${plural(y, "objeto", "objetos")} sobre los que ambas hablan: sin cifra`,
    with: (a, b) => new Intl.ListFormat("es").format([a, b]),
    table: "La comparación, objetos en filas",
    more: (n) => `${plural(n, "cita más", "citas más")}`,
    less: "menos citas",
    open: (organization, target) => `${organization}, ${target}: leer en el documento`,
    none: "Ningún objeto tiene esta relación.",
    target: "Objeto",
    withSharers: "Compararlas",
    inComparison: (name) => `${name}: elegir para la comparación`,
    chosen: (n) => `${plural(n, "organización elegida", "organizaciones elegidas")}`,
    go: "Comparar",
  },

  reasons: {
    heading: "Quién argumenta desde qué",
    note: "Una fila dice quién está dónde sobre un objeto y desde qué argumenta; una columna, dónde se usa una razón y de qué lados.",
    table: "Posiciones por razón: objetos en filas, razones en columnas",
    filter: (label) => `Mostrar solo las posturas que argumentan desde: ${label}`,
    used: (n, up, down, mixed) =>
      `${plural(n, "postura", "posturas")}: ${[up && `${up} a favor`, down && `${down} en contra`, mixed && plural(mixed, "mixta", "mixtas")].filter(Boolean).join(", ")}`,
    notCoded: "sin razón codificada",
    entry: (organization, target, position, reason) =>
      `${organization}, ${target}: ${position}, argumenta desde ${reason}`,
  },

  reported: {
    implies: (reporter, holder, position, target) =>
      `${reporter} da a entender que ${holder} ${position}: ${target}`,
    heading: "Lo que los textos dicen de otros",
    note: "Afirmaciones de quien informa, no palabras de los aludidos: no llenan ninguna celda.",
    claim: (reporter, holder, position, target) =>
      `${reporter} dice que ${holder} ${position}: ${target}`,
    verb: {
      2: "apoya",
      1: "se inclina a favor",
      0: "tiene posición mixta",
      [-1]: "se inclina en contra",
      [-2]: "se opone",
    },
    inCell: (reporters) => `según ${reporters}`,
    show: "Ver las palabras",
    ofThese: "Estas palabras refieren:",
    ofThisCell: "Según otros",
    implied: "hay que inferirlo",
    outsiders: (n, claims) =>
      `${plural(n, "aludido", "aludidos")}, ${plural(claims, "afirmación", "afirmaciones")}`,
    legend: "referida por otro",
  },

  why: {
    ask: "¿Por qué este código?",
    target: "El objeto se lee como",
    position: "La regla de la posición",
    basis: "Base",
    salience: "Relevancia",
    reasons: "Razones",
    revisions: "Revisiones de la codificación",
    method: "Cómo se codifican los textos",
    date: "¿por qué?",
    whyOf: (what) => `${what}: ¿por qué?`,
  },

  translation: {
    beside: (language) => `Mostrar al lado la traducción al ${language}`,
    hide: "Ocultar la traducción",
    label: (language, by) => `Traducción al ${language} de ${by}; no es la fuente`,
    failed: "No se pudo cargar la traducción.",
    word: "traducción",
  },

  silence: {
    read: "Leído para este objeto:",
    document: (title, date, words) => `${title}, ${date}, ${words}`,
  },

  loading: "Cargando el corpus",
  loadingView: "Cargando",
  retry: "Reintentar",
  error: {
    corpusTitle: "No se pudo cargar el corpus",
    corpusNote:
      "La página funciona; sus datos no llegaron. No se muestra nada antes que una parte.",
    what: (file, why) => `${file}: ${why}`,
    network: "sin respuesta",
    status: (code) => `el servidor respondió ${code}`,
    textsTitle: (n) =>
      n === 1 ? "No se pudo cargar un texto." : `No se pudieron cargar ${n} textos.`,
    textsNote:
      "La cuadrícula se mantiene; las marcas que dependen de lo que falta van sin relleno, pues sus citas no se comprobaron.",
    refusedTitle: (n) =>
      n === 1
        ? "Este corpus tiene una falta y no se muestra"
        : `Este corpus tiene ${n} faltas y no se muestra`,
    refusedNote:
      "Un corpus se muestra entero o no se muestra: una postura perdida parecería silencio.",
    found: "hallado",
    expected: "esperado",
    nearest: "lo más parecido en el texto",
    more: (n) => `y ${n} más`,
    line: (line, column) => `línea ${line}, columna ${column}`,
    panelTitle: (panel) => `«${panel}» dejó de funcionar`,
    panelNote: "El resto de la página sigue funcionando.",
  },
  notice: {
    ignored: "Partes de este enlace no significan nada en este corpus y se omitieron:",
    dismiss: "Descartar",
  },
  keys: {
    label: "Teclas sueltas",
    note: "n y p: pasaje siguiente y anterior",
  },
  footer: {
    revision: (date) => `Codificación del ${date}`,
    licence: "Codificación",
    texts: "Los textos siguen siendo de sus emisores y se citan para su estudio.",
    schema: "Formato de los datos",
    data: "Datos de esta página",
  },
};
