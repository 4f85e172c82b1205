/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coachline.cli.internal.Cli.Answer;
import org.coachline.library.Library;
import org.coachline.library.Saving;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Goal;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.testsupport.Speaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Speaking
class TodayCommandTest {

    @TempDir
    Path folder;
    private Cli cli;

    @BeforeEach
    void fill() throws Exception {
        cli = new Cli(folder);
        try (Library library = Library.create(folder.resolve("lib"))) {
            String kim = library.agentNamed("Kim");
            Call unheard = call(kim, "unheard");
            Call heard = call(kim, "heard");
            Review review = CoachingFactory.eINSTANCE.createReview();
            review.setId(Documents.newId());
            review.setCallId(heard.getId());
            review.setReviewerId(library.reviewerNamed("Sam"));
            review.setStatus(ReviewStatus.DRAFT);
            CoachingPlan plan = CoachingFactory.eINSTANCE.createCoachingPlan();
            plan.setId(Documents.newId());
            plan.setAgentId(kim);
            plan.setStatus(PlanStatus.ACTIVE);
            Goal goal = CoachingFactory.eINSTANCE.createGoal();
            goal.setId("goal");
            goal.setTechnique(CatalogRef.parse("org.example.pack/validate-first@1.0.0"));
            goal.setDue(LocalDate.of(2020, 1, 1));
            plan.getGoals().add(goal);
            library.saveAll(List.of(new Saving(unheard, 0), new Saving(heard, 0), new Saving(review, 0), new Saving(plan, 0)));
        }
    }

    private static Call call(String agent, String title) {
        Call call = CoachingFactory.eINSTANCE.createCall();
        call.setId(Documents.newId());
        call.setTitle(title);
        call.setStart(Cli.CLOCK.instant().minus(Duration.ofMinutes(10)));
        Leg leg = CoachingFactory.eINSTANCE.createLeg();
        leg.setAgentId(agent);
        call.getLegs().add(leg);
        return call;
    }

    @Test
    void theDayIsToldPartByPart() {
        Answer answer = cli.run("today", "--library", "lib");
        assertEquals(0, answer.code(), answer::err);
        String[] parts = {"Worth hearing: 1", "To deliver: 1", "Answers from agents: 0", "Due in plans: 1", "Role-plays: 1", "Worth praising: 0"};
        List<String> headings = new ArrayList<>(answer.out().lines().filter(line -> !line.startsWith(" ")).toList());
        assertEquals(List.of(parts), headings);
        assertTrue(answer.out().contains("2020-01-01  Kim  goal  validate-first"), answer::out);
        assertTrue(answer.out().contains("Kim  Sam"), answer::out);
    }

    @Test
    void whoWatchesSeesHowFarTheRankingIs() {
        for (String[] command : new String[][] {{"today", "--library", "lib"}, {"calls", "--rank", "--library", "lib"}}) {
            Answer answer = cli.watched(command);
            assertEquals(0, answer.code(), answer::err);
            assertTrue(answer.err().contains("Calls read: 0 of 2") && answer.err().contains("Calls ranked: 0 of 2"), answer::err);
            assertEquals(answer.out(), cli.run(command).out());
            assertEquals("", cli.run(command).err());
        }
    }

    @Test
    void whoStopsTheRankingIsToldAndGetsNoList() {
        for (String[] command : new String[][] {{"today", "--library", "lib"}, {"calls", "--rank", "--library", "lib"}}) {
            Answer stopped = cli.run(new ByteArrayOutputStream(), true, command);
            assertEquals(1, stopped.code());
            assertEquals(List.of("Stopped before it was done. What was finished is kept."), stopped.err().lines().toList());
            assertEquals("", stopped.out());
        }
    }

    @Test
    void aProgramGetsTheSameAsJson() throws Exception {
        JsonNode day = cli.run("today", "--library", "lib", "--json").json();
        assertEquals("unheard", titleOf(day.get("calls").get(0).get("call").asText()));
        JsonNode delivery = day.get("deliveries").get(0);
        assertEquals("Sam", delivery.get("reviewer").asText());
        assertTrue(List.of("running", "soon").contains(delivery.get("state").asText()), delivery::toString);
        assertTrue(day.get("due").get(0).get("overdue").asBoolean());
        assertEquals("validate-first", day.get("toPractise").get(0).get("technique").asText());
        assertEquals(0, day.get("praise").size());
    }

    private String titleOf(String call) throws Exception {
        for (JsonNode each : cli.run("calls", "--library", "lib", "--json").json()) {
            if (each.get("id").asText().equals(call)) {
                return each.get("title").asText();
            }
        }
        return "";
    }

    @Test
    void somebodyMayAskForTheirOwnDay() throws Exception {
        assertEquals(1, cli.run("today", "--library", "lib", "--reviewer", "sam", "--json").json().get("deliveries").size());
        Answer unknown = cli.run("today", "--library", "lib", "--reviewer", "Nobody");
        assertTrue(unknown.code() != 0 && unknown.err().contains("knows no reviewer called"), unknown::err);
    }
}
