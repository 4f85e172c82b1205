/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.marking;

import java.util.ArrayDeque;
import java.util.Deque;

import org.coachline.model.coaching.Moment;
import org.coachline.ui.internal.review.OpenReview;

/**
 * Watches what becomes of the marks made by key while a call plays: one whose start is moved, by drag or key, tells how late its
 * key was pressed. Looks at nothing unless the user has allowed learning. Marks that stay where they are say nothing: perhaps
 * nobody looked. One for each open review; UI thread.
 */
public final class ReactionLearning implements OpenReview.Listener {

    /** So many marks are watched; a session has more seldom, and older ones are not corrected as a matter of reaction. */
    private static final int WATCHED = 100;

    /** Where a mark was put, and where the play head was and how fast it went when its key was pressed. */
    private record Placed(Moment moment, long start, long head, double speed) {
    }

    private final Deque<Placed> marks = new ArrayDeque<>();

    /**
     * Watches a mark.
     *
     * @param moment a new one
     * @param head   where the play head was when its key was pressed, microseconds in the call
     * @param speed  how fast it played
     */
    public void placed(Moment moment, long head, double speed) {
        if (!MarkingPreferences.learns()) {
            return;
        }
        marks.addLast(new Placed(moment, moment.getStartMicros(), head, speed));
        if (marks.size() > WATCHED) {
            marks.removeFirst();
        }
    }

    @Override
    public void documentsChanged() {
        if (marks.isEmpty() || !MarkingPreferences.learns()) {
            return;
        }
        ReactionTime before = MarkingPreferences.corrections();
        ReactionTime after = before;
        for (Placed mark : marks) {
            Moment moment = mark.moment();
            if (moment.eContainer() == null) {
                continue;
            }
            int millis = (int) Math.round((mark.head() - moment.getStartMicros()) / 1000.0 / mark.speed());
            after = moment.getStartMicros() == mark.start() ? after.without(moment.getId()) : after.with(moment.getId(), millis);
        }
        if (!after.equals(before)) {
            MarkingPreferences.setCorrections(after);
        }
    }
}
