/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.listening;

import org.coachline.audio.OutputDevice;
import org.coachline.audio.Player;
import org.coachline.audio.SkipRules;
import org.coachline.ui.internal.support.Preferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.preference.IPreferenceStore;

/** How the user listens to calls, and what is shown of them, on this machine. Cheap to ask; any thread. */
public final class ListeningPreferences {

    /** How fast, in percent. */
    public static final String SPEED = "listening.speedPercent";
    /** Whether silence is left out. */
    public static final String SKIP_SILENCE = "listening.skipSilence";
    /** Below how many decibels of full scale it counts as silence. */
    public static final String SKIP_THRESHOLD = "listening.skipThresholdDb";
    /** From how many milliseconds on a silence is left out. */
    public static final String SKIP_MINIMUM = "listening.skipMinimumMillis";
    /** How many milliseconds of it are left. */
    public static final String SKIP_REMAINING = "listening.skipRemainingMillis";
    /** Whether agent and customer are heard on sides of their own. */
    public static final String SIDES = "listening.sides";
    /** Whether quiet sides are lifted. */
    public static final String AUTO_GAIN = "listening.autoGain";
    /** Whether only what a telephone carries is heard. */
    public static final String TELEPHONE_BAND = "listening.telephoneBand";
    /** Whether clicks are repaired. */
    public static final String DECLICK = "listening.declick";
    /** The name of the device, or nothing for the standard one. */
    public static final String DEVICE = "listening.device";
    /** Whether playing goes on by itself when the device is gone. */
    public static final String CONTINUE = "listening.continueOnNextDevice";

    /** Whether loudness is shown along the call. */
    public static final String LANE_LOUDNESS = "lane.loudness";
    /** Whether pitch is shown along the call. */
    public static final String LANE_PITCH = "lane.pitch";
    /** Whether pace is shown along the call. */
    public static final String LANE_PACE = "lane.pace";
    /** All keys of what is shown along the call begin so. */
    public static final String LANE_PREFIX = "lane.";

    /** All keys of listening begin so. */
    public static final String PREFIX = "listening.";

    private static final String DEVICE_DELAY = "listening.deviceDelayMillis:";
    private static final int WHOLE = 100;

    private ListeningPreferences() {
    }

    /** Sets what holds until somebody chooses. */
    public static void initialise(IEclipsePreferences defaults) {
        defaults.putInt(SPEED, WHOLE);
        defaults.putInt(SKIP_THRESHOLD, (int) SkipRules.STANDARD.thresholdDb());
        defaults.putInt(SKIP_MINIMUM, (int) (SkipRules.STANDARD.minimumMicros() / 1000));
        defaults.putInt(SKIP_REMAINING, (int) (SkipRules.STANDARD.remainingMicros() / 1000));
        defaults.putBoolean(SIDES, true);
        defaults.putBoolean(LANE_LOUDNESS, true);
        defaults.putBoolean(CONTINUE, true);
    }

    private static IPreferenceStore store() {
        return Preferences.store();
    }

    /** How fast; 1 is as it was spoken. */
    public static double speed() {
        double speed = store().getInt(SPEED) / (double) WHOLE;
        return Math.clamp(speed, Player.MIN_SPEED, Player.MAX_SPEED);
    }

    /** Changes how fast, for all calls. */
    public static void setSpeed(double speed) {
        store().setValue(SPEED, (int) Math.round(speed * WHOLE));
    }

    /** Whether something is switched on, by its key. */
    public static boolean is(String key) {
        return store().getBoolean(key);
    }

    /** Switches something on or off, by its key. */
    public static void set(String key, boolean on) {
        store().setValue(key, on);
    }

    /** What counts as silence, and how much of it is left. */
    public static SkipRules skipRules() {
        return new SkipRules(store().getInt(SKIP_THRESHOLD), store().getInt(SKIP_MINIMUM) * 1000L,
                store().getInt(SKIP_REMAINING) * 1000L);
    }

    /** The device that was chosen. */
    public static OutputDevice device() {
        return new OutputDevice(store().getString(DEVICE));
    }

    /** Chooses a device. */
    public static void setDevice(OutputDevice device) {
        store().setValue(DEVICE, device.name());
    }

    /** How many milliseconds later than a device says its sound is heard. */
    public static int deviceDelayMillis(OutputDevice device) {
        return store().getInt(DEVICE_DELAY + device.name());
    }

    /** Changes how many milliseconds later than a device says its sound is heard. */
    public static void setDeviceDelayMillis(OutputDevice device, int millis) {
        store().setValue(DEVICE_DELAY + device.name(), millis);
    }
}
