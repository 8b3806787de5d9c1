import type { Language } from "#domain/selection.ts";

/**
 * The words for opening another corpus, and for one that cannot be opened. A file of its own, because
 * all of it loads on demand: nothing that a first visit shows may import it.
 */
export interface OpenText {
  readonly title: string;
  readonly intro: string;
  readonly folder: string;
  readonly zip: string;
  readonly drop: string;
  readonly stays: string;
  readonly address: string;
  readonly addressNote: string;
  readonly addressWrong: string;
  readonly openAddress: string;
  readonly recent: string;
  readonly recentNote: string;
  readonly reopen: (title: string) => string;
  readonly forget: (title: string) => string;
  readonly openedOn: (name: string, date: string) => string;
  readonly own: string;
  readonly close: string;
  readonly reading: (name: string) => string;
  readonly files: (done: number, of: number) => string;
  readonly checking: string;
  readonly cancel: string;
  readonly cannot: (name: string) => string;
  readonly failed: (name: string) => string;
  readonly keptOpen: string;

  readonly askTitle: (host: string) => string;
  readonly askNote: (host: string) => string;
  readonly askWhat: string;
  readonly askYes: (host: string) => string;
  readonly askNo: string;

  readonly localTitle: string;
  readonly localNote: string;
  readonly localSearching: string;
  readonly otherTitle: string;
  readonly otherNote: (title: string) => string;
  readonly otherStay: string;
  readonly otherGo: string;
  readonly unreadableTitle: string;
  readonly unreadableNote: string;

  /** Why something cannot be opened at all, by its kind; `detail` is a name or number in it. */
  readonly why: {
    readonly "no-corpus": () => string;
    readonly "several-corpora": (detail: string) => string;
    readonly "too-many-files": (detail: string) => string;
    readonly "too-large": (detail: string) => string;
    readonly "too-dense": (detail: string) => string;
    readonly "climbing-path": (detail: string) => string;
    readonly "repeated-path": (detail: string) => string;
    readonly encrypted: (detail: string) => string;
    readonly "not-a-zip": (detail: string) => string;
    readonly "not-a-corpus": () => string;
    readonly "sent-on": (detail: string) => string;
    readonly unreadable: (detail: string) => string;
  };

  readonly faults: {
    readonly group: (label: string, n: number) => string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly download: string;
    readonly all: (n: number) => string;
  };
}

const named = (detail: string) => (detail === "" ? "" : ` (${detail})`);

export const openText: Readonly<Record<Language, OpenText>> = {
  en: {
    title: "Open a corpus",
    intro:
      "Any corpus in the format of Positionary can be explored here: a folder or a .zip with a corpus.json and its texts.",
    folder: "Choose a folder…",
    zip: "Choose a .zip…",
    drop: "Or drop one of them anywhere on the page.",
    stays: "It is read in this browser and is sent nowhere.",
    address: "Address of a corpus on the web",
    addressNote: "A folder, a corpus.json or a .zip. Its host must let other pages read it (CORS).",
    addressWrong: "This is no address that begins with https:// or http://.",
    openAddress: "Open",
    recent: "Opened on this device before",
    recentNote: "Kept in this browser only.",
    reopen: (title) => `Open ${title}`,
    forget: (title) => `Forget ${title}`,
    openedOn: (name, date) => `${name}, opened ${date}`,
    own: "Start your own corpus",
    close: "Close",
    reading: (name) => `Reading ${name}`,
    files: (done, of) => `${done} of ${of} files read`,
    checking: "Checking every quote",
    cancel: "Stop",
    cannot: (name) => `${name} cannot be opened`,
    failed: (name) => `${name} could not be read`,
    keptOpen: "What was open stays open.",
    askTitle: (host) => `Open a corpus from ${host}?`,
    askNote: (host) =>
      `This link shows a corpus that lies on ${host}. Nothing has been fetched from there yet. If you open it, that host learns your network address, as with any page that you visit there.`,
    askWhat: "The address in full:",
    askYes: (host) => `Fetch it from ${host}`,
    askNo: "Show the built-in corpus instead",
    localTitle: "This link belongs to a corpus on somebody’s device",
    localNote:
      "It was opened from a folder or a .zip, and a link cannot carry that. If you have the same corpus, choose it here and the link opens in it.",
    localSearching: "Looking for the corpus on this device",
    otherTitle: "This is another corpus than the one that the link belongs to",
    otherNote: (title) =>
      `“${title}”, or this version of it, is not what the link was made in: what it names may not be there.`,
    otherStay: "Choose another",
    otherGo: "Open this one all the same",
    unreadableTitle: "This link names a corpus that cannot be opened",
    unreadableNote:
      "An address must begin with https:// or http://, and carry no name or password.",
    why: {
      "no-corpus": () => "It holds no file called corpus.json.",
      "several-corpora": (detail) =>
        `It holds several corpora: ${detail}. Choose one of their folders.`,
      "too-many-files": (detail) => `It holds more than ${detail} files.`,
      "too-large": (detail) => `It is larger than this page will read${named(detail)}.`,
      "too-dense": (detail) =>
        `A file in it unpacks to far more than text ever does, and was not unpacked${named(detail)}.`,
      "climbing-path": (detail) => `A name in it leads out of its folder: ${detail}`,
      "repeated-path": (detail) => `It holds two files of one name: ${detail}`,
      encrypted: (detail) => `A file in it is encrypted: ${detail}`,
      "not-a-zip": (detail) => `It is no .zip, or a damaged one${named(detail)}.`,
      "not-a-corpus": () => "It is neither a folder nor a .zip.",
      "sent-on": (detail) =>
        `${detail} sends the request on to another address, which was not asked about. Open that address itself.`,
      unreadable: (detail) => `The browser could not read it${named(detail)}.`,
    },
    faults: {
      group: (label, n) => (n === 1 ? label : `${label}: ${n}`),
      copy: "Copy the list",
      copied: "Copied",
      notCopied: "Could not be copied",
      download: "Download the list",
      all: (n) => `Show all ${n}`,
    },
  },
  es: {
    title: "Abrir un corpus",
    intro:
      "Aquí se puede explorar cualquier corpus en el formato de Positionary: una carpeta o un .zip con un corpus.json y sus textos.",
    folder: "Elegir una carpeta…",
    zip: "Elegir un .zip…",
    drop: "O suéltelo en cualquier lugar de la página.",
    stays: "Se lee en este navegador y no se envía a ninguna parte.",
    address: "Dirección de un corpus en la web",
    addressNote:
      "Una carpeta, un corpus.json o un .zip. Su servidor debe permitir que otras páginas lo lean (CORS).",
    addressWrong: "No es una dirección que empiece por https:// o http://.",
    openAddress: "Abrir",
    recent: "Abiertos antes en este dispositivo",
    recentNote: "Guardados solo en este navegador.",
    reopen: (title) => `Abrir ${title}`,
    forget: (title) => `Olvidar ${title}`,
    openedOn: (name, date) => `${name}, abierto el ${date}`,
    own: "Empezar un corpus propio",
    close: "Cerrar",
    reading: (name) => `Leyendo ${name}`,
    files: (done, of) => `${done} de ${of} archivos leídos`,
    checking: "Comprobando cada cita",
    cancel: "Detener",
    cannot: (name) => `No se puede abrir ${name}`,
    failed: (name) => `No se pudo leer ${name}`,
    keptOpen: "Lo que estaba abierto sigue abierto.",
    askTitle: (host) => `¿Abrir un corpus de ${host}?`,
    askNote: (host) =>
      `Este enlace muestra un corpus que está en ${host}. Todavía no se ha pedido nada de allí. Si lo abre, ese servidor conocerá su dirección de red, como con cualquier página que visite allí.`,
    askWhat: "La dirección completa:",
    askYes: (host) => `Pedirlo a ${host}`,
    askNo: "Mostrar el corpus incluido",
    localTitle: "Este enlace es de un corpus en el dispositivo de alguien",
    localNote:
      "Se abrió de una carpeta o un .zip, y un enlace no puede llevarlo consigo. Si tiene el mismo corpus, elíjalo aquí y el enlace se abrirá en él.",
    localSearching: "Buscando el corpus en este dispositivo",
    otherTitle: "Este no es el corpus al que pertenece el enlace",
    otherNote: (title) =>
      `«${title}», o esta versión, no es donde se hizo el enlace: lo que nombra puede no estar.`,
    otherStay: "Elegir otro",
    otherGo: "Abrirlo de todos modos",
    unreadableTitle: "Este enlace nombra un corpus que no se puede abrir",
    unreadableNote: "Una dirección debe empezar por https:// o http://, sin nombre ni contraseña.",
    why: {
      "no-corpus": () => "No contiene ningún archivo llamado corpus.json.",
      "several-corpora": (detail) =>
        `Contiene varios corpus: ${detail}. Elija una de sus carpetas.`,
      "too-many-files": (detail) => `Contiene más de ${detail} archivos.`,
      "too-large": (detail) => `Es más grande de lo que esta página lee${named(detail)}.`,
      "too-dense": (detail) =>
        `Un archivo se descomprime a mucho más de lo que ocupa un texto, y no se ha descomprimido${named(detail)}.`,
      "climbing-path": (detail) => `Un nombre lleva fuera de su carpeta: ${detail}`,
      "repeated-path": (detail) => `Contiene dos archivos del mismo nombre: ${detail}`,
      encrypted: (detail) => `Un archivo está cifrado: ${detail}`,
      "not-a-zip": (detail) => `No es un .zip, o está dañado${named(detail)}.`,
      "not-a-corpus": () => "No es una carpeta ni un .zip.",
      "sent-on": (detail) =>
        `${detail} remite a otra dirección por la que no se ha preguntado. Abra esa dirección directamente.`,
      unreadable: (detail) => `El navegador no pudo leerlo${named(detail)}.`,
    },
    faults: {
      group: (label, n) => (n === 1 ? label : `${label}: ${n}`),
      copy: "Copiar la lista",
      copied: "Copiada",
      notCopied: "No se pudo copiar",
      download: "Descargar la lista",
      all: (n) => `Mostrar los ${n}`,
    },
  },
};
