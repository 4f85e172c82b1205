/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coachline.ui.internal.delivery.DeliveryPreferences;
import org.coachline.ui.internal.editing.NudgePreferences;
import org.coachline.ui.internal.going.ListPreferences;
import org.coachline.ui.internal.listening.ListeningPreferences;
import org.coachline.ui.internal.marking.MarkingPreferences;
import org.coachline.ui.internal.seeing.SeeingPreferences;
import org.coachline.ui.internal.today.TodayAtStart;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the user has chosen for all libraries on this machine. */
public final class Preferences extends AbstractPreferenceInitializer {

    /** Name under which reviews are made. */
    public static final String REVIEWER = "reviewer";
    /** Milliseconds between a moment and the key that marks it. */
    public static final String REACTION = "reactionMillis";
    /** Milliseconds to go back when playing is resumed. */
    public static final String BACK_STEP = "backStepMillis";
    /** Loudness, 0 to 100. */
    public static final String VOLUME = "volume";
    /** Whether the transcript stays where it is while a call plays. */
    public static final String TRANSCRIPT_LOCKED = "transcriptLocked";

    /** The node of all of them. */
    static final String NODE = "org.coachline.ui";
    private static final String LAST_LIBRARY = "lastLibrary";
    private static final String RECENT_LIBRARIES = "recentLibraries";
    private static final int MOST_RECENT = 9;

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
        defaults.put(REVIEWER, System.getProperty("user.name", "Reviewer"));
        defaults.putInt(REACTION, 400);
        defaults.putInt(BACK_STEP, 1500);
        defaults.putInt(VOLUME, 100);
        defaults.putInt(NudgePreferences.MILLIS, NudgePreferences.USUAL_MILLIS);
        defaults.putBoolean(NudgePreferences.HEARD, true);
        ListeningPreferences.initialise(defaults);
        ListPreferences.initialise(defaults);
        MarkingPreferences.initialise(defaults);
        SeeingPreferences.initialise(defaults);
        TodayAtStart.initialise(defaults);
        DeliveryPreferences.initialise(defaults);
    }

    /** Where they are kept, for pages that show them. */
    public static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
    }

    /** Name under which reviews are made; never blank. */
    public static String reviewer() {
        String name = store().getString(REVIEWER).strip();
        return name.isEmpty() ? System.getProperty("user.name", "Reviewer") : name;
    }

    /** Microseconds to go back when playing is resumed. */
    public static long backStepMicros() {
        return store().getInt(BACK_STEP) * 1000L;
    }

    /** Loudness, 0 to 100. */
    public static int volume() {
        return Math.max(0, Math.min(100, store().getInt(VOLUME)));
    }

    /** Remembers the loudness. */
    public static void setVolume(int percent) {
        store().setValue(VOLUME, percent);
    }

    /** The library that was open last, if any. */
    public static Optional<Path> lastLibrary() {
        String folder = store().getString(LAST_LIBRARY);
        return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
    }

    /** Remembers which library is open. */
    public static void setLastLibrary(Path folder) {
        store().setValue(LAST_LIBRARY, folder.toString());
        store().setValue(RECENT_LIBRARIES, Stream.concat(Stream.of(folder), recentLibraries().stream()).map(Path::toString).distinct().limit(MOST_RECENT)
                .collect(Collectors.joining("\n")));
    }

    /** The libraries that were open, the latest first; some may be gone. */
    public static List<Path> recentLibraries() {
        return store().getString(RECENT_LIBRARIES).lines().filter(each -> !each.isBlank()).map(Path::of).toList();
    }
}
