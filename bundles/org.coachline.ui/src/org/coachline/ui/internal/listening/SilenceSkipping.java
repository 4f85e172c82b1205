/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.listening;

import java.util.Arrays;

import org.coachline.audio.PeakPyramid;
import org.coachline.audio.Player;
import org.coachline.audio.SkipPlan;
import org.coachline.audio.SkipRules;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a player's list of silences up to date: as the waveform grows, as channels are silenced, and as the rules change. The
 * list is made in the background; while one is being made, further wishes become one. UI thread.
 */
public final class SilenceSkipping {

    private final Player player;
    private @Nullable PeakPyramid levels;
    private boolean[] heard = {true, true};
    private @Nullable Job job;
    private boolean again;

    /** Skips nothing until there are levels. */
    public SilenceSkipping(Player player) {
        this.player = player;
    }

    /** Says where the levels are to be read from, also while they grow. */
    public void setLevels(PeakPyramid pyramid) {
        levels = pyramid;
        update();
    }

    /** Says which channels are heard: what is not heard cannot break a silence. */
    public void setHeard(boolean first, boolean second) {
        if (heard[0] != first || heard[1] != second) {
            heard = new boolean[] {first, second};
            update();
        }
    }

    /** More is known, or something else is wanted. */
    public void update() {
        PeakPyramid pyramid = levels;
        if (pyramid == null) {
            return;
        }
        if (!ListeningPreferences.is(ListeningPreferences.SKIP_SILENCE)) {
            player.setSkips(SkipPlan.NONE);
            return;
        }
        if (job != null) {
            again = true;
            return;
        }
        SkipRules rules = ListeningPreferences.skipRules();
        boolean[] channels = Arrays.copyOf(heard, pyramid.channels());
        // More than two are heard together, none apart.
        if (channels.length > heard.length) {
            Arrays.fill(channels, true);
        }
        job = Work.quietly("silences", () -> SkipPlan.ofLevels(pyramid, channels, rules), this::made, failure -> {
            UiErrors.log("the silences of a call could not be found", failure);
            job = null;
        });
    }

    private void made(SkipPlan plan) {
        job = null;
        player.setSkips(ListeningPreferences.is(ListeningPreferences.SKIP_SILENCE) ? plan : SkipPlan.NONE);
        if (again) {
            again = false;
            update();
        }
    }

    /** Wants nothing any more. */
    public void close() {
        levels = null;
        Job running = job;
        if (running != null) {
            running.cancel();
        }
    }
}
