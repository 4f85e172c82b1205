/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachline.catalog.Catalog;
import org.coachline.insight.MomentBuilder;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.SeenTechnique;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Session;
import org.coachline.model.coaching.Verdict;
import org.coachline.model.coaching.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebriefReaderTest {

    private static final String SECRET = "between coaches only";

    @TempDir
    Path folder;
    private Library library;
    private String kim;
    private String lee;
    private Call call;
    private Review review;

    @BeforeEach
    void fill() throws Exception {
        library = Library.create(folder.resolve("library"));
        library.setTechniqueSource(ref -> Optional.of(new SeenTechnique(ref, ref.item() + " by name", "", "", "", "", "Do it like this.",
                List.of("One.", "Two.", "Three."), List.of())));
        kim = library.agentNamed("Kim Berg");
        lee = library.agentNamed("Lee");
        call = Coached.call("call", kim, lee);
        review = Coached.review(call, library.reviewerNamed("Alex"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Debrief read(String agentId) throws Exception {
        library.save(call, 0);
        library.save(review, 0);
        return new DebriefReader(library, Catalog.EMPTY).read(review.getId(), agentId, ZoneOffset.UTC, Instant.parse("2026-03-02T15:00:00Z"));
    }

    /** Whatever is in a debrief, however deep, as one text. */
    private static String all(Debrief debrief) {
        return debrief.toString();
    }

    @Test
    void aMomentIsToldWithItsTimeNameVerdictAndPhrases() throws Exception {
        Moment moment = Coached.mark(review, "validate-first", Verdict.MISSED, 10);
        moment.setPhraseHeard(" Calm down. ");
        moment.setBetterPhrase("That is a long wait.");
        Debrief.Moment told = read(null).moments().get(0);
        assertEquals(10 * Coached.SECOND, told.startMicros());
        assertEquals("validate-first by name", told.technique());
        assertEquals("Calm down.", told.heard());
        assertEquals("That is a long wait.", told.better());
        assertEquals(List.of(), told.examples());
    }

    @Test
    void withoutABetterPhraseTheTechniquesOwnAreExamplesUnlessItWasUsedWell() throws Exception {
        Coached.mark(review, "validate-first", Verdict.PARTLY, 10);
        Coached.mark(review, "warm-tone", Verdict.USED_WELL, 20);
        List<Debrief.Moment> told = read(null).moments();
        assertEquals(List.of("One.", "Two."), told.get(0).examples());
        assertEquals(List.of(), told.get(1).examples());
    }

    @Test
    void withoutAPhraseHeardTheTranscriptSaysWhatTheAgentSaid() throws Exception {
        Coached.says(call, ChannelRole.CUSTOMER, 8, 12, "Three days!");
        Coached.says(call, ChannelRole.AGENT, 9, 11, "Is it plugged in?");
        Coached.says(call, ChannelRole.AGENT, 40, 45, "Later.");
        Coached.mark(review, "validate-first", Verdict.MISSED, 10);
        assertEquals("Is it plugged in?", read(null).moments().get(0).heard());
    }

    @Test
    void sharedNotesStandAtTheirMomentOrByThemselves() throws Exception {
        Moment moment = Coached.mark(review, "validate-first", Verdict.MISSED, 10);
        Coached.note(review, Visibility.SHARED, "About this one", moment);
        Coached.note(review, Visibility.SHARED, "About all of it");
        Debrief debrief = read(null);
        assertEquals(List.of("About this one"), debrief.moments().get(0).notes());
        assertEquals(List.of("About all of it"), debrief.notes());
    }

    @Test
    void nothingThatIsNotMeantForTheAgentGetsIntoIt() throws Exception {
        Moment moment = Coached.mark(review, "validate-first", Verdict.MISSED, 10);
        Moment bookmark = Coached.mark(review, "", Verdict.NONE, 30);
        moment.setComment(SECRET);
        bookmark.setComment(SECRET);
        bookmark.setPhraseHeard(SECRET);
        Coached.note(review, Visibility.PRIVATE, SECRET, moment);
        Coached.note(review, Visibility.PRIVATE, SECRET, moment, bookmark);
        Coached.note(review, Visibility.PRIVATE, SECRET);
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        evaluation.setScorecard(MomentBuilder.ref("card"));
        Answer answer = CoachingFactory.eINSTANCE.createAnswer();
        answer.setSectionId("s");
        answer.setQuestionId("q");
        answer.setComment(SECRET);
        evaluation.getAnswers().add(answer);
        review.setEvaluation(evaluation);
        call.setRecorderNote(SECRET);
        CoachingPlan draft = Coached.plan(kim, PlanStatus.DRAFT, "warm-tone", SECRET);
        CoachingPlan active = Coached.plan(kim, PlanStatus.ACTIVE, "warm-tone", "Hear a call");
        active.setSummary(SECRET);
        Session session = CoachingFactory.eINSTANCE.createSession();
        session.setId("session");
        session.setNotes(SECRET);
        active.getSessions().add(session);
        library.save(draft, 0);
        library.save(active, 0);
        Debrief debrief = read(null);
        assertFalse(all(debrief).contains(SECRET), all(debrief));
        assertEquals(1, debrief.bookmarks());
    }

    @Test
    void whatWasSaidToAnotherAgentOfTheCallIsThatAgentsBusiness() throws Exception {
        Coached.mark(review, "validate-first", Verdict.USED_WELL, 10);
        Moment later = Coached.mark(review, "validate-first", Verdict.MISSED, 150);
        later.setPhraseHeard("Not for Kim");
        Coached.note(review, Visibility.SHARED, "Not for Kim either", later);
        Debrief kims = read(null);
        assertEquals("Kim Berg", kims.agent());
        assertFalse(all(kims).contains("Not for Kim"), all(kims));
        Debrief lees = new DebriefReader(library, Catalog.EMPTY).read(review.getId(), lee, ZoneOffset.UTC, Instant.EPOCH);
        assertEquals("Not for Kim", lees.moments().get(0).heard());
        assertEquals(1, lees.moments().size());
    }

    @Test
    void whoDoesNotSpeakInTheCallGetsNoDebriefOfIt() throws Exception {
        review.setSummary("Kim, this was hard.");
        String other = library.agentNamed("Max");
        LibraryException refused = assertThrows(LibraryException.class, () -> read(other));
        assertEquals(LibraryException.Reason.NOT_FOUND, refused.reason());
        assertTrue(refused.getMessage().startsWith("Max does not speak in the call \u201CA refund\u201D (call)"), refused.getMessage());
    }

    @Test
    void theTypesHaveNoPlaceForAComment() {
        Set<String> names = Stream.of(Debrief.class, Debrief.Moment.class, Debrief.Goal.class, Debrief.Action.class, Debrief.Practice.class, Debrief.OfCall.class,
                EvaluationScore.class, EvaluationScore.Section.class, EvaluationScore.Question.class).flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName).collect(Collectors.toSet());
        assertTrue(names.stream().noneMatch(name -> name.toLowerCase().contains("comment") || name.toLowerCase().contains("private")), names::toString);
    }

    @Test
    void nextStepsAreOpenGoalsOfActivePlansAndWhatNoGoalIsAbout() throws Exception {
        library.save(Coached.plan(kim, PlanStatus.ACTIVE, "validate-first", "Hear a call"), 0);
        library.save(Coached.plan(kim, PlanStatus.CLOSED, "warm-tone", "Long done"), 0);
        Coached.mark(review, "validate-first", Verdict.MISSED, 10);
        Coached.mark(review, "warm-tone", Verdict.MISSED, 20);
        Coached.mark(review, "keep-informed", Verdict.BACKFIRED, 30);
        Coached.mark(review, "keep-informed", Verdict.MISSED, 40);
        Debrief debrief = read(null);
        assertEquals(List.of("Do it, active"), debrief.goals().stream().map(Debrief.Goal::statement).toList());
        assertEquals(List.of("Hear a call open"), debrief.goals().get(0).actions().stream().map(Debrief.Action::text).toList());
        assertEquals(List.of("keep-informed by name", "warm-tone by name"), debrief.practice().stream().map(Debrief.Practice::technique).toList());
    }

    @Test
    void theCallIsToldInItsOwnZone() throws Exception {
        Debrief debrief = read(null);
        assertEquals(ZoneId.of("Europe/Oslo"), debrief.call().zone());
        assertEquals(200 * Coached.SECOND, debrief.call().durationMicros());
        assertNull(debrief.score());
    }
}
