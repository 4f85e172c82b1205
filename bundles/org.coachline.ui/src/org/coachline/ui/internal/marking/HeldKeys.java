/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Tells a key that is held from one that is pressed again and again. Systems repeat a held key on their own: most send further
 * presses, some (an X server without detectable auto-repeat, most remote desktops) a release and a press at the same time. So a
 * release counts only once no press of the same key has followed it at once. Knows nothing of a toolkit. One thread.
 *
 * @param <T> what a held key stands for
 */
public final class HeldKeys<T> {

    /**
     * So soon after a release, in milliseconds, no finger presses the same key again: fast typists need some 50 ms.
     */
    public static final int REPEAT_MILLIS = 25;

    /**
     * A key that was let go.
     *
     * @param <T>    what a held key stands for
     * @param what   that
     * @param millis for how long it was held
     * @param micros where in the call that was, as told with the release
     */
    public record Release<T>(T what, int millis, long micros) {
    }

    private static final class Hold<T> {
        final T what;
        final int since;
        @Nullable Release<T> pending;
        int releasedAt;

        Hold(T what, int since) {
            this.what = what;
            this.since = since;
        }
    }

    private final Map<Integer, Hold<T>> holds = new HashMap<>();
    private final Consumer<Release<T>> released;

    /** Keys whose releases are told to {@code released}, each once. */
    public HeldKeys(Consumer<Release<T>> released) {
        this.released = released;
    }

    /**
     * A key went down, or a system says so again.
     *
     * @param key    its code
     * @param millis when, by the clock of the events, which may overflow
     * @return whether a finger pressed it just now; then {@link #hold} may follow
     */
    public boolean down(int key, int millis) {
        Hold<T> hold = holds.get(key);
        if (hold == null) {
            return true;
        }
        if (hold.pending == null) {
            return false;
        }
        if (millis - hold.releasedAt <= REPEAT_MILLIS) {
            hold.pending = null;
            return false;
        }
        settle(key);
        return true;
    }

    /** Notes what a key that has gone down stands for until it is let go. */
    public void hold(int key, int millis, T what) {
        holds.put(key, new Hold<>(what, millis));
    }

    /**
     * A key came up, perhaps only to go down again.
     *
     * @param millis when, by the clock of the events
     * @param micros where in the call that is
     * @return whether it was held: then {@link #settle} is to be called once {@link #REPEAT_MILLIS} have gone by
     */
    public boolean up(int key, int millis, long micros) {
        Hold<T> hold = holds.get(key);
        if (hold == null || hold.pending != null) {
            return false;
        }
        hold.pending = new Release<>(hold.what, millis - hold.since, micros);
        hold.releasedAt = millis;
        return true;
    }

    /** Believes the release of a key, unless it has gone down again since. */
    public void settle(int key) {
        Hold<T> hold = holds.get(key);
        if (hold != null && hold.pending != null) {
            holds.remove(key);
            released.accept(hold.pending);
        }
    }

    /**
     * The keyboard went elsewhere: whatever happens to the keys from now on is not seen here, so all of them count as let go.
     *
     * @param millis when, by the clock of the events
     * @param micros where in the call that is
     */
    public void letGoOfAll(int millis, long micros) {
        List<Hold<T>> all = new ArrayList<>(holds.values());
        holds.clear();
        for (Hold<T> hold : all) {
            Release<T> pending = hold.pending;
            released.accept(pending != null ? pending : new Release<>(hold.what, millis - hold.since, micros));
        }
    }

    /** Whether a key is held down, or was until just now. */
    public boolean isHeld(int key) {
        return holds.containsKey(key);
    }

    /** Whether a key has come up just now, and may yet turn out to be held. */
    public boolean isLetGo(int key) {
        Hold<T> hold = holds.get(key);
        return hold != null && hold.pending != null;
    }

    /** What is held down now, in no order; a release that is not yet believed counts as held. */
    public List<T> held() {
        return holds.values().stream().map(hold -> hold.what).toList();
    }

    /** What is held down now and has been for a time, in no order. */
    public List<T> heldLongerThan(int now, int millis) {
        return holds.values().stream().filter(hold -> now - hold.since >= millis).map(hold -> hold.what).toList();
    }
}
