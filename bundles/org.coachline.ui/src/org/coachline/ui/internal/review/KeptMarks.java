/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.coachline.model.coaching.Moment;
import org.coachline.ui.internal.edit.MomentCommands;
import org.eclipse.emf.common.command.CompoundCommand;
import org.jspecify.annotations.Nullable;

/**
 * What was marked while a review's outline was shown and its document then could not be read: kept by the editor until the call has a
 * review that can take it. UI thread.
 */
final class KeptMarks {

    private final List<Moment> moments = new ArrayList<>();
    private @Nullable String reason;

    /**
     * Keeps marks.
     *
     * @param marks  moments that are in no review
     * @param unread why their review cannot be read, for people; nothing where it may be read after all
     */
    void keep(Collection<Moment> marks, @Nullable String unread) {
        moments.addAll(marks);
        reason = unread;
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return moments.isEmpty();
    }

    /** How many there are. */
    int size() {
        return moments.size();
    }

    /**
     * Puts them into a review that has been read, in one step of undo, and keeps them no longer.
     *
     * @return why they are not where they were made, for people; nothing where they are or there were none
     */
    @Nullable
    String land(OpenReview review) {
        if (moments.isEmpty()) {
            return null;
        }
        CompoundCommand step = new CompoundCommand();
        for (Moment moment : moments) {
            step.append(MomentCommands.add(review.review().domain(), review.review().document(), moment, review.name(moment.getTechnique()).name()));
        }
        step.setLabel(step.getCommandList().getFirst().getLabel());
        moments.clear();
        review.edit(step);
        return reason;
    }
}
