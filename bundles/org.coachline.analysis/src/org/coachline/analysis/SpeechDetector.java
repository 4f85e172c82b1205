/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.BitSet;
import java.util.List;

import org.coachline.model.coaching.ChannelRole;

/** Tells speech from what is none, on one channel. Stateless and thread-safe; what it hears goes into a session of its own. */
public interface SpeechDetector {

    /** Samples a second of what it hears; recordings of other rates are resampled. */
    int SAMPLE_RATE = 8_000;
    /** Samples of a step: ten milliseconds. */
    int STEP_SAMPLES = SAMPLE_RATE / 100;
    /** So many samples before new ones are still there for a session to look at: about two seconds. */
    int KEPT_SAMPLES = 64 * 256 + 32;

    /** Its name and version: what was found by another one is not believed. Letters, digits and hyphens. */
    String id();

    /** Whether it has all it needs, as far as that costs nothing to know. */
    default boolean isComplete() {
        return true;
    }

    /**
     * Begins with a channel. The first time may take some tenths of a second.
     *
     * @param role whose channel, to be said of the stretches
     * @throws SpeechDetectorException if it cannot work on this machine
     */
    Session start(ChannelRole role) throws SpeechDetectorException;

    /** Listening to one channel from its start to its end, by one thread at a time. */
    interface Session extends AutoCloseable {

        /**
         * Hears more: some minutes at a time, of which each but the last is a multiple of 256 samples long.
         *
         * @param samples the new samples and {@link #KEPT_SAMPLES} before them, which are zero before the beginning; used again by the caller
         * @param from    where the new ones begin
         * @param to      where they end
         * @param likely  to be set for each step of {@link #STEP_SAMPLES} from the channel's beginning that may turn out to be speech
         * @throws SpeechDetectorException if it failed
         */
        void accept(short[] samples, int from, int to, BitSet likely) throws SpeechDetectorException;

        /** Where somebody spoke, in order, without overlaps. Called once, at the end. */
        List<Stretch> finish();

        /** Gives back what it holds. */
        @Override
        void close();
    }
}
