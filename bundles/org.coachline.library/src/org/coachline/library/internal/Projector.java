/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.coachline.library.TextHit.Kind;
import org.coachline.library.internal.Rows.Place;
import org.coachline.model.CallLength;
import org.coachline.model.coaching.Action;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.FollowUp;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.KeptScorecard;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Person;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Redaction;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Session;
import org.coachline.model.coaching.Team;
import org.coachline.model.coaching.Transcript;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/** Says what a document comes to in the tables that lists and searches read. Pure: the same document gives the same rows. */
final class Projector {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Projector() {
    }

    static Rows rowsOf(Document document) {
        Rows rows = new Rows(document.getId());
        if (document instanceof Call call) {
            project(call, rows);
        } else if (document instanceof Review review) {
            project(review, rows);
        } else if (document instanceof CoachingPlan plan) {
            project(plan, rows);
        } else if (document instanceof KeptScorecard kept) {
            ScoringRows.project(kept, rows);
        } else if (document instanceof Calibration calibration) {
            ScoringRows.project(calibration, rows);
        } else if (document instanceof Person person) {
            person(rows, person.eClass().getName(), person.getName(), person.getExternalId(), person instanceof Agent agent ? agent.getTeamId() : null);
        } else if (document instanceof Team team) {
            person(rows, team.eClass().getName(), team.getName(), null, null);
        }
        return rows;
    }

    /** How a name is compared: without the case of its letters and the number of its blanks. */
    static String nameKey(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static void person(Rows rows, String kind, @Nullable String name, @Nullable String externalId, @Nullable String teamId) {
        String written = Rows.orEmpty(name);
        rows.add(Place.PEOPLE, kind, written, nameKey(written), Rows.text(externalId), Rows.text(teamId));
    }

    private static void project(Call call, Rows rows) {
        long place = 0;
        for (Leg leg : call.getLegs()) {
            for (Recording recording : leg.getRecordings()) {
                rows.add(Place.RECORDINGS, place++, Rows.orEmpty(recording.getRoot()), Rows.orEmpty(recording.getPath()),
                        Rows.orEmpty(recording.getSha256()), recording.getSizeBytes());
            }
        }
        legs(call, rows);
        SourceTables.project(call, rows);
        String agent = call.getLegs().stream().findFirst().map(Leg::getAgentId).orElse(null);
        rows.add(Place.CALLS, Rows.orEmpty(call.getTitle()), Rows.millis(call.getStart()), Rows.text(call.getZone()), Rows.orEmpty(call.getQueue()),
                rows.refer(call.getCallerType()), call.getResolution().name(), call.getSatisfaction(), call.getHandleTimeMicros(), CallLength.micros(call),
                Rows.orEmpty(agent), Rows.millis(call.getImportedAt()), call.isHelpRequested() ? 1L : 0L);
        rows.addText(Kind.TITLE, "", call.getId(), -1, call.getTitle(), call.getRecorderNote());
        for (Redaction redaction : call.getRedactions()) {
            rows.add(Place.REDACTIONS, Rows.orEmpty(redaction.getId()), redaction.getStartMicros(), redaction.getEndMicros(), redaction.getChannel().name(),
                    redaction.isSoundOnly() ? 1L : 0L);
        }
        Transcript transcript = Redactions.transcript(call);
        if (transcript != null) {
            int number = 0;
            for (Cue cue : transcript.getCues()) {
                rows.addText(Kind.CUE, Integer.toString(number++), call.getId(), cue.getStartMicros(), cue.getText());
            }
        }
        rows.countIn(call.getId());
    }

    /** Legs as spans that leave no gap, so that each point of a call has one agent; what lies before the first is the first's. */
    private static void legs(Call call, Rows rows) {
        List<Leg> legs = new ArrayList<>(call.getLegs());
        legs.sort(Comparator.comparingLong(Leg::getOffsetMicros));
        for (int i = 0; i < legs.size(); i++) {
            long from = i == 0 ? Long.MIN_VALUE : legs.get(i).getOffsetMicros();
            long until = i == legs.size() - 1 ? Long.MAX_VALUE : legs.get(i + 1).getOffsetMicros();
            rows.add(Place.LEGS, (long) i, Rows.orEmpty(legs.get(i).getAgentId()), from, until);
        }
    }

    private static void project(Review review, Rows rows) {
        String callId = Rows.orEmpty(review.getCallId());
        long missed = 0;
        for (Moment moment : review.getMoments()) {
            missed += moment.getVerdict() == Verdict.MISSED ? 1 : 0;
            String technique = rows.refer(moment.getTechnique());
            rows.add(Place.MOMENTS, moment.getId(), callId, moment.getStartMicros(), moment.getEndMicros(), moment.getChannel().name(), technique,
                    technique == null ? null : moment.getTechnique().key(), moment.getVerdict().name(), moment.getSeverity().name(),
                    Rows.orEmpty(moment.getPhraseHeard()), Rows.orEmpty(moment.getBetterPhrase()), Rows.orEmpty(moment.getComment()),
                    Rows.millis(moment.getCreatedAt()));
            rows.addText(Kind.MOMENT, moment.getId(), callId, moment.getStartMicros(), moment.getPhraseHeard(), moment.getBetterPhrase(),
                    moment.getComment());
        }
        for (CoachingNote note : review.getNotes()) {
            note.getTechniques().forEach(rows::refer);
            long start = note.getMoments().stream().mapToLong(Moment::getStartMicros).min().orElse(-1);
            rows.add(Place.NOTES, note.getId(), callId, note.getVisibility().name(), Rows.orEmpty(note.getText()), Rows.millis(note.getCreatedAt()));
            rows.addText(Kind.NOTE, note.getId(), callId, start, note.getText());
        }
        if (review.getEvaluation() != null) {
            rows.refer(review.getEvaluation().getScorecard());
        }
        rows.addText(Kind.SUMMARY, "", callId, -1, review.getSummary());
        rows.add(Place.REVIEWS, callId, Rows.orEmpty(review.getReviewerId()), review.getStatus().name(), Rows.millis(review.getCreatedAt()),
                Rows.millis(review.getDeliveredAt()), Rows.millis(review.getAcknowledgedAt()), (long) review.getMoments().size(), missed,
                (long) Attention.of(review.getStatus()));
        rows.countIn(callId);
    }

    private static void project(CoachingPlan plan, Rows rows) {
        LocalDate next = null;
        PlanDays.project(plan, rows);
        for (Goal goal : plan.getGoals()) {
            next = earlier(next, isOpen(goal.getStatus()) ? goal.getDue() : null);
            StringBuilder actions = new StringBuilder();
            for (Action action : goal.getActions()) {
                next = earlier(next, isOpen(action.getStatus()) ? action.getDue() : null);
                actions.append(action.getText() == null ? "" : action.getText()).append('\n');
            }
            for (FollowUp followUp : goal.getFollowUps()) {
                next = earlier(next, followUp.isDone() ? null : followUp.getDue());
                actions.append(followUp.getText() == null ? "" : followUp.getText()).append('\n');
            }
            goal.getEvidence().stream().map(Evidence::getTechnique).forEach(rows::refer);
            String technique = rows.refer(goal.getTechnique());
            rows.add(Place.GOALS, goal.getId(), Rows.orEmpty(plan.getAgentId()), technique, technique == null ? null : goal.getTechnique().key(),
                    Rows.orEmpty(goal.getStatement()), goal.getStatus().name(), Rows.text(goal.getDue()), (long) goal.getBaselineUsed(),
                    (long) goal.getBaselineChances(), goal.getTarget());
            rows.addText(Kind.GOAL, goal.getId(), null, -1, goal.getStatement(), actions.toString().strip());
        }
        plan.getPraise().stream().map(Evidence::getTechnique).forEach(rows::refer);
        StringBuilder sessions = new StringBuilder();
        for (Session session : plan.getSessions()) {
            sessions.append(session.getNotes() == null ? "" : session.getNotes()).append('\n');
        }
        plan.getRolePlays().forEach(played -> sessions.append(played.getNotes() == null ? "" : played.getNotes()).append('\n'));
        rows.addText(Kind.SUMMARY, "", null, -1, plan.getTitle(), plan.getSummary(), sessions.toString().strip());
        rows.add(Place.PLANS, Rows.orEmpty(plan.getTitle()), Rows.orEmpty(plan.getAgentId()), Rows.orEmpty(plan.getCoachId()), plan.getStatus().name(),
                Rows.millis(plan.getCreatedAt()), Rows.text(plan.getPeriodStart()), Rows.text(plan.getPeriodEnd()), (long) plan.getGoals().size(),
                Rows.text(next));
    }

    static boolean isOpen(ProgressStatus status) {
        return status != ProgressStatus.DONE && status != ProgressStatus.DROPPED;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isBefore(one) ? other : one;
    }
}
