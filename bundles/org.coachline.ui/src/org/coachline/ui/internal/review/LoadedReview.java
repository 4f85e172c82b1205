/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.coachline.audio.AudioFile;
import org.coachline.intake.CallSound;
import org.coachline.library.PersonRow;
import org.coachline.library.ReviewRow;
import org.coachline.library.SeenTechnique;
import org.coachline.library.Stored;
import org.coachline.model.coaching.Call;
import org.coachline.timeline.ArrangedMoments;
import org.jspecify.annotations.Nullable;

/**
 * All that opening a call reads from the library, read in the background and handed to the UI thread whole; of a review with many
 * moments, all that is seen first.
 *
 * @param call     the call's document
 * @param callBase what the library had before the edits that were brought back; a copy of the call where there were none
 * @param shown    the review that is shown; version 0 for a new one
 * @param others   all reviews of the call in the library
 * @param people   names of agents and reviewers
 * @param seen     what the library keeps of techniques that no pack has any more, or has in another version
 * @param hovers   tell what the mouse finds among the moments
 * @param items    what the timeline shows of the review and of the call's markers
 * @param sound    the recordings of all legs
 * @param audio    their sound, opened, to be closed by who shows it; nothing if there is none or it cannot be read
 * @param problem  why there is no sound, or not all of it, or nothing
 * @param readOnly whether the library takes no edits
 * @param read     the review's document; nothing where it is read while its outline is shown
 */
public record LoadedReview(Stored<Call> call, Call callBase, ReviewRow shown, List<ReviewRow> others, People people, List<SeenTechnique> seen,
        MomentHovers hovers, ArrangedMoments items, CallSound sound, @Nullable AudioFile audio, @Nullable String problem, boolean readOnly,
        @Nullable ReadReview read) {

    /**
     * Who is who.
     *
     * @param agents    in the order of their names
     * @param reviewers names by id
     */
    public record People(List<PersonRow> agents, Map<String, String> reviewers) {

        /** An agent's name; empty where unknown. */
        public String agent(@Nullable String id) {
            return agents.stream().filter(each -> each.id().equals(id)).map(PersonRow::name).findFirst().orElse("");
        }

        /** The same with other agents. */
        People with(List<PersonRow> others) {
            return new People(others, reviewers);
        }

        /** A reviewer's name; empty where unknown. */
        public String reviewer(@Nullable String id) {
            return Objects.requireNonNullElse(reviewers.get(id == null ? "" : id), "");
        }
    }
}
