/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import java.time.Instant;

import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.CalibrationPart;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;

/** Small documents for tests. Everything in them is invented. */
public final class Build {

    /** A time that calls of tests begin at. */
    public static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;

    private Build() {
    }

    /**
     * A calibration that nobody is in yet.
     *
     * @param call      the call
     * @param reviewers who takes part; the first of them organises it
     */
    public static Calibration calibration(Call call, String... reviewers) {
        Calibration calibration = FACTORY.createCalibration();
        calibration.setId(Documents.newId());
        calibration.setCallId(call.getId());
        calibration.setOrganiserId(reviewers[0]);
        calibration.setCreatedAt(MONDAY);
        for (String reviewer : reviewers) {
            CalibrationPart part = FACTORY.createCalibrationPart();
            part.setReviewerId(reviewer);
            calibration.getParts().add(part);
        }
        return calibration;
    }

    /** A reference into a pack of tests. */
    public static CatalogRef technique(String item) {
        return new CatalogRef("org.example.pack", item, "1.0.0");
    }

    /** A call of ten minutes with one leg and one recording. */
    public static Call call(String title, String agentId, Instant start) {
        Call call = FACTORY.createCall();
        call.setId(Documents.newId());
        call.setTitle(title);
        call.setStart(start);
        call.setZone("Europe/Berlin");
        call.setQueue("Billing");
        call.setImportedAt(start.plusSeconds(3600));
        Leg leg = FACTORY.createLeg();
        leg.setAgentId(agentId);
        Recording recording = FACTORY.createRecording();
        recording.setRoot("calls");
        recording.setPath(call.getId() + ".wav");
        recording.setSha256(call.getId().replace("-", "").repeat(2));
        recording.setSizeBytes(100);
        recording.setDurationMicros(600_000_000L);
        for (ChannelRole role : new ChannelRole[] {ChannelRole.AGENT, ChannelRole.CUSTOMER}) {
            Channel channel = FACTORY.createChannel();
            channel.setRole(role);
            recording.getChannels().add(channel);
        }
        leg.getRecordings().add(recording);
        call.getLegs().add(leg);
        return call;
    }

    /** A draft without moments. */
    public static Review review(Call call, String reviewerId) {
        Review review = FACTORY.createReview();
        review.setId(Documents.newId());
        review.setCallId(call.getId());
        review.setReviewerId(reviewerId);
        review.setStatus(ReviewStatus.DRAFT);
        review.setCreatedAt(MONDAY);
        return review;
    }

    /** A moment of two seconds, added to a review. */
    public static Moment moment(Review review, String technique, Verdict verdict, long startMicros, String comment) {
        Moment moment = FACTORY.createMoment();
        moment.setId(Documents.newId());
        moment.setStartMicros(startMicros);
        moment.setEndMicros(startMicros + 2_000_000);
        moment.setChannel(ChannelRole.AGENT);
        moment.setTechnique(technique(technique));
        moment.setVerdict(verdict);
        moment.setComment(comment);
        moment.setCreatedAt(MONDAY);
        review.getMoments().add(moment);
        return moment;
    }

    /** A private note, added to a review. */
    public static CoachingNote note(Review review, String text) {
        CoachingNote note = FACTORY.createCoachingNote();
        note.setId(Documents.newId());
        note.setText(text);
        note.setCreatedAt(MONDAY);
        review.getNotes().add(note);
        return note;
    }

    /** A plan with one goal. */
    public static CoachingPlan plan(String title, String agentId, String technique) {
        CoachingPlan plan = FACTORY.createCoachingPlan();
        plan.setId(Documents.newId());
        plan.setTitle(title);
        plan.setAgentId(agentId);
        plan.setStatus(PlanStatus.ACTIVE);
        plan.setCreatedAt(MONDAY);
        Goal goal = FACTORY.createGoal();
        goal.setId(Documents.newId());
        goal.setTechnique(technique(technique));
        goal.setStatement("Name the feeling first");
        plan.getGoals().add(goal);
        return plan;
    }
}
