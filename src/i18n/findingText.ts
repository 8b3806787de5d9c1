import type { Language } from "#domain/selection.ts";

/** A number and what is counted. */
const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const en = {
  split: (n: number, of: number) =>
    `of ${plural(of, "shared issue", "shared issues")} ${n === 1 ? "splits" : "split"} them`,
  sides: (target: string, up: string, down: string) => `${target}: ${up} for, ${down} against`,
  neverDiffer: (a: string, b: string) => `${a} and ${b} never differ where both speak`,
  least: (a: string, b: string, agreed: number, shared: number) =>
    `${a} and ${b} agree on ${agreed} of ${shared}`,
  apart: (n: number, of: number) =>
    `of ${plural(of, "agreement", "agreements")} ${n === 1 ? "rests" : "rest"} on reasons that differ`,
  alone: (n: number, of: number) =>
    `of ${plural(of, "issue", "issues")} spoken of ${n === 1 ? "has" : "have"} one voice only`,
  aloneMost: (name: string, n: number) => `${name} speaks alone on ${n}`,
  silent: (n: number, of: number) =>
    `of ${plural(of, "cell", "cells")} read ${n === 1 ? "is" : "are"} silence`,
  silentOn: (names: string, n: number, topic: string) =>
    `${names} ${n === 1 ? "says" : "say"} nothing on ${topic}`,
  more: (n: number) => `${n} more`,
  speak: (n: number) => (n === 1 ? "one speaks" : `${n} speak`),
  nobody: "nobody speaks",
  allFor: "all for",
  allAgainst: "all against",
  divided: "divided",
  forSomeAgainstOthers: "for some, against others",
  reasonsDiffer: "for reasons that differ",
  stancesFor: (n: number) => `${n === 1 ? "stance is" : "stances are"} for`,
  stancesAgainst: (n: number) => `${n === 1 ? "stance is" : "stances are"} against`,
  implied: (n: number, names: string) => `${n} only implied, by ${names}`,
  opposite: (n: number) => `two stand on opposite sides of ${plural(n, "issue", "issues")}`,
  noneInCommon: "one side, and no reason in common",
  shareReason: (names: string) => `${names} share a reason`,
  whoAgrees: (topic: string) => `Who agrees on ${topic}, and for what reason?`,
  onlyOne: (topic: string) => `What does only one of them say on ${topic}?`,
  ofEachOther: "What do they claim about each other?",
  ofOthers: "What do they claim about others?",
};

/** The words of what stands out in a corpus. Loads on demand. */
export type FindingText = typeof en;

const es: FindingText = {
  split: (n, of) =>
    `de ${plural(of, "asunto compartido", "asuntos compartidos")} ${n === 1 ? "las divide" : "las dividen"}`,
  sides: (target, up, down) => `${target}: ${up} a favor, ${down} en contra`,
  neverDiffer: (a, b) =>
    `${new Intl.ListFormat("es").format([a, b])} nunca difieren donde ambas hablan`,
  least: (a, b, agreed, shared) =>
    `${new Intl.ListFormat("es").format([a, b])} coinciden en ${agreed} de ${shared}`,
  apart: (n, of) =>
    `de ${plural(of, "coincidencia", "coincidencias")} ${n === 1 ? "descansa" : "descansan"} en razones distintas`,
  alone: (n, of) =>
    `de ${plural(of, "asunto tratado", "asuntos tratados")} ${n === 1 ? "tiene" : "tienen"} una sola voz`,
  aloneMost: (name, n) => `${name} habla sola en ${n}`,
  silent: (n, of) =>
    `de ${plural(of, "celda leída", "celdas leídas")} ${n === 1 ? "es" : "son"} silencio`,
  silentOn: (names, n, topic) => `${names} ${n === 1 ? "no dice" : "no dicen"} nada sobre ${topic}`,
  more: (n) => `${n} más`,
  speak: (n) => (n === 1 ? "habla una" : `hablan ${n}`),
  nobody: "no habla nadie",
  allFor: "todas a favor",
  allAgainst: "todas en contra",
  divided: "divididas",
  forSomeAgainstOthers: "a favor de unos asuntos, en contra de otros",
  reasonsDiffer: "por razones distintas",
  stancesFor: (n) => `${n === 1 ? "postura está" : "posturas están"} a favor`,
  stancesAgainst: (n) => `${n === 1 ? "postura está" : "posturas están"} en contra`,
  implied: (n, names) => `${n} solo ${n === 1 ? "implícita" : "implícitas"}, de ${names}`,
  opposite: (n) => `dos están en lados opuestos de ${plural(n, "asunto", "asuntos")}`,
  noneInCommon: "un mismo lado, y ninguna razón en común",
  shareReason: (names) => `${names} comparten una razón`,
  whoAgrees: (topic) => `¿Quién coincide en ${topic}, y por qué razón?`,
  onlyOne: (topic) => `¿Qué dice solo una de ellas sobre ${topic}?`,
  ofEachOther: "¿Qué afirman unas de otras?",
  ofOthers: "¿Qué afirman de otros?",
};

export const findingText: Readonly<Record<Language, FindingText>> = { en, es };
