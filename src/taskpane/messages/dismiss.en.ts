import type { dismissId } from "./dismiss.id";

export const dismissEn: Readonly<Record<keyof typeof dismissId, string>> = {
  "dismiss.open": "Set aside…",
  "dismiss.open.of": "Set aside: {sentence}",
  "dismiss.ask": "Why is this finding set aside?",
  "dismiss.reason.rule": "Our region rules so",
  "dismiss.reason.wait": "Waiting for a decision of the head",
  "dismiss.reason.wrong": "The finding is wrong",
  "dismiss.own": "Another reason",
  "dismiss.do": "Set aside",
  "dismiss.cancel": "Cancel",
  "dismiss.list": "Set aside",
  "dismiss.back": "Put back",
  "dismiss.back.of": "Put back: {sentence}",
  "dismiss.because": "Reason: {reason}",
};
