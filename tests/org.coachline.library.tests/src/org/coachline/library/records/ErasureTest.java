/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.AuditQuery;
import org.coachline.library.Build;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.OpenMode;
import org.coachline.library.PersonRow;
import org.coachline.library.Saving;
import org.coachline.library.TallyQuery;
import org.coachline.library.Period;
import org.coachline.library.records.ErasureRequest.Of;
import org.coachline.library.records.RetentionRule.Outside;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Evidence;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {

    /** Words that occur nowhere else, so that their bytes can be looked for. */
    private static final List<String> SECRETS = List.of("Quirinius", "Blumenkohl", "Zwetschge", "Rhabarber", "Pastinake", "Mirabelle", "Kohlrabi", "4711-0815");

    @TempDir
    Path temp;

    private Library library;
    private String agent;
    private String other;
    private Call call;
    private Review review;
    private CoachingPlan ownPlan;
    private CoachingPlan otherPlan;

    @BeforeEach
    void makeLibrary() throws Exception {
        library = Library.create(temp.resolve("library"));
        agent = library.agentNamed("Quirinius Example");
        other = library.agentNamed("Kim Example");
        Agent person = library.load(Agent.class, agent).document();
        person.setExternalId("4711-0815");
        library.save(person, 1);
        Path file = Files.writeString(temp.resolve("one.wav"), "sound");
        call = Build.call("Blumenkohl refund", agent, Build.MONDAY);
        Recording recording = library.copyRecording(file, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
        recording.setDurationMicros(60_000_000);
        call.getLegs().get(0).getRecordings().clear();
        call.getLegs().get(0).getRecordings().add(recording);
        call.setTranscript(CoachingFactory.eINSTANCE.createTranscript());
        Cue cue = CoachingFactory.eINSTANCE.createCue();
        cue.setText("My name is Zwetschge");
        call.getTranscript().getCues().add(cue);
        review = Build.review(call, library.reviewerNamed("Alex Example"));
        Moment moment = Build.moment(review, "validate-first", Verdict.MISSED, 1_000_000, "Rhabarber");
        moment.setPhraseHeard("Pastinake");
        Build.note(review, "Mirabelle");
        ownPlan = Build.plan("Plan of Quirinius Example", agent, "validate-first");
        otherPlan = Build.plan("Plan of Kim", other, "validate-first");
        Evidence evidence = CoachingFactory.eINSTANCE.createEvidence();
        evidence.setId("e1");
        evidence.setCallId(call.getId());
        evidence.setPhraseHeard("Kohlrabi");
        otherPlan.getGoals().get(0).getEvidence().add(evidence);
        otherPlan.setSummary("Listen to quirinius  EXAMPLE once");
        library.saveAll(List.of(new Saving(call, 0), new Saving(review, 0), new Saving(ownPlan, 0), new Saving(otherPlan, 0)),
                List.of(AuditNote.of(AuditKind.DELIVERY, "Review", review.getId(), "Alex Example").labelled("Blumenkohl refund, Quirinius Example"),
                        AuditNote.of(AuditKind.REPLY, "Review", review.getId(), "Quirinius Example").changing(null, "Rhabarber"),
                        AuditNote.of(AuditKind.SCORE, "Review", "of another", "Alex Example").changing(null, "nothing about anybody")));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private static NullProgressMonitor monitor() {
        return new NullProgressMonitor();
    }

    private ErasureRequest ofAgent() {
        return new ErasureRequest(Of.AGENT, agent, List.of(), Outside.DROP_REFERENCE);
    }

    private ErasureReport erase() throws LibraryException {
        return library.records().erasure().run(ofAgent(), "Request 12", "Ina Example", monitor());
    }

    private List<String> foundInFiles() throws Exception {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(library.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT);
                SECRETS.stream().filter(secret -> bytes.contains(secret.toLowerCase(java.util.Locale.ROOT))).forEach(secret -> found.add(secret + " in " + file.getFileName()));
            }
        }
        return found;
    }

    @Test
    void theWordsAreInTheFilesBefore() throws Exception {
        String found = foundInFiles().toString();
        assertTrue(SECRETS.stream().allMatch(found::contains), found);
    }

    @Test
    void notAByteOfWhatWasSaidAndWrittenIsLeft() throws Exception {
        ErasureReport report = erase();
        assertTrue(report.done());
        assertEquals(List.of(), report.kept());
        assertEquals(2, report.unreachable().size(), report::toString);
        assertEquals(List.of(), foundInFiles());
        assertEquals(List.of(), library.check(monitor()).problems());
    }

    /** The review is handed in to a calibration together with one of somebody else, who names the agent. */
    private Calibration calibrated(boolean open) throws LibraryException {
        Review second = Build.review(call, library.reviewerNamed("Ina Example"));
        Build.moment(second, "validate-first", Verdict.USED_WELL, 1_000_000, "Quirinius said Mirabelle");
        second.setEvaluation(CoachingFactory.eINSTANCE.createEvaluation());
        second.getEvaluation().setComment("Kohlrabi again");
        library.save(second, 0);
        Calibration calibration = Build.calibration(call, review.getReviewerId(), second.getReviewerId());
        for (int i = 0; i < 2; i++) {
            calibration.getParts().get(i).setReviewId(i == 0 ? review.getId() : second.getId());
            calibration.getParts().get(i).setSubmittedAt(Build.MONDAY);
        }
        calibration.setOpenedAt(open ? Build.MONDAY : null);
        library.save(calibration, 0);
        return calibration;
    }

    @Test
    void itReachesWhatWasHandedInAndTheCopiesThatACalibrationKeeps() throws Exception {
        Calibration calibration = calibrated(true);
        assertEquals("Quirinius said Mirabelle", library.load(Calibration.class, calibration.getId()).document().getParts().get(1).getMoments().get(0).getComment());
        ErasureReport report = erase();
        assertEquals(List.of(), report.kept());
        assertEquals(List.of(), foundInFiles());
        Calibration left = library.load(Calibration.class, calibration.getId()).document();
        assertEquals(Verdict.USED_WELL, left.getParts().get(1).getMoments().get(0).getVerdict(), "what is no text is compared as before");
        assertEquals(List.of(), library.check(monitor()).problems());
    }

    /** Otherwise a pack that asks something else by now would change what was agreed on. */
    @Test
    void whatAScorecardAskedStaysKnownWhereTheAnswersStay() throws Exception {
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        evaluation.setScorecardContent("0123abcd");
        evaluation.setComment("Kohlrabi");
        review.setEvaluation(evaluation);
        library.save(review, 1);
        Calibration calibration = calibrated(true);
        erase();
        assertEquals("0123abcd", library.load(Review.class, review.getId()).document().getEvaluation().getScorecardContent());
        assertEquals("0123abcd", library.load(Calibration.class, calibration.getId()).document().getParts().get(0).getEvaluation().getScorecardContent());
    }

    @Test
    void aHoldOnACallKeepsTheCopiesOfWhatWasHandedInToo() throws Exception {
        Calibration calibration = calibrated(true);
        library.records().holds().lay(Hold.On.CALL, call.getId(), "A complaint", "Ina Example");
        assertTrue(erase().kept().stream().anyMatch(each -> each.documentId().equals(calibration.getId())));
        Calibration left = library.load(Calibration.class, calibration.getId()).document();
        assertEquals("Quirinius said Mirabelle", left.getParts().get(1).getMoments().get(0).getComment());
        assertEquals(Reason.HELD, assertThrows(LibraryException.class, () -> library.delete(Calibration.class, calibration.getId(), 1, "Ina")).reason());
    }

    @Test
    void itReachesWhatWasHandedInWhileItIsScoredBlind() throws Exception {
        calibrated(false);
        assertEquals(List.of(), erase().kept());
        assertEquals(List.of(), foundInFiles());
    }

    @Test
    void theDryRunSaysTheSameAndChangesNothing() throws Exception {
        long entries = library.audit().head().sequence();
        ErasureReport dry = library.records().erasure().dryRun(ofAgent(), monitor());
        assertFalse(dry.done());
        assertEquals(entries, library.audit().head().sequence());
        assertEquals("Blumenkohl refund", library.load(Call.class, call.getId()).document().getTitle());
        ErasureReport done = erase();
        assertEquals(dry.erased().stream().map(each -> each.documentId() + each.detail()).sorted().toList(),
                done.erased().stream().map(each -> each.documentId() + each.detail()).sorted().toList());
    }

    @Test
    void whatSaysNothingOfAPersonStays() throws Exception {
        long tallies = library.figures().tallies(TallyQuery.of(java.util.Set.of(agent), Period.ALWAYS)).size();
        erase();
        Review left = library.load(Review.class, review.getId()).document();
        assertEquals(Verdict.MISSED, left.getMoments().get(0).getVerdict());
        assertEquals(1_000_000, left.getMoments().get(0).getStartMicros());
        assertNull(left.getMoments().get(0).getPhraseHeard());
        assertEquals(tallies, library.figures().tallies(TallyQuery.of(java.util.Set.of(agent), Period.ALWAYS)).size());
        assertEquals("Billing", library.calls(CallQuery.ALL).get(0).queue());
        assertTrue(library.agents().stream().map(PersonRow::name).anyMatch(name -> name.equals("Erased person " + agent.substring(0, 8))));
        assertEquals("Alex Example", library.reviewers().get(0).name());
    }

    @Test
    void theAgentsPlansGoAndEvidenceInOtherPlansToo() throws Exception {
        erase();
        assertThrows(LibraryException.class, () -> library.load(CoachingPlan.class, ownPlan.getId()));
        CoachingPlan left = library.load(CoachingPlan.class, otherPlan.getId()).document();
        assertEquals(List.of(), List.copyOf(left.getGoals().get(0).getEvidence()));
        assertEquals("Plan of Kim", left.getTitle());
        assertEquals("Listen to [\u2026] once", left.getSummary());
    }

    @Test
    void theTrailKeepsTheActAndNotTheWords() throws Exception {
        erase();
        assertEquals(List.of(), library.audit().verify(monitor()));
        assertTrue(library.audit().entry(1).orElseThrow().erased());
        assertEquals("Alex Example", library.audit().entry(1).orElseThrow().who());
        assertEquals(AuditKind.DELIVERY, library.audit().entry(1).orElseThrow().kind());
        assertNull(library.audit().entry(2).orElseThrow().who());
        assertEquals("nothing about anybody", library.audit().entry(3).orElseThrow().after());
        assertTrue(library.audit().count(AuditQuery.ALL.kinds(AuditKind.ERASURE)) >= 3);
    }

    @Test
    void theSearchFindsNothingOfIt() throws Exception {
        erase();
        for (String secret : SECRETS) {
            assertEquals(List.of(), library.search(secret, 10), secret);
        }
    }

    @Test
    void editsNotYetSavedGoToo() throws Exception {
        Review edited = library.load(Review.class, review.getId()).document();
        edited.setSummary("Blumenkohl once more");
        library.journal(edited, 1);
        erase();
        assertEquals(List.of(), foundInFiles());
    }

    @Test
    void whatIsHeldStaysWithTheReasonAndSoDoesTheName() throws Exception {
        library.records().holds().lay(Hold.On.CALL, call.getId(), "A complaint", "Ina Example");
        ErasureReport report = erase();
        assertEquals(3, report.kept().size(), report::toString);
        assertTrue(report.kept().get(0).detail().contains("A complaint"), report::toString);
        assertEquals("Blumenkohl refund", library.load(Call.class, call.getId()).document().getTitle());
        assertEquals("Quirinius Example", library.load(Agent.class, agent).document().getName());
        assertThrows(LibraryException.class, () -> library.load(CoachingPlan.class, ownPlan.getId()));
    }

    @Test
    void aCustomersCallLosesItsWordsAndTheAgentKeepsTheirName() throws Exception {
        ErasureReport report = library.records().erasure().run(new ErasureRequest(Of.CUSTOMER, call.getId(), List.of("Zwetschge"), Outside.DROP_REFERENCE), "Request 13", "Ina",
                monitor());
        assertEquals(List.of(), report.kept());
        assertEquals("Quirinius Example", library.load(Agent.class, agent).document().getName());
        assertEquals("Plan of Quirinius Example", library.load(CoachingPlan.class, ownPlan.getId()).document().getTitle());
        assertEquals(List.of(), foundInFiles().stream().filter(found -> !found.startsWith("Quirinius") && !found.startsWith("4711")).toList());
    }

    @Test
    void somebodyElseOfTheSameNameKeepsItAndRecordingsTheirPlaces() throws Exception {
        Call second = Build.call("Two", other, Build.MONDAY);
        second.getLegs().get(0).getRecordings().get(0).setPath("Kim Example/two.wav");
        second.setRecorderNote("Said by Kim Example");
        library.save(second, 0);
        library.records().erasure().run(new ErasureRequest(Of.CUSTOMER, call.getId(), List.of("Kim Example"), Outside.DROP_REFERENCE), "Request 14", "Ina", monitor());
        assertEquals("Kim Example", library.load(Agent.class, other).document().getName());
        Call left = library.load(Call.class, second.getId()).document();
        assertEquals("Kim Example/two.wav", left.getLegs().get(0).getRecordings().get(0).getPath());
        assertEquals("Said by [\u2026]", left.getRecorderNote());
    }

    @Test
    void doneAgainItGoesOnWhereItEnded() throws Exception {
        NullProgressMonitor cancelling = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                setCanceled(name.equals(ownPlan.getId()));
            }
        };
        assertThrows(org.eclipse.core.runtime.OperationCanceledException.class,
                () -> library.records().erasure().run(ofAgent(), "Request 12", "Ina Example", cancelling));
        assertEquals("Quirinius Example", library.load(Agent.class, agent).document().getName());
        erase();
        assertEquals(List.of(), foundInFiles());
        assertEquals(List.of(), library.check(monitor()).problems());
        erase();
        assertEquals(List.of(), library.check(monitor()).problems());
    }

    @Test
    void backupsAndFilesOutsideAreNamedAsOutOfReach() throws Exception {
        Path file = Files.writeString(temp.resolve("two.wav"), "another sound");
        Call outside = Build.call("Two", agent, Build.MONDAY);
        outside.getLegs().get(0).getRecordings().clear();
        outside.getLegs().get(0).getRecordings().add(library.reference(file, temp, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)))));
        library.save(outside, 0);
        Backup backup = library.records().backups().make(library.records().backups().rule(), false, "Ina", monitor());
        String unreachable = library.records().erasure().dryRun(ofAgent(), monitor()).unreachable().toString();
        assertTrue(unreachable.contains("two.wav") && unreachable.contains(backup.folder().toString()), unreachable);
        erase();
        assertTrue(Files.exists(file));
    }

    @Test
    void aBackupMadeElsewhereIsNamedTooUntilItWasLetGo() throws Exception {
        BackupRule usual = library.records().backups().rule();
        BackupRule elsewhere = new BackupRule(temp.resolve("elsewhere"), true, false, usual.days(), usual.weeks(), usual.months());
        Backup backup = library.records().backups().make(elsewhere, false, "Ina", monitor());
        String unreachable = library.records().erasure().dryRun(ofAgent(), monitor()).unreachable().toString();
        assertTrue(unreachable.contains(backup.folder().toString()), unreachable);
        library.audit().record(AuditNote.of(AuditKind.BACKUP, "Backup", String.valueOf(backup.folder().getFileName()), "Ina").changing(backup.folder().toString(), null));
        String after = library.records().erasure().dryRun(ofAgent(), monitor()).unreachable().toString();
        assertTrue(!after.contains(backup.folder().toString()), after);
    }

    @Test
    void aDocumentThatCannotBeReadIsToldAsNotErased() throws Exception {
        try (java.sql.Connection connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + library.folder().resolve("coachline.db"));
                java.sql.Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE documents SET body = x'00' WHERE id = '" + review.getId() + "'");
        }
        ErasureReport report = erase();
        assertEquals(List.of(review.getId(), agent), report.kept().stream().map(ErasureReport.Line::documentId).toList());
    }

    @Test
    void nobodyIsErasedWhereNobodyIsOrNothingCanBeWritten() throws Exception {
        assertEquals(Reason.NOT_FOUND, assertThrows(LibraryException.class,
                () -> library.records().erasure().dryRun(new ErasureRequest(Of.AGENT, call.getId(), List.of(), Outside.DROP_REFERENCE), monitor())).reason());
        try (Library reading = Library.open(library.folder(), OpenMode.READ_ONLY)) {
            assertTrue(reading.records().erasure().dryRun(ofAgent(), monitor()).erased().size() > 3);
            assertEquals(Reason.READ_ONLY, assertThrows(LibraryException.class,
                    () -> reading.records().erasure().run(ofAgent(), "Request 12", "Ina", monitor())).reason());
        }
    }
}
