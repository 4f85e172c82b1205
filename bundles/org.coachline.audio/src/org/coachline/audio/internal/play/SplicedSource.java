/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.ArrayDeque;
import java.util.Iterator;
import org.coachline.audio.AudioException;

/**
 * The recording at its own rate and speed, from part to part: what is skipped is left out, and a loop's end is followed by its
 * beginning, each with a short cross-fade; the end of a part that is cut off is faded out. The first stage.
 */
final class SplicedSource implements FrameSource {

    private static final double FADE_SECONDS = 0.005;

    /** From frame {@code index} on, the recording is played from {@code media}. */
    private record Cut(long index, long media) {
    }

    private final LoadedRecording recording;
    private final int fadeFrames;
    private final float[][] fading;
    private final ArrayDeque<Cut> cuts = new ArrayDeque<>();
    private long index;
    private long media;
    /** Where the sound before the cut goes on while it fades, and how much of its fade is left. */
    private long fadingFrom;
    private int fadingLeft;
    /** Frames of fade up to the end of the part, from 0 (silent) to {@link #fadeFrames} (full). */
    private int level;
    /**
     * Whether the part's end is followed by its beginning. Decided before the end's fade begins: what has begun to fade is
     * over.
     */
    private boolean looping;

    SplicedSource(LoadedRecording recording) {
        this.recording = recording;
        this.fadeFrames = Math.max(1, (int) (FADE_SECONDS * recording.format.sampleRate()));
        this.fading = new float[recording.format.channels()][fadeFrames];
    }

    @Override
    public void seek(long mediaFrame) {
        media = mediaFrame;
        int skip = recording.skipFrom(media);
        if (skip < recording.skips.length && recording.skips[skip] <= media) {
            media = Math.min(recording.skips[skip + 1], recording.part.to());
        }
        index = 0;
        fadingLeft = 0;
        level = fadeFrames;
        looping = recording.loops();
        cuts.clear();
        cuts.add(new Cut(0, media));
        recording.reader.prepare(media);
    }

    @Override
    public int read(float[][] channels, int offset, int frames) throws AudioException {
        int done = 0;
        while (done < frames && !ended()) {
            if (recording.part.to() - media > fadeFrames) {
                looping = recording.loops();
            }
            long boundary = followCuts();
            if (ended()) {
                break;
            }
            int count = (int) Math.min(frames - done, boundary - media);
            int got = recording.reader.read(media, channels, offset + done, count);
            if (got > 0 && fadingLeft > 0) {
                got = crossFade(channels, offset + done, got);
            }
            if (got == 0) {
                break;
            }
            fadeEnd(channels, offset + done, got);
            media += got;
            index += got;
            done += got;
        }
        return done;
    }

    /** Jumps if the position is where a jump is due; returns up to where the recording goes on evenly then. */
    private long followCuts() {
        // A loop all of which is skipped would never come to an end.
        for (int jumps = 0; jumps < 2; jumps++) {
            int skip = recording.skipFrom(media);
            boolean skips = skip < recording.skips.length;
            if (skips && recording.skips[skip] <= media) {
                jump(Math.min(recording.skips[skip + 1], recording.part.to()));
            }
            if (media < recording.part.to()) {
                break;
            }
            if (!looping) {
                return media;
            }
            jump(recording.part.from());
            looping = recording.loops();
        }
        int skip = recording.skipFrom(media);
        boolean skips = skip < recording.skips.length && recording.skips[skip] < recording.part.to();
        if (skips && recording.skips[skip] > media) {
            recording.reader.prepareNext(recording.skips[skip + 1]);
            return recording.skips[skip];
        }
        if (looping) {
            recording.reader.prepareNext(recording.part.from());
        }
        return recording.part.to();
    }

    private void jump(long target) {
        fadingFrom = media;
        fadingLeft = fadeFrames;
        media = target;
        if (!cuts.isEmpty() && cuts.getLast().index == index) {
            cuts.removeLast();
        }
        cuts.addLast(new Cut(index, media));
    }

    private int crossFade(float[][] channels, int offset, int frames) throws AudioException {
        int wanted = Math.min(frames, fadingLeft);
        int count = recording.reader.read(fadingFrom, fading, 0, wanted);
        for (int i = 0; i < count; i++) {
            float before = (float) fadingLeft / (fadeFrames + 1);
            for (int channel = 0; channel < channels.length; channel++) {
                float[] samples = channels[channel];
                samples[offset + i] += before * (fading[channel][i] - samples[offset + i]);
            }
            fadingLeft--;
        }
        fadingFrom += count;
        return count;
    }

    private void fadeEnd(float[][] channels, int offset, int frames) {
        boolean cut = recording.isCut() && !looping;
        for (int i = 0; i < frames; i++) {
            level = Math.min(fadeFrames, level + 1);
            if (cut) {
                level = (int) Math.min(level, recording.part.to() - media - i - 1);
            }
            if (level < fadeFrames) {
                for (float[] samples : channels) {
                    samples[offset + i] *= (float) level / fadeFrames;
                }
            }
        }
    }

    @Override
    public boolean ended() {
        return media >= recording.part.to() && !looping;
    }

    @Override
    public double mediaAt(double at) {
        Cut cut = cuts.getFirst();
        for (Cut next : cuts) {
            if (next.index <= at) {
                cut = next;
            }
        }
        return cut.media + at - cut.index;
    }

    @Override
    public double stepAt(double at) {
        return 1;
    }

    @Override
    public double nextBreak(double at) {
        for (Cut cut : cuts) {
            if (cut.index > at) {
                return cut.index;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public void forget(double at) {
        Iterator<Cut> following = cuts.iterator();
        following.next();
        int past = 0;
        while (following.hasNext() && following.next().index <= at) {
            past++;
        }
        for (int i = 0; i < past; i++) {
            cuts.removeFirst();
        }
    }
}
