/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.marking;

import org.coachline.ui.internal.support.Preferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.preference.IPreferenceStore;

/** What the user has chosen, and what was learned, about marking while a call plays. UI thread. */
public final class MarkingPreferences {

    /** Whether the reaction time is learned from how marks are moved. */
    public static final String LEARN = "reactionLearn";
    /** The corrections that it is learned from, as {@link ReactionTime#written} writes them. */
    public static final String CORRECTIONS = "reactionCorrections";
    /** The learned time in use, in milliseconds; {@link #NOTHING} before anything was learned. */
    public static final String LEARNED = "reactionLearnedMillis";
    /** A key held for so many milliseconds makes a span, a shorter press a point. */
    public static final String HOLD = "holdMillis";

    /** The value of {@link #LEARNED} before anything was learned. */
    public static final int NOTHING = -1;

    private static final int USUAL_HOLD = 350;

    private MarkingPreferences() {
    }

    /** Sets what holds before anything was chosen. */
    public static void initialise(IEclipsePreferences defaults) {
        defaults.putBoolean(LEARN, false);
        defaults.put(CORRECTIONS, "");
        defaults.putInt(LEARNED, NOTHING);
        defaults.putInt(HOLD, USUAL_HOLD);
    }

    /** The milliseconds from which on a held key makes a span. */
    public static int holdMillis() {
        return Preferences.store().getInt(HOLD);
    }

    /** Whether corrections are learned from. */
    public static boolean learns() {
        return Preferences.store().getBoolean(LEARN);
    }

    /** The corrections that were learned from. */
    public static ReactionTime corrections() {
        return ReactionTime.read(Preferences.store().getString(CORRECTIONS));
    }

    static void setCorrections(ReactionTime time) {
        Preferences.store().setValue(CORRECTIONS, time.written());
    }

    /** The milliseconds taken off a mark now: the learned ones, where there are any and they are wanted, else those that were set. */
    public static int reactionMillis() {
        IPreferenceStore store = Preferences.store();
        int learned = store.getInt(LEARNED);
        return learns() && learned != NOTHING ? learned : store.getInt(Preferences.REACTION);
    }

    /**
     * Goes one step towards what was learned, where learning is on, and answers the milliseconds to take off the mark that is
     * about to be made.
     */
    public static int nextReactionMillis() {
        int now = reactionMillis();
        int next = learns() ? corrections().next(now) : now;
        if (next != now) {
            Preferences.store().setValue(LEARNED, next);
        }
        return next;
    }

    /** Forgets all that was learned: what was set holds again. */
    public static void forget() {
        Preferences.store().setToDefault(CORRECTIONS);
        Preferences.store().setToDefault(LEARNED);
    }
}
