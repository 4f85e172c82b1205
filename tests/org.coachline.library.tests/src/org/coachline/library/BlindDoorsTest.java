/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.coachline.library.LibraryException.Reason;
import org.coachline.library.records.Holds;
import org.coachline.library.records.Records;
import org.coachline.library.records.Retention;
import org.coachline.library.records.RetentionRule;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Document;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a library can be asked, what it answers to somebody who scores a call blind does not depend on what others say of that call. Every
 * method of the library is called, with everything it could be asked; one that this test does not know fails it.
 */
class BlindDoorsTest {

    /** Change something, or ask nothing that stands in a document. */
    private static final Set<String> NO_QUESTION = Set.of("Library.save", "Library.saveAll", "Library.saveUnlessRecorded", "Library.delete",
            "Library.setTechniqueSource", "Library.remember", "Library.measured", "Library.measuredAll", "Library.journal", "Library.dropJournal",
            "Library.onChange", "Library.rebuildProjection", "Library.close", "Library.moveRoot", "Library.reference", "Library.copyRecording",
            "Library.locate", "Library.lastKnown", "Library.foundAgain", "Library.findMissingIn", "Library.rememberHeaderless", "Library.headerless",
            "Library.agentNamed", "Library.reviewerNamed", "Library.teamNamed", "Calibrations.readAs", "AuditTrail.record", "AuditTrail.holds",
            "AuditTrail.each", "AuditTrail.accept", "Holds.lay", "Holds.lift", "Retention.setRules", "Retention.run", "OwnScorecards.keep");

    @TempDir
    Path temp;

    private Library library;
    private Call call;
    private Review alex;
    private Calibration calibration;
    private long version;

    @BeforeEach
    void twoReviewersScoreACallBlind() throws LibraryException {
        library = Library.create(temp.resolve("library"));
        call = Build.call("Call", "agent", Build.MONDAY);
        alex = Build.review(call, "alex");
        Build.moment(alex, "validate", Verdict.USED_WELL, 1_000_000, "wonderful");
        Build.note(alex, "remember the giraffe");
        alex.setEvaluation(evaluation("warmly"));
        Review kim = Build.review(call, "kim");
        Build.moment(kim, "validate", Verdict.MISSED, 2_000_000, "terrible");
        library.saveAll(List.of(new Saving(call, 0), new Saving(kim, 0)));
        calibration = Build.calibration(call, "alex", "kim");
        version = library.save(calibration, 0);
        as("alex");
        library.save(alex, 0);
        library.records().retention().setRules(List.of(RetentionRule.of(RetentionRule.What.REVIEWS, 1)), "Alex");
        as("kim");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private void as(String reviewer) {
        library.scoring().calibrations().readAs(reviewer);
    }

    private static Evaluation evaluation(String option) {
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        evaluation.setScorecard(Build.technique("card"));
        Answer answer = CoachingFactory.eINSTANCE.createAnswer();
        answer.setQuestionId("greeting");
        answer.setOptionId(option);
        answer.setComment("answered " + option);
        evaluation.getAnswers().add(answer);
        return evaluation;
    }

    /** Another verdict, more and other words, another answer, a later state. */
    private void alexThinksAgain() throws LibraryException {
        as("alex");
        alex.getMoments().get(0).setVerdict(Verdict.BACKFIRED);
        alex.getMoments().get(0).setComment("dreadful");
        Build.moment(alex, "apologise", Verdict.MISSED, 3_000_000, "lamentable");
        Build.note(alex, "remember the hippopotamus");
        alex.setEvaluation(evaluation("coldly"));
        alex.setStatus(ReviewStatus.DELIVERED);
        alex.setDeliveredAt(Build.MONDAY.plusSeconds(7200));
        library.save(alex, 1);
        as("kim");
    }

    @Test
    void noAnswerDependsOnWhatOthersMarked() throws Exception {
        Map<String, String> before = everything();
        alexThinksAgain();
        Map<String, String> after = everything();
        TreeSet<String> leaks = new TreeSet<>();
        before.forEach((question, answer) -> {
            if (!answer.equals(after.get(question))) {
                leaks.add(question + ": " + answer + " -> " + after.get(question));
            }
        });
        assertEquals(new TreeSet<>(), leaks);
        for (String theirs : List.of("wonderful", "giraffe", "warmly", "dreadful", "hippopotamus", "coldly", "lamentable")) {
            before.forEach((question, answer) -> assertFalse(!question.contains(theirs) && answer.contains(theirs), question + " tells " + answer));
        }
    }

    /** Otherwise the test above would be content with a library that says nothing. */
    @Test
    void whenAllAreInTheSameQuestionsTellWhatEverybodyMarked() throws Exception {
        alexThinksAgain();
        Map<String, String> blind = everything();
        for (int i = 0; i < 2; i++) {
            calibration.getParts().get(i).setReviewId(i == 0 ? alex.getId() : library.reviews(call.getId()).get(0).id());
            calibration.getParts().get(i).setSubmittedAt(Build.MONDAY);
        }
        calibration.setOpenedAt(Build.MONDAY);
        library.save(calibration, version);
        Map<String, String> open = everything();
        assertTrue(open.keySet().stream().filter(question -> !open.get(question).equals(blind.get(question))).count() >= 15, open.toString());
        assertTrue(open.values().stream().anyMatch(answer -> answer.contains("hippopotamus")));
        assertTrue(open.values().stream().anyMatch(answer -> answer.contains("answered coldly")));
    }

    @Test
    void aConflictHandsOutNothingOfWhatIsClosed() {
        assertEquals(Reason.SEALED, assertThrows(LibraryException.class, () -> library.delete(Review.class, alex.getId(), 7, "Kim")).reason());
        assertEquals(Reason.SEALED, assertThrows(LibraryException.class, () -> library.delete(Review.class, alex.getId(), 1, "Kim")).reason());
        Call disguised = Build.call("Disguised", "agent", Build.MONDAY);
        disguised.setId(alex.getId());
        assertEquals(Reason.SEALED, assertThrows(LibraryException.class, () -> library.save(disguised, 7)).reason());
    }

    @Test
    void editsThatOthersLeftBehindAreOfferedToThemAlone() throws Exception {
        try (Library theirs = Library.open(library.folder(), OpenMode.READ_WRITE)) {
            theirs.journal(alex, 1);
        }
        assertEquals(List.of(), library.journalled());
        as("alex");
        assertEquals(List.of(alex.getId()), library.journalled().stream().map(JournalEntry::documentId).toList());
    }

    private Map<String, String> everything() throws Exception {
        Map<String, String> answers = new TreeMap<>();
        Records records = library.records();
        List<Object> doors = List.of(library, library.day(), library.figures(), library.audit(), library.scoring().calibrations(),
                library.scoring().scorecards(), records.holds(), records.retention());
        TreeSet<String> unknown = new TreeSet<>();
        for (Object door : doors) {
            for (Method method : door.getClass().getDeclaredMethods()) {
                String name = door.getClass().getSimpleName() + '.' + method.getName();
                if (Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()
                        && !NO_QUESTION.contains(name) && !isDoor(method.getReturnType())) {
                    List<List<Object>> questions = questions(method);
                    if (questions.isEmpty()) {
                        unknown.add(method.toString());
                    }
                    for (List<Object> question : questions) {
                        answers.put(name + question, answer(door, method, question));
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(), unknown, "say in this test what these may be asked");
        return answers;
    }

    private static boolean isDoor(Class<?> type) {
        return Set.of(DayRows.class, Figures.class, AuditTrail.class, Scoring.class, Records.class, LibrarySettings.class, IntakeSources.class,
                SharedPacks.class, Holds.class, Retention.class).contains(type);
    }

    private String answer(Object door, Method method, List<Object> question) throws IllegalAccessException {
        try {
            return told(method.invoke(door, question.stream().map(each -> each.equals(NOTHING) ? null : each).toArray()));
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause());
        }
    }

    private static String told(Object answer) {
        if (answer instanceof Stored<?> stored) {
            return stored.version() + " " + told(stored.document());
        }
        if (answer instanceof Document document) {
            return new String(Documents.write(document), StandardCharsets.UTF_8);
        }
        return answer instanceof List<?> list ? list.stream().map(BlindDoorsTest::told).toList().toString() : String.valueOf(answer);
    }

    private static final String NOTHING = "-";

    /** All combinations of what each parameter may be. */
    private List<List<Object>> questions(Method method) {
        List<List<Object>> all = new ArrayList<>();
        all.add(List.of());
        for (Class<?> type : method.getParameterTypes()) {
            List<List<Object>> longer = new ArrayList<>();
            for (List<Object> begun : all) {
                for (Object value : values(type)) {
                    List<Object> one = new ArrayList<>(begun);
                    one.add(value);
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }

    private List<Object> values(Class<?> type) {
        if (type == String.class) {
            return List.of(NOTHING, call.getId(), alex.getId(), "agent", "alex", "hippopotamus", "wonderful", "org.example.pack/apologise");
        } else if (type == Class.class) {
            return List.of(Review.class, Document.class);
        } else if (type == int.class) {
            return List.of(1000);
        } else if (type == long.class) {
            return List.of(Long.MAX_VALUE, 1L);
        } else if (type == Instant.class) {
            return List.of(Build.MONDAY.minusSeconds(1), Build.MONDAY.plusSeconds(10_000_000));
        } else if (type == LocalDate.class) {
            return List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2030, 1, 1));
        } else if (type == Period.class) {
            return List.of(Period.ALWAYS);
        } else if (type == Set.class) {
            return List.of(Set.of(), Set.of("agent"));
        } else if (type == List.class) {
            return List.of(List.of(call.getId(), alex.getId()));
        } else if (type == Map.class) {
            return List.of(Map.of());
        } else if (type == IProgressMonitor.class) {
            return List.of(new Quiet());
        } else if (type == org.coachline.model.CatalogRef.class) {
            return List.of(Build.technique("validate"), Build.technique("card"));
        } else if (type == CallQuery.class) {
            List<Object> queries = new ArrayList<>();
            for (CallQuery.Order order : CallQuery.Order.values()) {
                queries.add(CallQuery.ALL.withOrder(order, true));
            }
            Arrays.asList("new", "draft", "delivered").forEach(status -> queries.add(CallQuery.ALL.withStatus(status)));
            Arrays.asList("dreadful", "hippopotamus", "wonderful").forEach(word -> queries.add(CallQuery.ALL.withText(word)));
            return queries;
        } else if (type == MomentQuery.class) {
            return List.of(MomentQuery.ALL, MomentQuery.ALL.withReview(alex.getId()), MomentQuery.ALL.withReviewer("alex"), MomentQuery.ALL.withText("dreadful"),
                    MomentQuery.ALL.withAgent("agent"), MomentQuery.ALL.withVerdicts(Set.of(Verdict.BACKFIRED)));
        } else if (type == TallyQuery.class) {
            return List.of(TallyQuery.of(Set.of(), Period.ALWAYS), TallyQuery.of(Set.of("agent"), Period.ALWAYS).eachAgent().eachCallerType());
        } else if (type == AuditQuery.class) {
            return List.of(AuditQuery.ALL, new AuditQuery(Set.of(), null, alex.getId(), null, null, null));
        }
        return List.of();
    }

    /** A monitor that is the same in every question. */
    private static final class Quiet extends NullProgressMonitor {
        @Override
        public String toString() {
            return "monitor";
        }
    }
}
