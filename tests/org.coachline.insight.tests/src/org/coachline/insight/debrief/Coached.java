/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import java.time.Instant;
import java.time.LocalDate;
import org.coachline.insight.MomentBuilder;
import org.coachline.model.coaching.Action;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.model.coaching.Visibility;

/** Builds a call, its review and a plan. */
final class Coached {

    private static final CoachingFactory MAKE = CoachingFactory.eINSTANCE;
    static final long SECOND = 1_000_000;

    private Coached() {
    }

    static Call call(String id, String... agentIds) {
        Call call = MAKE.createCall();
        call.setId(id);
        call.setTitle("A refund");
        call.setStart(Instant.parse("2026-03-02T09:00:00Z"));
        call.setZone("Europe/Oslo");
        call.setCallerType(MomentBuilder.ref("venter"));
        for (int i = 0; i < agentIds.length; i++) {
            Leg leg = MAKE.createLeg();
            leg.setAgentId(agentIds[i]);
            leg.setOffsetMicros(i * 100 * SECOND);
            Recording recording = MAKE.createRecording();
            recording.setDurationMicros(100 * SECOND);
            recording.setSha256("0");
            recording.setRoot("r");
            recording.setPath("p" + i + ".wav");
            leg.getRecordings().add(recording);
            call.getLegs().add(leg);
        }
        call.setTranscript(MAKE.createTranscript());
        return call;
    }

    static void says(Call call, ChannelRole role, int from, int to, String text) {
        Cue cue = MAKE.createCue();
        cue.setRole(role);
        cue.setStartMicros(from * SECOND);
        cue.setEndMicros(to * SECOND);
        cue.setText(text);
        call.getTranscript().getCues().add(cue);
    }

    static Review review(Call call, String reviewerId) {
        Review review = MAKE.createReview();
        review.setId("review-" + reviewerId);
        review.setCallId(call.getId());
        review.setReviewerId(reviewerId);
        return review;
    }

    static Moment mark(Review review, String technique, Verdict verdict, int second) {
        Moment moment = MAKE.createMoment();
        moment.setId("m" + review.getMoments().size());
        moment.setTechnique(technique.isEmpty() ? null : MomentBuilder.ref(technique));
        moment.setVerdict(verdict);
        moment.setChannel(ChannelRole.AGENT);
        moment.setStartMicros(second * SECOND);
        moment.setEndMicros((second + 2) * SECOND);
        review.getMoments().add(moment);
        return moment;
    }

    static CoachingNote note(Review review, Visibility visibility, String text, Moment... about) {
        CoachingNote note = MAKE.createCoachingNote();
        note.setId("n" + review.getNotes().size());
        note.setVisibility(visibility);
        note.setText(text);
        for (Moment each : about) {
            note.getMoments().add(each);
        }
        review.getNotes().add(note);
        return note;
    }

    static CoachingPlan plan(String agentId, PlanStatus status, String technique, String action) {
        CoachingPlan plan = MAKE.createCoachingPlan();
        plan.setId("plan-" + status);
        plan.setAgentId(agentId);
        plan.setStatus(status);
        Goal goal = MAKE.createGoal();
        goal.setId("goal");
        goal.setTechnique(MomentBuilder.ref(technique));
        goal.setStatement("Do it, " + status);
        goal.setTarget(0.8);
        goal.setDue(LocalDate.of(2026, 3, 20));
        for (ProgressStatus each : new ProgressStatus[] {ProgressStatus.OPEN, ProgressStatus.DONE}) {
            Action made = MAKE.createAction();
            made.setId("a" + each);
            made.setText(action + ' ' + each);
            made.setStatus(each);
            goal.getActions().add(made);
        }
        plan.getGoals().add(goal);
        return plan;
    }
}
