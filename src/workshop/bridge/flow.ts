/**
 * From a brief to a consent. Consent is to one request: it was shown as it is sent, and any change of text, address, model or key
 * takes the consent and the request back. Pure.
 */
import { type EndpointFault, isModel, readAddress } from './endpoint.ts';
import { type Payload, payloadOf } from './payload.ts';

export interface Flow {
  text: string;
  /** As typed. */
  address: string;
  model: string;
  hasKey: boolean;
  /** What is before the cadre's eyes now, and would be sent. */
  shown: Payload | undefined;
  agreed: boolean;
  /** Why nothing could be shown. */
  fault: EndpointFault | undefined;
}
export const BEGIN: Flow = {
  text: '',
  address: '',
  model: '',
  hasKey: false,
  shown: undefined,
  agreed: false,
  fault: undefined,
};

export type Step =
  | { do: 'write'; text: string }
  | { do: 'address'; address: string }
  | { do: 'model'; model: string }
  | { do: 'key'; isHeld: boolean }
  | { do: 'show' }
  | { do: 'agree'; yes: boolean }
  /** Out of sight: to change something, or because it went out. Consent is for one sending. */
  | { do: 'put-away' };

const openAgain = { shown: undefined, agreed: false, fault: undefined } as const;

/** @param mayLeave whether nothing holds a text back */
export function next(flow: Flow, step: Step, mayLeave: (text: string) => boolean): Flow {
  switch (step.do) {
    case 'write':
      return { ...flow, ...openAgain, text: step.text.normalize('NFC') };
    case 'address':
      return { ...flow, ...openAgain, address: step.address };
    case 'model':
      return { ...flow, ...openAgain, model: step.model };
    case 'key':
      return { ...flow, ...openAgain, hasKey: step.isHeld };
    case 'put-away':
      return { ...flow, ...openAgain };
    case 'agree':
      return { ...flow, agreed: step.yes && flow.shown !== undefined };
    case 'show': {
      const read = readAddress(flow.address);
      if (typeof read === 'string') return { ...flow, ...openAgain, fault: read };
      if (!isModel(flow.model)) return { ...flow, ...openAgain, fault: 'no-model' };
      if (!mayLeave(flow.text)) return { ...flow, ...openAgain };
      const to = { address: read.address, model: flow.model.trim(), hasKey: flow.hasKey };
      return { ...flow, ...openAgain, shown: payloadOf(flow.text, to) };
    }
  }
}

/** What may be sent now, if anything. */
export const toSend = ({ agreed, shown }: Flow): Payload | undefined => (agreed ? shown : undefined);
