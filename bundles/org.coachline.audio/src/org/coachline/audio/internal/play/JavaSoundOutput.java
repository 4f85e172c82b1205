/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import org.coachline.audio.PlaybackException;
import org.coachline.audio.PlaybackException.Kind;
import org.coachline.audio.internal.Messages;
import org.jspecify.annotations.Nullable;

/** A sound output of Java Sound. */
final class JavaSoundOutput implements AudioOutput {

    private static final int FRAME_BYTES = 4;
    /** As much as the engine may ever want to be ahead on a busy machine; it keeps less in it while that does. */
    private static final double BUFFER_SECONDS = 0.5;
    private static final int[] OTHER_RATES = {48_000, 44_100};

    private final SourceDataLine line;
    private final int sampleRate;

    private JavaSoundOutput(SourceDataLine line, int sampleRate) {
        this.line = line;
        this.sampleRate = sampleRate;
    }

    /**
     * Opens a line of a mixer, or the standard one; see {@link AudioOutput.Opener}. The first call on a machine may take some
     * hundred milliseconds.
     */
    static AudioOutput open(@Nullable Mixer mixer, int preferredRate) throws PlaybackException {
        PlaybackException refused = null;
        for (int i = -1; i < OTHER_RATES.length; i++) {
            int rate = i < 0 ? preferredRate : OTHER_RATES[i];
            try {
                return openAt(mixer, rate);
            } catch (PlaybackException e) {
                refused = worse(refused, e);
            }
        }
        throw refused;
    }

    /** A taken device says more than a rate it does not know. */
    private static PlaybackException worse(@Nullable PlaybackException first, PlaybackException second) {
        return first == null || first.kind() == Kind.NO_DEVICE ? second : first;
    }

    private static AudioOutput openAt(@Nullable Mixer mixer, int rate) throws PlaybackException {
        AudioFormat format = new AudioFormat(rate, 16, 2, true, false);
        int buffer = (int) (rate * BUFFER_SECONDS) * FRAME_BYTES;
        try {
            DataLine.Info wanted = new DataLine.Info(SourceDataLine.class, format);
            SourceDataLine line = (SourceDataLine) (mixer == null ? AudioSystem.getLine(wanted) : mixer.getLine(wanted));
            line.open(format, buffer);
            return new JavaSoundOutput(line, rate);
        } catch (LineUnavailableException e) {
            throw new PlaybackException(Kind.BUSY, Messages.get("play.busy"), e);
        } catch (IllegalArgumentException e) {
            throw new PlaybackException(Kind.NO_DEVICE, Messages.get("play.noDevice"), e);
        } catch (SecurityException e) {
            throw new PlaybackException(Kind.BUSY, Messages.get("play.denied"), e);
        }
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int writableFrames() {
        return line.available() / FRAME_BYTES;
    }

    @Override
    public void write(byte[] frames, int bytes) throws PlaybackException {
        if (!line.isOpen() || line.write(frames, 0, bytes) < bytes) {
            throw new PlaybackException(Kind.VANISHED, Messages.get("play.vanished"), null);
        }
    }

    @Override
    public long consumedFrames() {
        return line.getLongFramePosition();
    }

    @Override
    public void start() {
        line.start();
    }

    @Override
    public void close() {
        line.close();
    }
}
