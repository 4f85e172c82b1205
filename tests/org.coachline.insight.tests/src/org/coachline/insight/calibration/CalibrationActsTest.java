/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.coachline.library.records.Retention;
import org.coachline.library.records.RetentionRule;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.MomentBuilder;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.CalibrationRow;
import org.coachline.insight.calibration.CalibrationActs.By;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OpenMode;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Review;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationActsTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

    private static final ScorecardEntry CARD = new ScorecardEntry(MomentBuilder.ref("card"), "Card", "1.0", "", List.of(new ScorecardEntry.Section("one", "One", 1,
            List.of(question("a"), question("b")))));

    private final Catalog catalog = new Catalog(List.of(), List.of(), List.of(), List.of(CARD), List.of());
    private final Locale before = Locale.getDefault();

    @TempDir
    Path temp;

    private Library library;
    private CalibrationActs acts;
    private Call call;
    private String kim;
    private String alex;

    private static ScorecardEntry.Question question(String id) {
        return new ScorecardEntry.Question(id, "Question " + id, 1, true, false, "", List.of(),
                List.of(new ScorecardEntry.Option("yes", "Yes", 1), new ScorecardEntry.Option("no", "No", 0)));
    }

    @BeforeEach
    void makeLibrary() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        library = Library.create(temp.resolve("library"));
        acts = new CalibrationActs(library, catalog);
        kim = library.reviewerNamed("Kim");
        alex = library.reviewerNamed("Alex");
        call = CoachingFactory.eINSTANCE.createCall();
        call.setId(Documents.newId());
        library.save(call, 0);
    }

    @AfterEach
    void closeLibrary() {
        library.close();
        Locale.setDefault(before);
    }

    private static Evaluation evaluation(String a, String b) {
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        evaluation.setScorecard(CARD.ref());
        evaluation.setScorecardVersion("1.0");
        for (String[] each : new String[][] {{"a", a}, {"b", b}}) {
            if (!each[1].isEmpty()) {
                Answer answer = CoachingFactory.eINSTANCE.createAnswer();
                answer.setSectionId("one");
                answer.setQuestionId(each[0]);
                answer.setOptionId(each[1]);
                evaluation.getAnswers().add(answer);
            }
        }
        return evaluation;
    }

    private void review(String reviewer, Evaluation evaluation) throws LibraryException {
        review(reviewer, evaluation, NOW);
    }

    private void review(String reviewer, Evaluation evaluation, Instant createdAt) throws LibraryException {
        library.scoring().calibrations().readAs(reviewer);
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId(call.getId());
        review.setReviewerId(reviewer);
        review.setCreatedAt(createdAt);
        review.setEvaluation(evaluation);
        library.save(review, 0);
    }

    private String begun() throws Exception {
        return acts.begin(call.getId(), CARD, kim, List.of(kim, alex), "", NOW, "Kim");
    }

    private CalibrationRow row() throws LibraryException {
        return library.scoring().calibrations().all().get(0);
    }

    @Test
    void itOpensByItselfWhenTheLastReviewIsIn() throws Exception {
        String id = begun();
        review(kim, evaluation("yes", "yes"));
        assertFalse(acts.handIn(id, kim, NOW, "Kim"));
        assertThrows(CalibrationException.class, () -> SideBySide.of(library, catalog, row()));
        review(alex, evaluation("yes", "no"));
        assertTrue(acts.handIn(id, alex, NOW, "Alex"));
        assertFalse(row().blind());
        assertEquals(3, library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, 20).stream().filter(each -> each.kind() == AuditKind.CALIBRATION).count());
    }

    @Test
    void whatEachSaidStandsSideBySideInPlainWords() throws Exception {
        String id = begun();
        review(kim, evaluation("yes", "yes"));
        acts.handIn(id, kim, NOW, "Kim");
        review(alex, evaluation("yes", "no"));
        acts.handIn(id, alex, NOW, "Alex");
        SideBySide compared = SideBySide.of(library, catalog, row()).orElseThrow();
        assertEquals(List.of("Alex", "Kim"), compared.reviewers());
        assertEquals(List.of("All 2 said “Yes”.", "Alex said “No”; Kim said “Yes”."), compared.items().stream().map(SideBySide.Item::sentence).toList());
        assertEquals(List.of(0.5, 1.0), compared.scores().stream().map(score -> score.share()).toList());
        assertNull(compared.discussed());
        assertFalse(compared.agreement().isEmpty());
    }

    @Test
    void theDiscussedResultStandsBesideTheOriginals() throws Exception {
        String id = begun();
        assertThrows(CalibrationException.class, () -> acts.discuss(id, evaluation("yes", "no"), kim, NOW, "Kim"));
        review(kim, evaluation("yes", "yes"));
        acts.handIn(id, kim, NOW, "Kim");
        review(alex, evaluation("no", "no"));
        acts.handIn(id, alex, NOW, "Alex");
        acts.discuss(id, evaluation("yes", "no"), kim, NOW, "Kim");
        SideBySide compared = SideBySide.of(library, catalog, row()).orElseThrow();
        assertEquals(0.5, compared.discussed().share());
        assertEquals(List.of(0.0, 1.0), compared.scores().stream().map(score -> score.share()).toList());
        // Drift is against what was discussed.
        assertEquals(List.of(-0.5, 0.5), Drift.all(library, catalog).stream().map(Drift::mean).toList());
    }

    @Test
    void anIncompleteEvaluationOrOneWithAnotherScorecardIsNotTakenIn() throws Exception {
        String id = begun();
        assertThrows(CalibrationException.class, () -> acts.handIn(id, kim, NOW, "Kim"));
        review(kim, evaluation("yes", ""));
        assertTrue(assertThrows(CalibrationException.class, () -> acts.handIn(id, kim, NOW, "Kim")).getMessage().contains("not complete"));
    }

    @Test
    void itIsBegunWithTwoAtLeastAndOnceForACall() throws Exception {
        assertThrows(CalibrationException.class, () -> acts.begin(call.getId(), CARD, kim, List.of(kim, kim), "", NOW, "Kim"));
        begun();
        assertThrows(CalibrationException.class, this::begun);
    }

    @Test
    void whoIsTakenOutHoldsNobodyUp() throws Exception {
        String id = begun();
        review(kim, evaluation("yes", "yes"));
        acts.handIn(id, kim, NOW, "Kim");
        assertThrows(CalibrationException.class, () -> acts.takeOut(id, kim, new By(kim, "Kim", ""), NOW));
        assertTrue(acts.takeOut(id, alex, new By(kim, "Kim", ""), NOW));
        assertFalse(row().blind());
    }

    @Test
    void whoDidNotBeginItTakesNobodyOutAndGivesNothingUpWithoutAReasonThatAllSee() throws Exception {
        String robin = library.reviewerNamed("Robin");
        String id = acts.begin(call.getId(), CARD, kim, List.of(kim, alex, robin), "", NOW, "Kim");
        assertTrue(assertThrows(CalibrationException.class, () -> acts.takeOut(id, robin, new By(alex, "Alex", " "), NOW)).getMessage().contains("Say why"));
        assertTrue(assertThrows(CalibrationException.class, () -> acts.giveUp(id, new By(alex, "Alex", ""))).getMessage().contains("Say why"));
        assertEquals(3, row().parts().size());
        assertFalse(acts.takeOut(id, robin, new By(alex, "Alex", "Robin is on leave."), NOW));
        acts.giveUp(id, new By(alex, "Alex", "It was the wrong call."));
        assertEquals(List.of("Alex gave the calibration up when 0 of 2 were in: It was the wrong call.", "Alex took Robin out: Robin is on leave."),
                Intervention.of(library, call.getId()).stream().map(each -> each.who() + ' ' + each.what() + ": " + each.reason()).toList());
        assertTrue(library.scoring().calibrations().of(call.getId()).isEmpty());
    }

    @Test
    void whoBeganItNeedsNoReasonAndIsOnRecordAllTheSame() throws Exception {
        String id = begun();
        acts.giveUp(id, new By(kim, "Kim", ""));
        assertEquals(List.of("gave the calibration up when 0 of 2 were in"), Intervention.of(library, call.getId()).stream().map(Intervention::what).toList());
    }

    @Test
    void whatIsOpenIsNotGivenUp() throws Exception {
        String id = begun();
        review(kim, evaluation("yes", "yes"));
        acts.handIn(id, kim, NOW, "Kim");
        review(alex, evaluation("no", "no"));
        acts.handIn(id, alex, NOW, "Alex");
        assertThrows(CalibrationException.class, () -> acts.giveUp(id, new By(kim, "Kim", "")));
        assertEquals(List.of(), Intervention.of(library, call.getId()));
    }

    /** A rule of retention lets reviews go whose calibration stays. */
    @Test
    void whatIsLeftIsStillComparedWhenARuleLetOneReviewGo() throws Exception {
        String id = begun();
        review(kim, evaluation("yes", "yes"));
        acts.handIn(id, kim, NOW, "Kim");
        review(alex, evaluation("yes", "no"), NOW.plusSeconds(10 * 86_400));
        acts.handIn(id, alex, NOW, "Alex");
        acts.discuss(id, evaluation("yes", "yes"), kim, NOW, "Kim");
        library.records().retention().setRules(List.of(RetentionRule.of(RetentionRule.What.REVIEWS, 5)), "Kim");
        Retention retention = library.records().retention();
        Instant later = NOW.plusSeconds(12 * 86_400);
        retention.run(retention.due(later, new NullProgressMonitor()), later, "Kim", new NullProgressMonitor());
        SideBySide compared = SideBySide.of(library, catalog, row()).orElseThrow();
        assertEquals(List.of("Alex"), compared.reviewers());
        assertEquals(List.of("Alex"), Drift.all(library, catalog).stream().map(Drift::reviewer).toList());
    }

    /** What one of several people does at the same time as the others, each in a workbench of their own. */
    private interface Deed {
        String by(CalibrationActs acts, String reviewer) throws Exception;
    }

    private List<String> atOnce(Deed deed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<String>> all = List.of(kim, alex).stream().map(reviewer -> people.submit(() -> {
                try (Library own = Library.open(library.folder(), OpenMode.READ_WRITE)) {
                    own.scoring().calibrations().readAs(reviewer);
                    start.await();
                    return deed.by(new CalibrationActs(own, catalog), reviewer);
                } catch (CalibrationException e) {
                    return String.valueOf(e.getMessage());
                }
            })).toList();
            return List.of(all.get(0).get(), all.get(1).get());
        }
    }

    @Test
    void ofTwoPeopleWhoBeginAtOnceTheSecondIsToldWhoTheFirstIs() throws Exception {
        List<String> said = atOnce((acts, reviewer) -> "begun by " + acts.begin(call.getId(), CARD, reviewer, List.of(kim, alex), "", NOW, "Somebody"));
        assertEquals(1, library.scoring().calibrations().of(call.getId()).size());
        assertEquals(1, said.stream().filter(each -> each.startsWith("begun by")).count(), said::toString);
        String first = row().organiserId().equals(kim) ? "Kim" : "Alex";
        assertTrue(said.stream().anyMatch(each -> each.contains(first + " began it, and Alex, Kim take part")), said::toString);
    }

    @Test
    void whoHandInAtOnceAreBothIn() throws Exception {
        String id = begun();
        review(kim, evaluation("yes", "yes"));
        review(alex, evaluation("yes", "no"));
        List<String> said = atOnce((acts, reviewer) -> "open: " + acts.handIn(id, reviewer, NOW, "Somebody"));
        assertEquals(List.of("open: false", "open: true"), said.stream().sorted().toList());
        assertFalse(row().blind());
        assertEquals(List.of("Alex", "Kim"), SideBySide.of(library, catalog, row()).orElseThrow().reviewers());
    }

    /** Else nobody's drift could be read as long as one call is scored once more. */
    @Test
    void aCallThatIsScoredBlindOnceMoreLeavesTheDriftOfTheOthers() throws Exception {
        String id = begun();
        review(kim, evaluation("yes", "yes"));
        acts.handIn(id, kim, NOW, "Kim");
        review(alex, evaluation("yes", "no"));
        acts.handIn(id, alex, NOW, "Alex");
        assertEquals(2, Drift.all(library, catalog).size());
        Call first = call;
        call = CoachingFactory.eINSTANCE.createCall();
        call.setId(Documents.newId());
        library.save(call, 0);
        String second = begun();
        review(kim, evaluation("no", "no"));
        acts.handIn(second, kim, NOW, "Kim");
        review(alex, evaluation("yes", "no"));
        acts.handIn(second, alex, NOW, "Alex");
        assertEquals(List.of(2, 2), Drift.all(library, catalog).stream().map(each -> each.points().size()).toList());
        acts.begin(first.getId(), CARD, kim, List.of(kim, alex), "", NOW, "Kim");
        assertEquals(List.of(1, 1), Drift.all(library, catalog).stream().map(each -> each.points().size()).toList());
    }

    /** Else one damaged calibration would hide every reviewer's drift. */
    @Test
    void aCalibrationThatCannotBeReadLeavesTheDriftOfTheOthers() throws Exception {
        String damaged = "";
        for (int i = 0; i < 2; i++) {
            damaged = begun();
            review(kim, evaluation("yes", "yes"));
            acts.handIn(damaged, kim, NOW, "Kim");
            review(alex, evaluation("yes", "no"));
            acts.handIn(damaged, alex, NOW, "Alex");
            call = CoachingFactory.eINSTANCE.createCall();
            call.setId(Documents.newId());
            library.save(call, 0);
        }
        Path folder = library.folder();
        library.close();
        Path database = folder.resolve("coachline.db");
        String bytes = Files.readString(database, StandardCharsets.ISO_8859_1);
        Files.writeString(database, bytes.replaceAll("<coaching:Calibration (?=[^>]*" + damaged + ")", "<coaching:Xalibration "), StandardCharsets.ISO_8859_1);
        library = Library.open(folder, OpenMode.READ_WRITE);
        assertEquals(List.of(1, 1), Drift.all(library, catalog).stream().map(each -> each.points().size()).toList());
    }
}
