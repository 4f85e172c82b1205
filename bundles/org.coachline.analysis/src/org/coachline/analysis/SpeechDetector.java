/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.util.List;

import org.coachline.model.coaching.ChannelRole;

/** Tells speech from what is none, on one channel. Stateless and thread-safe; what it hears goes into a session of its own. */
public interface SpeechDetector {

    /** Its name and version: what was found by another one is not believed. Letters, digits and hyphens. */
    String id();

    /**
     * Begins with a channel.
     *
     * @param sampleRate samples a second
     * @param role       whose channel, to be said of the stretches
     */
    Session start(int sampleRate, ChannelRole role);

    /** Listening to one channel from its start to its end, on one thread. */
    interface Session {

        /** Hears more: 16-bit samples from an offset on. The array is used again by the caller. */
        void accept(short[] samples, int offset, int count);

        /** Where somebody spoke, in order, without overlaps. Called once, at the end. */
        List<Stretch> finish();
    }
}
