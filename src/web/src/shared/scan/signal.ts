import { preferences } from '~/shared/keys';

type Tone = readonly [frequency: number, start: number, length: number];

/** Two notes upwards for right; two low ones for wrong, which nobody takes for the other over the noise of a hall. */
const TONES: Record<'right' | 'wrong', readonly Tone[]> = {
  right: [
    [880, 0, 0.08],
    [1320, 0.09, 0.12],
  ],
  wrong: [
    [196, 0, 0.18],
    [147, 0.22, 0.3],
  ],
};

let audio: AudioContext | undefined;

/** Lets somebody hear and feel what the screen shows, unless sounds are off on this device. */
export function signal(what: 'right' | 'wrong'): void {
  if (preferences().muted) {
    return;
  }
  navigator.vibrate?.(what === 'right' ? 40 : [120, 60, 120]);
  try {
    audio ??= new AudioContext();
    const context = audio;
    for (const [frequency, start, length] of TONES[what]) {
      const tone = context.createOscillator();
      const loudness = context.createGain();
      tone.type = what === 'right' ? 'sine' : 'square';
      tone.frequency.value = frequency;
      loudness.gain.value = 0.2;
      tone.connect(loudness).connect(context.destination);
      tone.start(context.currentTime + start);
      tone.stop(context.currentTime + start + length);
    }
  } catch {
    // A device without sound still has colour and words.
  }
}
