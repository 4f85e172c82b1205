/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;

/** Reports for tests; the people in them are invented. */
public final class Plans {

    public static final Instant MADE = Instant.parse("2026-03-09T08:30:00Z");
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final Instant CALL = Instant.parse("2026-03-02T22:45:10Z");

    private Plans() {
    }

    public static PlanReport.Evidence evidence(String id, Verdict verdict, String heard, String better, String comment) {
        return new PlanReport.Evidence(id, "call-1", "moment-" + id, CALL, "Europe/Berlin", 134_700_000, "Validate first",
                verdict, heard, better, comment);
    }

    public static PlanReport.Goal goal(String id, List<PlanReport.Action> actions, List<PlanReport.Evidence> evidence) {
        return new PlanReport.Goal(id, "Validate first",
                "Validate first: used in 4 of 11 chances in the calls heard; aim for 70% of the chances", 4, 11, 0.7,
                LocalDate.of(2026, 3, 23), ProgressStatus.OPEN, actions, evidence,
                List.of(new PlanReport.FollowUp("follow-up-1", LocalDate.of(2026, 3, 23),
                        "Hear new calls of Kim Sample with at least 5 chances and count again", false)));
    }

    public static PlanReport.Action action(String id, String text) {
        return new PlanReport.Action(id, text, "Kim Sample", LocalDate.of(2026, 3, 16), ProgressStatus.IN_PROGRESS);
    }

    public static PlanReport of(List<PlanReport.Goal> goals, List<PlanReport.Evidence> praise) {
        return new PlanReport("plan-1", 3, "Coaching plan for Kim Sample", "Kim Sample", "Alex Example",
                LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6), PlanStatus.ACTIVE,
                "Made from 14 moments with a verdict in 3 calls: 5 used well, 2 partly, 6 missed, 1 backfired.\n"
                        + "The calls were selected for review, not drawn at random: these figures describe the calls heard and"
                        + " not all of the calls.",
                MADE, ZONE, goals,
                List.of(new PlanReport.Session("session-1", LocalDate.of(2026, 3, 10), 20, "Heard two calls together.", List.of(1))),
                praise,
                List.of(new PlanReport.RolePlay("role-play-1", LocalDate.of(2026, 3, 11), "Validate first", "The third call about one bill", "Lee", Verdict.PARTLY,
                        "Named the feeling, then hurried on.")));
    }

    /** A plan as a coach would have it. */
    public static PlanReport usual() {
        return of(List.of(goal("goal-1",
                List.of(action("action-1", "In the next calls: name the feeling before any question or step. For example:"
                        + " \u201CThree calls about one bill would wear anybody out.\u201D"),
                        action("action-2", "Role-play with the card \u201CThe third call about one bill\u201D")),
                List.of(evidence("evidence-1", Verdict.MISSED, "Have you tried restarting it?",
                        "That sounds like a long week. Let us get it working.", "Went straight to troubleshooting."),
                        evidence("evidence-2", Verdict.BACKFIRED, "Calm down, please.", "", "Voice rose after this.")))),
                List.of(evidence("praise-1", Verdict.USED_WELL, "I would be annoyed too.", "", "Warm, and in time.")));
    }
}
