/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.Build;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Saving;
import org.coachline.library.SourceFile;
import org.coachline.library.SourceRow;
import org.coachline.library.records.ErasureReport.Line;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name with letters whose capitals no database knows and that XML writes otherwise, left in every place it may be left in. */
class ErasureEverywhereTest {

    private static final String NAME = "Zo\u00eb \u00d6rkeny & Quirinius";

    @TempDir
    Path temp;

    private Library library;
    private String agent;
    private Call theirs;
    private Call others;
    private CoachingPlan plan;

    @BeforeEach
    void makeLibrary() throws Exception {
        library = Library.create(temp.resolve("library"));
        agent = library.agentNamed(NAME);
        theirs = Build.call("A refund for " + NAME, agent, Build.MONDAY);
        others = Build.call("Asked for zO\u00cb \u00f6RKENY  & quirinius", library.agentNamed("Kim Example"), Build.MONDAY);
        Review review = Build.review(others, library.reviewerNamed("Ina Example"));
        Build.moment(review, "validate-first", Verdict.MISSED, 0, "As ZO\u00cb \u00d6RKENY & QUIRINIUS would");
        Build.note(review, NAME + " knows");
        plan = Build.plan("Like " + NAME, library.agentNamed("Kim Example"), "validate-first");
        library.saveAll(List.of(new Saving(theirs, 0), new Saving(others, 0), new Saving(review, 0), new Saving(plan, 0)),
                List.of(AuditNote.of(AuditKind.SCORE, "Review", review.getId(), "Ina Example").changing("ZO\u00cb \u00d6RKENY & QUIRINIUS", "7"),
                        AuditNote.of(AuditKind.REPLY, "Review", "r", NAME)));
        library.records().exports().write(Export.of(Export.What.DEBRIEF, "Review", review.getId(), Path.of(NAME + ".pdf")), "Ina Example", () -> "done");
        Hold hold = library.records().holds().lay(Hold.On.CALL, others.getId(), "Asked for by " + NAME, "Ina Example");
        library.records().holds().lift(hold.id(), NAME + " agreed", "Ina Example");
        Path folder = Files.createDirectories(temp.resolve("recorder"));
        library.sources().save(new SourceRow("Recorder", "names", folder, "{\"kept\": \"nobody\"}", true), "Ina Example");
        library.sources().note("Recorder", List.of(new SourceFile("a.wav", "stamp", SourceFile.State.REFUSED, "", "Of " + NAME + ", and too short")));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private ErasureReport erase() throws LibraryException {
        return library.records().erasure().run(new ErasureRequest(ErasureRequest.Of.AGENT, agent, List.of(), RetentionRule.Outside.DROP_REFERENCE), "Request 12",
                "Ina Example", new NullProgressMonitor());
    }

    /** In which files the name stands as people, XML or the recorder write it. */
    private List<String> found() throws Exception {
        try (Stream<Path> files = Files.walk(library.folder())) {
            return files.filter(Files::isRegularFile).filter(ErasureEverywhereTest::names).map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private static boolean names(Path file) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            return Stream.of("zo\u00eb", "\u00f6rkeny", "quirinius", "zo&#", "&#xf6;rkeny").anyMatch(bytes::contains);
        } catch (java.io.IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    @Test
    void noFileOfTheLibraryHoldsTheNameAfterwards() throws Exception {
        assertFalse(found().isEmpty(), "it is there before");
        ErasureReport report = erase();
        assertEquals(List.of(), report.kept());
        assertEquals(List.of(), found());
        assertEquals("Asked for [\u2026]", library.load(Call.class, others.getId()).document().getTitle());
        assertEquals(List.of(), library.audit().verify(new NullProgressMonitor()));
    }

    @Test
    void whyAnotherCallIsHeldStaysWithoutTheName() throws Exception {
        library.records().holds().lay(Hold.On.PLAN, held(), "A complaint of " + NAME, "Ina Example");
        assertEquals(List.of(), erase().kept());
        assertEquals("A complaint of [\u2026]", library.records().holds().all().get(0).reason());
        assertEquals(List.of(), found());
    }

    private String held() throws LibraryException {
        CoachingPlan other = Build.plan("Nothing", library.agentNamed("Kim Example"), "validate-first");
        library.save(other, 0);
        return other.getId();
    }

    @Test
    void whatIsSetSomewhereAndWouldBringTheNameBackIsTold() throws Exception {
        library.sources().save(new SourceRow("Second", "names", temp.resolve("recorder"), "{\"agent\": \"" + NAME + "\"}", true), "Ina Example");
        library.settings().change(Map.of("team.note", Optional.of("Ask " + NAME)), "Ina Example");
        library.sources().note("Second", List.of(new SourceFile(NAME + ".wav", "stamp", SourceFile.State.REFUSED, "", "too short")));
        List<String> kept = erase().kept().stream().map(Line::label).sorted().toList();
        assertEquals(List.of("A setting of the library", "A source of recordings", "Files in folders of recordings"), kept);
    }

    @Test
    void editsNotYetSavedThatNameThemAreTold() throws Exception {
        plan.setSummary("Ask " + NAME.replace(" & ", " and ") + " or " + NAME);
        CoachingPlan other = library.load(CoachingPlan.class, held()).document();
        other.setSummary("Ask Quirinius");
        library.journal(other, 1);
        ErasureReport report = library.records().erasure().run(new ErasureRequest(ErasureRequest.Of.AGENT, agent, List.of("Quirinius"),
                RetentionRule.Outside.DROP_REFERENCE), "Request 12", "Ina Example", new NullProgressMonitor());
        assertTrue(report.kept().stream().anyMatch(line -> line.label().equals("Edits that are not saved yet")), report::toString);
    }
}
