/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.coachline.insight.synthetic.SyntheticCall.Made;
import org.coachline.insight.synthetic.SyntheticPlan.Worker;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Session;
import org.coachline.model.coaching.Verdict;

/** Invents a coaching plan for each agent, with a session, from a few calls that went wrong before it. */
final class SyntheticCoaching {

    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;
    private static final int MOST_EVIDENCE = 6;
    private static final int DAYS_BEFORE = 21;
    private static final double TARGET = 0.8;

    private final SyntheticPlan plan;
    private final List<List<Evidence>> missed = new ArrayList<>();
    private final List<List<Evidence>> praised = new ArrayList<>();
    private final Random random;

    SyntheticCoaching(SyntheticPlan plan) {
        this.plan = plan;
        random = plan.random("coaching", 0);
        for (int i = 0; i < plan.agents().size(); i++) {
            missed.add(new ArrayList<>());
            praised.add(new ArrayList<>());
        }
    }

    /** Keeps what may become evidence; a few moments an agent. */
    void see(Made made) {
        Worker worker = plan.agents().get(made.agent());
        LocalDate day = Objects.requireNonNull(made.call().getStart()).atZone(SyntheticPlan.ZONE).toLocalDate();
        if (!day.isBefore(worker.session()) || day.isBefore(worker.session().minusDays(DAYS_BEFORE))) {
            return;
        }
        String technique = SyntheticPlan.TECHNIQUES.get(worker.weakest());
        for (Review review : made.reviews()) {
            for (Moment moment : review.getMoments()) {
                if (moment.getTechnique() != null && moment.getTechnique().item().equals(technique) && moment.getVerdict() == Verdict.MISSED) {
                    keep(missed.get(made.agent()), made.call(), review, moment);
                } else if (moment.getVerdict() == Verdict.USED_WELL && moment.getComment() != null) {
                    keep(praised.get(made.agent()), made.call(), review, moment);
                }
            }
        }
    }

    private void keep(List<Evidence> list, Call call, Review review, Moment moment) {
        if (list.size() < MOST_EVIDENCE) {
            Evidence evidence = FACTORY.createEvidence();
            evidence.setId(SyntheticLibrary.id(random));
            evidence.setCallId(call.getId());
            evidence.setReviewId(review.getId());
            evidence.setMomentId(moment.getId());
            evidence.setCallStart(call.getStart());
            evidence.setZone(call.getZone());
            evidence.setStartMicros(moment.getStartMicros());
            evidence.setEndMicros(moment.getEndMicros());
            evidence.setTechnique(moment.getTechnique());
            evidence.setVerdict(moment.getVerdict());
            evidence.setPhraseHeard(moment.getPhraseHeard());
            evidence.setComment(moment.getComment());
            list.add(evidence);
        }
    }

    /** A plan for each agent of whom something was kept. */
    List<Document> plans() {
        List<Document> plans = new ArrayList<>();
        for (int i = 0; i < plan.agents().size(); i++) {
            if (!missed.get(i).isEmpty()) {
                plans.add(plan(i));
            }
        }
        return plans;
    }

    private CoachingPlan plan(int number) {
        Worker worker = plan.agents().get(number);
        CoachingPlan made = FACTORY.createCoachingPlan();
        made.setId(SyntheticLibrary.id(random));
        made.setTitle("Invented plan " + (number + 1));
        made.setAgentId(worker.id());
        made.setCoachId(plan.reviewers().get(number % plan.reviewers().size()));
        made.setStatus(PlanStatus.ACTIVE);
        made.setCreatedAt(worker.session().minusDays(1).atTime(16, 0).atZone(SyntheticPlan.ZONE).toInstant());
        made.setPeriodStart(worker.session().minusDays(DAYS_BEFORE));
        made.setPeriodEnd(worker.session().minusDays(1));
        Goal goal = FACTORY.createGoal();
        goal.setId(SyntheticLibrary.id(random));
        goal.setTechnique(SyntheticPlan.ref(SyntheticPlan.TECHNIQUES.get(worker.weakest())));
        goal.setStatement("Invented goal");
        goal.setTarget(TARGET);
        goal.setDue(worker.session().plusWeeks(4));
        goal.getEvidence().addAll(missed.get(number));
        made.getGoals().add(goal);
        made.getPraise().addAll(praised.get(number));
        Session session = FACTORY.createSession();
        session.setId(SyntheticLibrary.id(random));
        session.setDate(worker.session());
        session.setMinutes(20);
        session.getGoals().add(goal);
        made.getSessions().add(session);
        return made;
    }
}
