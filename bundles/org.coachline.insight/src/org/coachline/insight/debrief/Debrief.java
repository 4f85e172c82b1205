/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.DisputeDecision;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an agent may read of a review. It has a place for what was written for the agent and for nothing else: there is none for a private note, for
 * the comment on a moment or an answer, or for what was said to another agent of the same call. Immutable; texts are never null.
 *
 * @param agent    name
 * @param reviewer name; empty when unknown
 * @param call     which call
 * @param madeAt   when this was made
 * @param zone     in which times are shown
 * @param summary  the reviewer's words for the agent; may be empty
 * @param moments  the agent's with a verdict, in the order of time
 * @param bookmarks moments without a technique or a verdict, left out of {@code moments}
 * @param notes    shared ones that belong to no moment here
 * @param score    what the scorecard says; null when none was answered, or it is not here in the version that was answered
 * @param unscored name of a scorecard that was answered and is not here in that version; empty when there is none
 * @param goals    open ones of the agent's active plans
 * @param practice the techniques missed in this call that no goal is about, the most often missed first
 * @param disputes what the agent disputed of earlier deliveries, and what became of it
 */
public record Debrief(String agent, String reviewer, OfCall call, Instant madeAt, ZoneId zone, String summary, List<Moment> moments, int bookmarks,
        List<String> notes, @Nullable EvaluationScore score, String unscored, List<Goal> goals, List<Practice> practice, List<Disputed> disputes) {

    /** Keeps copies of the lists. */
    public Debrief {
        moments = List.copyOf(moments);
        notes = List.copyOf(notes);
        goals = List.copyOf(goals);
        practice = List.copyOf(practice);
        disputes = List.copyOf(disputes);
    }

    /**
     * The call.
     *
     * @param title          may be empty
     * @param start          if known
     * @param zone           the one its start is shown in
     * @param callerType     name; may be empty
     * @param durationMicros its length; 0 when unknown
     */
    public record OfCall(String title, @Nullable Instant start, ZoneId zone, String callerType, long durationMicros) {
    }

    /**
     * A moment.
     *
     * @param startMicros from the start of the call
     * @param endMicros   the same as the start for a point
     * @param channel     whose voice
     * @param technique   name
     * @param verdict     never none
     * @param heard       what was said: as the reviewer wrote it, else as the transcript has it; may be empty
     * @param better      the reviewer's better phrase; may be empty
     * @param examples    phrases of the technique; none where the reviewer gave one or nothing is to be better
     * @param notes       shared notes about it
     */
    public record Moment(long startMicros, long endMicros, ChannelRole channel, String technique, Verdict verdict, String heard, String better,
            List<String> examples, List<String> notes) {

        /** Keeps copies of the lists. */
        public Moment {
            examples = List.copyOf(examples);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A goal that is still open.
     *
     * @param technique name; may be empty
     * @param statement may be empty
     * @param target    share of chances, 0 to 1
     * @param due       if set
     * @param actions   those still open
     */
    public record Goal(String technique, String statement, double target, @Nullable LocalDate due, List<Action> actions) {

        /** Keeps a copy of the list. */
        public Goal {
            actions = List.copyOf(actions);
        }
    }

    /**
     * Something to do.
     *
     * @param text   what
     * @param owner  who; may be empty
     * @param due    if set
     * @param status open or in progress
     */
    public record Action(String text, String owner, @Nullable LocalDate due, ProgressStatus status) {
    }

    /**
     * What to practise.
     *
     * @param technique name
     * @param how       how it is done; may be empty
     * @param phrase    one to begin with; may be empty
     */
    public record Practice(String technique, String how, String phrase) {
    }

    /**
     * How somebody sees a line: a verdict on a moment, or an answer to a question.
     *
     * @param verdict       none for a question
     * @param answer        as people read it; empty for a moment, or where a question does not apply
     * @param notApplicable whether the question does not apply
     */
    public record View(Verdict verdict, String answer, boolean notApplicable) {
    }

    /**
     * A line that the agent disputed.
     *
     * @param label     what it is about
     * @param delivered as it was delivered
     * @param proposed  as the agent sees it
     * @param reason    the agent's
     * @param late      whether it came after the deadline
     * @param ruling    what was decided; null while nobody has
     */
    public record Disputed(String label, View delivered, View proposed, String reason, boolean late, @Nullable Decided ruling) {
    }

    /**
     * What was decided about a disputed line.
     *
     * @param decision kept, accepted or a third answer
     * @param now      as it is since then
     * @param reason   why; may be empty
     * @param who      name of who decided; may be empty
     * @param at       when
     * @param before   share of the whole before it, 0 to 1; null without a score
     * @param after    share of the whole after it, 0 to 1; null without a score
     */
    public record Decided(DisputeDecision decision, View now, String reason, String who, Instant at, @Nullable Double before, @Nullable Double after) {
    }
}
