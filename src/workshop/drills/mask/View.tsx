import { useState } from 'preact/hooks';
import { findPersonalData } from '../../personal-data/find-personal-data.ts';
import { PERSONAL_WORDS } from '../../personal-data/personal-data.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { DrillViewProps } from '../drill.ts';
import { Masking } from './Masking.tsx';
import { MaskVerdict } from './MaskVerdict.tsx';
import { type Mask, maskedText } from './masks.ts';
import { readingOfMasks, type SentMask, scoreMask } from './score.ts';
import '../../faults/faults.css';
import './mask.css';

/** Words are hidden by hand; only then the rules look at what is left, and the key at what they cannot see. */
export default function MaskView({ drill, done }: DrillViewProps<SentMask>) {
  const [handedIn, setHandedIn] = useState<readonly Mask[]>();
  if (!handedIn) return <Masking form={drill.form} text={drill.text} done={setHandedIn} />;
  const left = maskedText(drill.text, tokensOf(drill.text), handedIn);
  return (
    <MaskVerdict
      form={drill.form}
      text={left}
      found={findPersonalData(left).map(({ kind, text }) => ({ what: PERSONAL_WORDS[kind], text }))}
      reading={readingOfMasks(drill, handedIn)}
      done={() => void done(scoreMask(drill, handedIn))}
    />
  );
}
