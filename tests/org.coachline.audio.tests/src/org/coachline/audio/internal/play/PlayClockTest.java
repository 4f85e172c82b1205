/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A device of 1000 frames a second: a frame is a millisecond. */
class PlayClockTest {

    private static final int RATE = 1000;

    private long nanos;
    private long taken;
    private final PlayClock clock = new PlayClock(() -> nanos);

    private void follow() {
        clock.follow(new AudioOutput() {
            @Override
            public int sampleRate() {
                return RATE;
            }

            @Override
            public int writableFrames() {
                return 0;
            }

            @Override
            public void write(byte[] bytes, int length) {
                throw new UnsupportedOperationException("nothing is written here");
            }

            @Override
            public void start() {
                throw new UnsupportedOperationException("it has been started");
            }

            @Override
            public long consumedFrames() {
                return taken;
            }

            @Override
            public void close() {
                throw new UnsupportedOperationException("it is not closed");
            }
        });
        clock.stretch(0, 0, 1);
    }

    /** Lets time pass, asking every 5 ms; the device takes bites of 20 frames, {@code ahead} of what is heard. */
    private void play(int millis, int ahead) {
        for (int i = 0; i < millis; i += 5) {
            nanos += 5_000_000;
            taken = Math.max(taken, (nanos / 1_000_000 - stopped + ahead) / 20 * 20);
            clock.mediaFrame();
        }
    }

    private long stopped;

    /** Lets time pass in which the device says nothing new. */
    private void silence(int millis) {
        for (int i = 0; i < millis; i += 5) {
            nanos += 5_000_000;
            clock.mediaFrame();
        }
    }

    @Test
    void thePositionMovesEvenlyThoughTheDeviceTakesBites() {
        follow();
        play(2000, 40);
        double before = clock.mediaFrame();
        for (int i = 0; i < 40; i++) {
            play(5, 40);
            double now = clock.mediaFrame();
            assertEquals(5, now - before, 1.5);
            before = now;
        }
    }

    @Test
    void aDeviceThatReportsLateIsCaughtUpAtOnce() {
        follow();
        play(3000, 40);
        double lag = nanos / 1e6 - clock.mediaFrame();
        silence(120);
        play(40, 40);
        assertEquals(lag, nanos / 1e6 - clock.mediaFrame(), 12);
    }

    @Test
    void aDeviceThatHasStoppedIsNotHeardOn() {
        follow();
        play(3000, 40);
        silence(1000);
        assertTrue(clock.mediaFrame() <= taken + 100, clock.mediaFrame() + " of " + taken);
    }

    @Test
    void afterAHoleThePositionIsThatOfWhatIsHeardAgain() {
        follow();
        play(3000, 40);
        double lag = nanos / 1e6 - clock.mediaFrame();
        silence(100);
        stopped = 100;
        play(3000, 40);
        assertEquals(lag + 100, nanos / 1e6 - clock.mediaFrame(), 12);
    }
}
