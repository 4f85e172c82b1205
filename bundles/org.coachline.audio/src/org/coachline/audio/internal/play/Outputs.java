/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.coachline.audio.OutputDevice;
import org.coachline.audio.PlaybackException;
import org.jspecify.annotations.Nullable;

/**
 * Which device sound goes to: the one asked for while it is there, and otherwise the next best. Belongs to the engine's thread,
 * except {@link #device()}.
 */
final class Outputs {

    private final AudioOutput.Opener opener;
    private final LongSupplier nanoClock;
    private final Map<OutputDevice, Long> offsets = new HashMap<>();
    private OutputDevice wanted = OutputDevice.STANDARD;
    private @Nullable OutputDevice lost;
    private volatile OutputDevice device = OutputDevice.STANDARD;

    Outputs(AudioOutput.Opener opener, LongSupplier nanoClock) {
        this.opener = opener;
        this.nanoClock = nanoClock;
    }

    /** The device that was opened last. Any thread. */
    OutputDevice device() {
        return device;
    }

    /** Asks for a device; returns whether it is another than before. */
    boolean want(OutputDevice newDevice) {
        boolean other = !newDevice.equals(wanted);
        wanted = newDevice;
        lost = null;
        return other;
    }

    /** Says that a device vanished: the next one is looked for among all there are. */
    void lose(OutputDevice vanished) {
        lost = vanished;
    }

    void setOffset(OutputDevice of, long micros) {
        offsets.put(of, micros);
    }

    long offset(OutputDevice of) {
        return offsets.getOrDefault(of, 0L);
    }

    /**
     * Opens the best device there is.
     *
     * @throws PlaybackException why the one that was asked for cannot be opened, if no other can either
     */
    OutputLine open(int preferredRate) throws PlaybackException {
        PlaybackException problem = null;
        for (OutputDevice candidate : candidates()) {
            try {
                OutputLine line = new OutputLine(opener.open(candidate, preferredRate), candidate, nanoClock.getAsLong());
                device = candidate;
                return line;
            } catch (PlaybackException e) {
                if (problem == null) {
                    problem = e;
                } else {
                    problem.addSuppressed(e);
                }
            }
        }
        throw problem;
    }

    /** The device that was asked for, then the standard one; after a loss, then all others, and last the one that was lost. */
    private Set<OutputDevice> candidates() {
        Set<OutputDevice> candidates = new LinkedHashSet<>();
        candidates.add(wanted);
        candidates.add(OutputDevice.STANDARD);
        OutputDevice vanished = lost;
        if (vanished != null) {
            candidates.addAll(opener.devices());
            // The standard one may be another device by now.
            if (!vanished.isStandard()) {
                candidates.remove(vanished);
                candidates.add(vanished);
            }
        }
        return candidates;
    }
}
