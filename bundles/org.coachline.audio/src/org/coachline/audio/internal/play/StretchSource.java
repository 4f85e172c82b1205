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
 * Plays faster or slower with the pitch kept, by overlapping pieces of the sound where they match best: WSOLA (W. Verhelst and
 * M. Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for high quality time-scale modification of
 * speech", ICASSP 1993). Pieces follow each other every 12 ms and fade into each other over all of that; each is looked for
 * within 8 ms of where it ought to be, which covers a period of the deepest voice. All channels are cut at the same places, so
 * that they stay in phase. At speed 1 the samples pass as they are. A change of the speed is followed from the next piece on.
 */
final class StretchSource implements FrameSource {

    private static final double HOP_SECONDS = 0.012;
    private static final double REACH_SECONDS = 0.008;
    /** The rate at which similarity is looked for first; more finely only around the best place. */
    private static final int COARSE_RATE = 8000;
    /** What a place at the far end of the reach must be better by, so that equal ones do not wander. */
    private static final double FAR_COST = 0.02;
    private static final double INAUDIBLE = 1e-7;

    /** From frame {@code index} on, frames stand for those from {@code before} on, {@code step} apart. */
    private record Piece(double index, double before, double step) {
    }

    private final FrameSource before;
    private final SoundSettings settings;
    private final Window window;
    private final int channels;
    private final int hop;
    private final int reach;
    private final int stride;
    private final float[] fadeIn;
    private final float[][] block;
    private int blockAt;
    private int blockLength;
    private long index;
    /** The frame that goes on from what was given out last. */
    private long next;
    /** The frame that ought to come next by the speed; differs from {@link #next} by less than the reach. */
    private double nominal;
    private final ArrayDeque<Piece> pieces = new ArrayDeque<>();

    StretchSource(FrameSource before, SoundSettings settings, int channels, int sampleRate) {
        this.before = before;
        this.settings = settings;
        this.channels = channels;
        this.window = new Window(before, channels);
        this.hop = Math.max(8, (int) Math.round(HOP_SECONDS * sampleRate));
        this.reach = Math.max(4, (int) Math.round(REACH_SECONDS * sampleRate));
        this.stride = Math.max(1, sampleRate / COARSE_RATE);
        this.block = new float[channels][hop];
        this.fadeIn = new float[hop];
        for (int i = 0; i < hop; i++) {
            fadeIn[i] = (float) (0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / hop));
        }
    }

    @Override
    public void seek(long mediaFrame) {
        before.seek(mediaFrame);
        window.reset(0);
        pieces.clear();
        pieces.add(new Piece(0, 0, settings.speed()));
        blockAt = 0;
        blockLength = 0;
        index = 0;
        next = 0;
        nominal = 0;
    }

    @Override
    public int read(float[][] out, int offset, int frames) throws AudioException {
        int done = 0;
        while (done < frames) {
            if (blockAt < blockLength) {
                int count = Math.min(frames - done, blockLength - blockAt);
                for (int channel = 0; channel < channels; channel++) {
                    System.arraycopy(block[channel], blockAt, out[channel], offset + done, count);
                }
                blockAt += count;
                done += count;
                index += count;
            } else if (settings.speed() == 1) {
                int count = pass(out, offset + done, frames - done);
                if (count == 0) {
                    break;
                }
                done += count;
            } else if (!stretch(settings.speed())) {
                break;
            }
        }
        return done;
    }

    /** Gives the sound out as it is. */
    private int pass(float[][] out, int offset, int frames) throws AudioException {
        window.reach(next + frames);
        int count = (int) Math.max(0, Math.min(frames, window.end() - next));
        if (count > 0) {
            note(next, 1);
            for (int channel = 0; channel < channels; channel++) {
                System.arraycopy(window.channel(channel), window.indexOf(next), out[channel], offset, count);
            }
            next += count;
            index += count;
            nominal = next;
            window.drop(next - hop - reach);
        }
        return count;
    }

    /**
     * Makes the next block: what goes on from the last one, fading into the piece that fits it best. False if it cannot be made
     * (yet).
     */
    private boolean stretch(double speed) throws AudioException {
        long ideal = Math.round(nominal + hop * (speed - 1));
        if (!window.reach(Math.max(next, ideal + reach) + hop) || window.isLast() && nominal >= window.end()) {
            return false;
        }
        long found = bestMatch(ideal);
        for (int channel = 0; channel < channels; channel++) {
            float[] samples = window.channel(channel);
            int old = window.indexOf(next);
            int young = window.indexOf(found);
            for (int i = 0; i < hop; i++) {
                block[channel][i] = samples[old + i] + fadeIn[i] * (samples[young + i] - samples[old + i]);
            }
        }
        double left = window.isLast() ? Math.ceil((window.end() - nominal) / speed) : hop;
        blockLength = (int) Math.min(hop, left);
        blockAt = 0;
        note(nominal, speed);
        next = found + hop;
        nominal += hop * speed;
        window.drop(Math.min(next, (long) nominal - hop) - reach - 2);
        return true;
    }

    /** The place around {@code ideal} where the sound is most like what goes on from {@link #next}. */
    private long bestMatch(long ideal) {
        long first = Math.max(window.start(), ideal - reach);
        long last = Math.max(first, ideal + reach);
        long best = Math.max(first, ideal);
        double bestScore = similarity(best, stride, ideal);
        if (bestScore == 0) {
            return best;
        }
        for (long place = first; place <= last; place += stride) {
            double score = similarity(place, stride, ideal);
            if (score > bestScore) {
                bestScore = score;
                best = place;
            }
        }
        if (stride == 1) {
            return best;
        }
        long coarse = best;
        bestScore = Double.NEGATIVE_INFINITY;
        for (long place = Math.max(first, coarse - stride); place <= Math.min(last, coarse + stride); place++) {
            double score = similarity(place, 1, ideal);
            if (score > bestScore) {
                bestScore = score;
                best = place;
            }
        }
        return best;
    }

    /** The correlation of all channels together, normalised, less a little for the distance; 0 where there is silence. */
    private double similarity(long place, int every, long ideal) {
        double product = 0;
        double energy = 0;
        double own = 0;
        int there = window.indexOf(place);
        int here = window.indexOf(next);
        for (int channel = 0; channel < channels; channel++) {
            float[] samples = window.channel(channel);
            float channelProduct = 0;
            float channelEnergy = 0;
            float channelOwn = 0;
            for (int i = 0; i < hop; i += every) {
                float a = samples[here + i];
                float b = samples[there + i];
                channelProduct += a * b;
                channelEnergy += b * b;
                channelOwn += a * a;
            }
            product += channelProduct;
            energy += channelEnergy;
            own += channelOwn;
        }
        if (own < INAUDIBLE || energy < INAUDIBLE) {
            return 0;
        }
        return product / Math.sqrt(energy * own) - FAR_COST * Math.abs(place - ideal) / reach;
    }

    private void note(double from, double step) {
        Piece last = pieces.getLast();
        if (last.step != step || Math.abs(last.before + (index - last.index) * step - from) > 1e-6) {
            pieces.addLast(new Piece(index, from, step));
        }
    }

    @Override
    public boolean ended() {
        return blockAt >= blockLength && before.ended() && (settings.speed() == 1 ? next : nominal) >= window.end();
    }

    private Piece pieceAt(double at) {
        Piece found = pieces.getFirst();
        for (Piece piece : pieces) {
            if (piece.index <= at) {
                found = piece;
            }
        }
        return found;
    }

    @Override
    public double mediaAt(double at) {
        Piece piece = pieceAt(at);
        return before.mediaAt(piece.before + (at - piece.index) * piece.step);
    }

    @Override
    public double stepAt(double at) {
        Piece piece = pieceAt(at);
        return piece.step * before.stepAt(piece.before + (at - piece.index) * piece.step);
    }

    @Override
    public double nextBreak(double at) {
        Piece piece = pieceAt(at);
        double cut = piece.index + (before.nextBreak(piece.before + (at - piece.index) * piece.step) - piece.before) / piece.step;
        double own = Double.POSITIVE_INFINITY;
        for (Piece following : pieces) {
            if (following.index > at) {
                own = following.index;
                break;
            }
        }
        return Math.min(own, Math.max(cut, Math.nextUp(at)));
    }

    @Override
    public void forget(double at) {
        Iterator<Piece> following = pieces.iterator();
        following.next();
        int past = 0;
        while (following.hasNext() && following.next().index <= at) {
            past++;
        }
        for (int i = 0; i < past; i++) {
            pieces.removeFirst();
        }
        Piece piece = pieces.getFirst();
        before.forget(piece.before + (at - piece.index) * piece.step);
    }
}
