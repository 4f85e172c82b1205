/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.coachline.insight.debrief.Debrief;
import org.coachline.insight.debrief.EvaluationScore;
import org.coachline.insight.debrief.RolePlayCard;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;

/** Debriefs and cards to write. */
final class Papers {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Papers() {
    }

    static Debrief.Moment moment(int second, String technique, Verdict verdict, String heard, String better, String... notes) {
        return new Debrief.Moment(second * 1_000_000L, second * 1_000_000L + 4_000_000, ChannelRole.AGENT, technique, verdict, heard, better,
                verdict == Verdict.USED_WELL || !better.isEmpty() ? List.of() : List.of("I can hear how frustrating that is."), List.of(notes));
    }

    static Debrief debrief(String summary, List<Debrief.Moment> moments, List<String> notes) {
        return new Debrief("Ada Alder", "Robin Reed", new Debrief.OfCall("Refund, third call", Instant.parse("2026-03-02T09:14:00Z"), ZONE, "The Venter", 312_000_000L),
                Instant.parse("2026-03-02T15:00:00Z"), ZONE, summary, moments, 0, notes, score(), "",
                List.of(new Debrief.Goal("Validate first", "Say that the feeling makes sense before any solution", 0.8, LocalDate.of(2026, 3, 20),
                        List.of(new Debrief.Action("Hear three calls together", "Robin", LocalDate.of(2026, 3, 9), ProgressStatus.OPEN)))),
                List.of(new Debrief.Practice("Avoid the hold", "Stay on the line and narrate.", "I am looking at your account now.")), List.of());
    }

    static Debrief usual() {
        return debrief("You kept your voice low all through a hard call. Two small things would have made it shorter.",
                List.of(moment(12, "Warm tone", Verdict.USED_WELL, "Good morning, you are speaking with Ada.", ""),
                        moment(134, "Validate first", Verdict.MISSED, "Have you tried turning it off?", "Three days without it, that is a long time.",
                                "The customer says twice how long it took: answer that first."),
                        moment(180, "Keep informed", Verdict.PARTLY, "One moment.", ""), moment(301, "End on a positive note", Verdict.USED_WELL, "", "")),
                List.of("The next call like this is yours: I will sit beside you."));
    }

    static EvaluationScore score() {
        List<EvaluationScore.Question> opening = List.of(new EvaluationScore.Question("Was the caller greeted?", 1, "Yes", false, 2.0, 2),
                new EvaluationScore.Question("Was the feeling named?", 2, "Partly", false, 1.0, 2), new EvaluationScore.Question("Was a hold explained?", 1, "", true, null, 1));
        List<EvaluationScore.Question> closing = List.of(new EvaluationScore.Question("Were next steps confirmed?", 1, "", false, null, 1));
        return new EvaluationScore("Difficult call", "2", List.of(new EvaluationScore.Section("Opening", 2, opening, 2 / 3.0),
                new EvaluationScore.Section("Closing", 1, closing, null)), 2 / 3.0, List.of(), 3, 4, false,
                List.of("Opening: (1 \u00D7 2/2 + 2 \u00D7 1/2) \u00F7 3 = 66.7% (1 do not apply)", "Closing: nothing that counts (1 still open)",
                        "Whole: (2 \u00D7 66.7%) \u00F7 2 = 66.7%"));
    }

    static RolePlayCard card(String title) {
        return new RolePlayCard(title, "The Venter", List.of("speaks fast", "repeats what happened"), "Let them finish first.", "The router has been dead for three days.",
                "Three days! Do you know what that costs me?",
                List.of(new RolePlayCard.Practised(title, "Say that the feeling makes sense before any solution.", List.of("Three days is a long time."),
                        List.of("Have you tried turning it off?"))), List.of("The feeling is named before the fault.", "Interrupting, fillers"), "");
    }

    static List<RolePlayCard> cards(int count) {
        List<RolePlayCard> cards = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            cards.add(card("Validate first " + i));
        }
        return cards;
    }
}
