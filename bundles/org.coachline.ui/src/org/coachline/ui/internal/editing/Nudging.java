/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import java.lang.ref.WeakReference;
import java.util.List;

import org.coachline.model.coaching.Moment;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.internal.edit.NudgeCommand;
import org.coachline.ui.internal.edit.NudgeCommand.Part;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.StatusLine;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Nudges the selected moments by keys, which may be held. Nudges of one part that follow one another within a second are one
 * undo step. When they pause, what lies around the nudged edge is heard; the play head stays where it is. UI thread.
 */
final class Nudging {

    /** How much is heard to each side of an edge. */
    static final long AROUND = 150_000;

    private static final int TOGETHER_MILLIS = 1000;
    /** Longer than a held key takes from one press to the next. */
    private static final int PAUSE_MILLIS = 90;

    private static WeakReference<@Nullable NudgeCommand> last = new WeakReference<>(null);
    private static int lastAt;
    private static @Nullable Runnable sound;

    private Nudging() {
    }

    /**
     * Nudges a part of the selected moments, earlier (-1) or later (1).
     *
     * @param time when the key was pressed, not when a busy workbench came to it: milliseconds of the event clock
     */
    static void nudge(OpenReview review, TimelineControl timeline, Part part, int direction, int time) {
        List<Moment> moments = review.selection();
        Moment lead = review.selected();
        if (lead == null || review.refuses()) {
            return;
        }
        long by = direction * NudgePreferences.step(timeline.getAxis().microsPerPixel());
        long before = edge(lead, part);
        boolean moved = nudge(review, moments, part, by, time);
        long edge = edge(lead, part);
        // A moment may stand beyond the call's end, as when its recording was replaced by a shorter one.
        timeline.reveal(new TimeRange(edge - AROUND, edge + AROUND).cutTo(new TimeRange(0, review.viewport().duration())));
        String key = switch (part) {
            case START -> "nudge.start";
            case END -> "nudge.end";
            case WHOLE -> "nudge.whole";
        };
        StatusLine.say(EditingTexts.get(moved ? key : "nudge.stopped", review.precise(edge), (edge - before) / 1000.0,
                moments.size()));
        if (NudgePreferences.isHeard()) {
            hear(review, edge);
        }
    }

    private static boolean nudge(OpenReview review, List<Moment> moments, Part part, long by, int time) {
        long duration = review.viewport().duration();
        NudgeCommand earlier = last.get();
        // What comes from a menu has no time of its own.
        int since = time - lastAt;
        boolean follows = since >= 0 && since < TOGETHER_MILLIS;
        lastAt = time;
        if (follows && earlier != null && earlier == review.undoCommand() && earlier.isOf(moments, part)) {
            NudgeCommand further = earlier.further(by, duration);
            if (!further.differsFrom(earlier)) {
                return false;
            }
            // Known before it is executed: listeners of the document may ask.
            last = new WeakReference<>(further);
            if (review.editFurther(further)) {
                return true;
            }
        }
        NudgeCommand nudge = NudgeCommand.of(moments, part, by, duration);
        last = new WeakReference<>(nudge);
        return review.edit(nudge);
    }

    private static long edge(Moment moment, Part part) {
        return part == Part.END ? Math.max(moment.getStartMicros(), moment.getEndMicros()) : moment.getStartMicros();
    }

    /** A held key would begin the sound anew with each repeat: it is heard when the key pauses. A call that plays goes on playing. */
    private static void hear(OpenReview review, long edge) {
        Display display = Display.getCurrent();
        Runnable waiting = sound;
        if (waiting != null) {
            display.timerExec(-1, waiting);
        }
        Runnable now = () -> {
            sound = null;
            if (review.playback().isLoaded() && !review.playback().isPlaying()) {
                review.playback().playAround(edge, AROUND);
            }
        };
        sound = now;
        display.timerExec(PAUSE_MILLIS, now);
    }
}
