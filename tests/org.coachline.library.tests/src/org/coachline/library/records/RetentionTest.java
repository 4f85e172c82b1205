/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.coachline.library.AuditEntry;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.Build;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.MomentQuery;
import org.coachline.library.NewCall;
import org.coachline.library.OpenMode;
import org.coachline.library.PlanRow;
import org.coachline.library.Saving;
import org.coachline.library.records.RetentionRule.Outside;
import org.coachline.library.records.RetentionRule.What;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Cue;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {

    private static final Instant NOW = Build.MONDAY.plus(100, ChronoUnit.DAYS);
    private static final Instant RECENT = NOW.minus(10, ChronoUnit.DAYS);

    @TempDir
    Path temp;

    private Library library;
    private String kim;
    private int sounds;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        library = Library.create(temp.resolve("library"));
        kim = library.agentNamed("Kim Example");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private NullProgressMonitor monitor() {
        return new NullProgressMonitor();
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private Path sound() throws Exception {
        Path file = temp.resolve("outside").resolve("sound" + ++sounds + ".wav");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "sound " + sounds);
    }

    private Call call(Instant start, boolean copied) throws Exception {
        return call(start, copied, sound());
    }

    private Call call(Instant start, boolean copied, Path file) throws Exception {
        Call call = Build.call("A refund", kim, start);
        Recording recording = copied ? library.copyRecording(file, hash(file)) : library.reference(file, file.getParent(), hash(file));
        recording.setDurationMicros(5_000_000);
        call.getLegs().get(0).getRecordings().clear();
        call.getLegs().get(0).getRecordings().add(recording);
        call.setTranscript(CoachingFactory.eINSTANCE.createTranscript());
        Cue cue = CoachingFactory.eINSTANCE.createCue();
        cue.setText("Blumenkohl and other words");
        call.getTranscript().getCues().add(cue);
        library.save(call, 0);
        return call;
    }

    private Path fileOf(Call call) {
        Recording recording = call.getLegs().get(0).getRecordings().get(0);
        return "library".equals(recording.getRoot()) ? library.folder().resolve("recordings").resolve(recording.getPath())
                : temp.resolve("outside").resolve(recording.getPath());
    }

    private Outcome apply(RetentionRule... rules) throws LibraryException {
        library.records().retention().setRules(List.of(rules), "Ina Example");
        return library.records().retention().run(library.records().retention().due(NOW, monitor()), NOW, "Ina Example", monitor());
    }

    @Test
    void withoutRulesNothingGoes() throws Exception {
        call(Build.MONDAY, true);
        assertEquals(List.of(), library.records().retention().due(NOW, monitor()));
    }

    @Test
    void theDryRunListsExactlyWhatWouldGoAndChangesNothing() throws Exception {
        Call old = call(Build.MONDAY, true);
        call(RECENT, true);
        library.records().retention().setRules(List.of(RetentionRule.of(What.RECORDINGS, 30)), "Ina Example");
        List<Due> due = library.records().retention().due(NOW, monitor());
        assertEquals(List.of(old.getId()), due.stream().map(Due::documentId).toList());
        assertEquals(SoundFile.Action.DELETE_COPY, due.get(0).files().get(0).action());
        assertTrue(Files.exists(fileOf(old)));
        assertEquals(1, library.load(Call.class, old.getId()).version());
    }

    @Test
    void aRecordingThatWentLeavesTheCallItsLengthAndItsHash() throws Exception {
        Call old = call(Build.MONDAY, true);
        Path cached = Files.createDirectories(library.cacheFolder().resolve("peaks")).resolve(hash(fileOf(old)) + ".peaks");
        Files.writeString(cached, "made of it");
        Outcome outcome = apply(RetentionRule.of(What.RECORDINGS, 30));
        assertEquals("1 1 []", outcome.done() + " " + outcome.files() + ' ' + outcome.left());
        assertFalse(Files.exists(fileOf(old)) || Files.exists(cached));
        Recording left = library.load(Call.class, old.getId()).document().getLegs().get(0).getRecordings().get(0);
        assertEquals(5_000_000, library.calls(CallQuery.ALL).get(0).durationMicros());
        assertEquals(Optional.of(old.getId()), library.callWithRecording(left.getSha256()));
        assertTrue(assertThrows(LibraryException.class, () -> library.locate(left)).getMessage().contains("retention"));
        assertEquals(List.of(), library.check(monitor()).problems());
        assertEquals(List.of(), library.records().retention().due(NOW, monitor()));
    }

    @Test
    void aFileOutsideStaysUnlessTheRuleSaysOtherwise() throws Exception {
        Call old = call(Build.MONDAY, false);
        assertEquals(0, apply(RetentionRule.of(What.RECORDINGS, 30)).files());
        assertTrue(Files.exists(fileOf(old)));
        Recording left = library.load(Call.class, old.getId()).document().getLegs().get(0).getRecordings().get(0);
        assertThrows(LibraryException.class, () -> library.locate(left));
        Call other = call(Build.MONDAY, false);
        assertEquals(1, apply(new RetentionRule(What.RECORDINGS, 30, "", "", Outside.DELETE_FILE)).files());
        assertFalse(Files.exists(fileOf(other)));
    }

    @Test
    void aFileOutsideThatWasMovedIsDeletedWhereItWasFound() throws Exception {
        Call old = call(Build.MONDAY, false);
        Path moved = Files.createDirectories(temp.resolve("elsewhere")).resolve("moved.wav");
        Files.move(fileOf(old), moved);
        library.foundAgain(old.getLegs().get(0).getRecordings().get(0).getSha256(), moved);
        assertEquals(1, apply(new RetentionRule(What.RECORDINGS, 30, "", "", Outside.DELETE_FILE)).files());
        assertFalse(Files.exists(moved));
    }

    @Test
    void aFileOutsideThatIsNotWhatWasImportedIsLeftAlone() throws Exception {
        Call old = call(Build.MONDAY, false);
        Files.writeString(fileOf(old), "SOUND 1");
        Outcome outcome = apply(new RetentionRule(What.RECORDINGS, 30, "", "", Outside.DELETE_FILE));
        assertEquals(0, outcome.files());
        assertTrue(outcome.left().get(0).contains("not what was imported"), outcome::toString);
        assertTrue(Files.exists(fileOf(old)));
    }

    @Test
    void aFileThatAnotherCallHasStaysUntilThatOneIsDueToo() throws Exception {
        Path file = sound();
        Call old = call(Build.MONDAY, true, file);
        call(RECENT, true, file);
        library.records().retention().setRules(List.of(RetentionRule.of(What.RECORDINGS, 30)), "Ina Example");
        assertEquals(SoundFile.Action.SHARED, library.records().retention().due(NOW, monitor()).get(0).files().get(0).action());
        assertEquals(0, apply(RetentionRule.of(What.RECORDINGS, 30)).files());
        assertTrue(Files.exists(fileOf(old)));
        assertEquals(1, apply(RetentionRule.of(What.RECORDINGS, 5)).files());
        assertFalse(Files.exists(fileOf(old)));
    }

    @Test
    void aTranscriptGoesOutOfTheSearchToo() throws Exception {
        Call old = call(Build.MONDAY, true);
        assertEquals(1, library.search("blumenkohl", 10).size());
        assertEquals(1, apply(RetentionRule.of(What.TRANSCRIPTS, 30)).done());
        assertEquals(0, library.search("blumenkohl", 10).size());
        assertTrue(Files.exists(fileOf(old)));
        assertEquals(List.of(), library.check(monitor()).problems());
    }

    @Test
    void reviewsGoByTheirOwnAgeAndThoseInDisputeStay() throws Exception {
        Call old = call(Build.MONDAY, true);
        Review settled = Build.review(old, "");
        Build.moment(settled, "validate-first", Verdict.MISSED, 0, "");
        Review disputed = Build.review(old, "");
        disputed.setStatus(ReviewStatus.DISPUTED);
        Review fresh = Build.review(old, "");
        fresh.setCreatedAt(RECENT);
        library.saveAll(List.of(new Saving(settled, 0), new Saving(disputed, 0), new Saving(fresh, 0)));
        assertEquals(1, apply(RetentionRule.of(What.REVIEWS, 30)).done());
        assertEquals(2, library.reviews(old.getId()).size());
        assertThrows(LibraryException.class, () -> library.load(Review.class, settled.getId()));
        assertEquals(0, library.calls(CallQuery.ALL).get(0).moments());
        assertEquals(List.of(), library.check(monitor()).problems());
    }

    private CoachingPlan plan(LocalDate due) throws LibraryException {
        CoachingPlan plan = Build.plan("Validate first", kim, "validate-first");
        plan.setCreatedAt(Build.MONDAY);
        plan.getGoals().get(0).setDue(due);
        library.save(plan, 0);
        return plan;
    }

    @Test
    void aPlanGoesByTheLastDayThatItIsAbout() throws Exception {
        CoachingPlan over = plan(LocalDate.ofInstant(Build.MONDAY, ZoneOffset.UTC).plusDays(20));
        CoachingPlan open = plan(LocalDate.ofInstant(NOW, ZoneOffset.UTC).minusDays(20));
        Call old = call(Build.MONDAY, true);
        Outcome outcome = apply(RetentionRule.of(What.PLANS, 60));
        assertEquals("1 0 []", outcome.done() + " " + outcome.files() + ' ' + outcome.left());
        assertEquals(List.of(open.getId()), library.plans(null).stream().map(PlanRow::id).toList());
        AuditEntry entry = library.audit().entries(AuditQuery.ALL.kinds(AuditKind.RETENTION), Long.MAX_VALUE, 2).get(0);
        assertEquals("CoachingPlan " + over.getId() + " plans", entry.subjectType() + ' ' + entry.subjectId() + ' ' + entry.before());
        assertTrue(Files.exists(fileOf(old)));
        assertEquals(List.of(), library.check(monitor()).problems());
    }

    @Test
    void aHoldOnAPlanOrItsAgentKeepsIt() throws Exception {
        CoachingPlan held = plan(null);
        Hold hold = library.records().holds().lay(Hold.On.PLAN, held.getId(), "A complaint", "Ina Example");
        assertEquals(0, apply(RetentionRule.of(What.PLANS, 60)).done());
        library.records().holds().lift(hold.id(), "settled", "Ina Example");
        Hold person = library.records().holds().lay(Hold.On.PERSON, kim, "A lawsuit", "Ina Example");
        assertEquals(0, apply(RetentionRule.of(What.PLANS, 60)).done());
        library.records().holds().lift(person.id(), "settled", "Ina Example");
        assertEquals(1, apply(RetentionRule.of(What.PLANS, 60)).done());
    }

    @Test
    void aPlanIsOfNoQueueAndARuleThatSaysSoIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RetentionRule(What.PLANS, 60, "Billing", "", Outside.DROP_REFERENCE));
    }

    @Test
    void aCallStaysAsLongAsAnythingElseOfItIsKept() throws Exception {
        Call old = call(Build.MONDAY, true);
        Review review = Build.review(old, "");
        library.save(review, 0);
        library.records().retention().setRules(List.of(RetentionRule.of(What.CALLS, 30)), "Ina Example");
        assertEquals("Reviews of it are kept longer.", library.records().retention().due(NOW, monitor()).get(0).kept());
        apply(RetentionRule.of(What.REVIEWS, 30));
        library.records().retention().setRules(List.of(RetentionRule.of(What.CALLS, 30)), "Ina Example");
        assertEquals("Its recording is kept longer.", library.records().retention().due(NOW, monitor()).get(0).kept());
        assertEquals(1, apply(RetentionRule.of(What.CALLS, 30), RetentionRule.of(What.RECORDINGS, 30)).done(), "the recording went, the words are kept");
        assertEquals(1, library.calls(CallQuery.ALL).size());
        assertTrue(Files.notExists(fileOf(old)));
    }

    @Test
    void aCallOfWhichAllElseGoesInTheSameRunGoesWithItsFactsAndFigures() throws Exception {
        Call old = call(Build.MONDAY, true);
        Path file = fileOf(old);
        Call recent = call(RECENT, true);
        Review review = Build.review(old, "");
        Build.moment(review, "validate-first", Verdict.MISSED, 0, "");
        library.save(review, 0);
        library.records().retention().setRules(List.of(RetentionRule.of(What.CALLS, 60), RetentionRule.of(What.RECORDINGS, 30),
                RetentionRule.of(What.TRANSCRIPTS, 30), RetentionRule.of(What.REVIEWS, 30)), "Ina Example");
        List<Due> due = library.records().retention().due(NOW, monitor());
        assertEquals(List.of(What.RECORDINGS, What.TRANSCRIPTS, What.REVIEWS, What.CALLS), due.stream().map(Due::what).toList());
        assertTrue(due.stream().allMatch(Due::goes), due::toString);
        Outcome outcome = library.records().retention().run(due, NOW, "Ina Example", monitor());
        assertEquals("4 1 []", outcome.done() + " " + outcome.files() + ' ' + outcome.left());
        assertFalse(Files.exists(file));
        assertEquals(List.of(recent.getId()), library.calls(CallQuery.ALL).stream().map(CallRow::id).toList());
        assertEquals(0, library.moments(MomentQuery.ALL).size());
        assertEquals(List.of(), library.check(monitor()).problems());
        assertEquals(List.of(), library.records().retention().due(NOW, monitor()));
    }

    @Test
    void aCallThatARuleLetGoStaysAwayThoughItsFileStillLiesSomewhere() throws Exception {
        Call old = call(Build.MONDAY, false);
        assertEquals(3, apply(RetentionRule.of(What.CALLS, 60), RetentionRule.of(What.RECORDINGS, 30), RetentionRule.of(What.TRANSCRIPTS, 30)).done());
        String sha256 = old.getLegs().get(0).getRecordings().get(0).getSha256();
        NewCall.Kept kept = library.sources().take("Night", List.of(new NewCall(Build.call("The same under another name", kim, Build.MONDAY), List.of(sha256), List.of(), List.of()))).get(0);
        assertEquals(new NewCall.Kept(NewCall.Outcome.DELETED, old.getId()), kept);
        assertEquals(0, library.calls(CallQuery.ALL).size());
    }

    @Test
    void aHoldOnACallKeepsItsFactsToo() throws Exception {
        Call old = call(Build.MONDAY, true);
        RetentionRule[] all = {RetentionRule.of(What.CALLS, 30), RetentionRule.of(What.RECORDINGS, 30), RetentionRule.of(What.TRANSCRIPTS, 30)};
        library.records().holds().lay(Hold.On.CALL, old.getId(), "A complaint", "Ina Example");
        assertEquals(0, apply(all).done());
        assertEquals(3, library.records().retention().due(NOW, monitor()).stream().filter(each -> each.kept().contains("A complaint")).count());
    }

    @Test
    void theRuleThatSaysMoreDecidesAndOfEqualsTheOneThatKeepsLonger() {
        RetentionRule all = RetentionRule.of(What.RECORDINGS, 30);
        RetentionRule longer = RetentionRule.of(What.RECORDINGS, 60);
        RetentionRule billing = new RetentionRule(What.RECORDINGS, 365, "Billing", "", Outside.DROP_REFERENCE);
        RetentionRule both = new RetentionRule(What.RECORDINGS, 7, "billing", "t1", Outside.DROP_REFERENCE);
        List<RetentionRule> rules = List.of(all, longer, billing, both, RetentionRule.of(What.REVIEWS, 1));
        assertEquals(longer, RetentionRule.deciding(rules, What.RECORDINGS, "Sales", "t1"));
        assertEquals(billing, RetentionRule.deciding(rules, What.RECORDINGS, "Billing", "t2"));
        assertEquals(both, RetentionRule.deciding(rules, What.RECORDINGS, "Billing", "t1"));
        assertEquals(null, RetentionRule.deciding(rules, What.TRANSCRIPTS, "Billing", "t1"));
    }

    @Test
    void rulesAreReadAsTheyWereWrittenAndNothingGoesByRulesThatAreNotUnderstood() throws Exception {
        List<RetentionRule> rules = List.of(RetentionRule.of(What.REVIEWS, 400), new RetentionRule(What.RECORDINGS, 30, "Back\toffice", "t1", Outside.DELETE_FILE));
        library.records().retention().setRules(rules, "Ina Example");
        assertEquals(rules, library.records().retention().rules());
        call(Build.MONDAY, true);
        library.settings().change(Map.of(Retention.RULES, Optional.of("RECORDINGS\t1\tDROP_REFERENCE\t\t\nRECORDINGS forever")), "Mallory");
        assertEquals(Reason.DAMAGED, assertThrows(LibraryException.class, () -> library.records().retention().due(NOW, monitor())).reason());
    }

    @Test
    void aHoldOnCallPersonOrReviewerKeepsWhatIsDue() throws Exception {
        Call held = call(Build.MONDAY, true);
        Call other = call(Build.MONDAY.plusSeconds(1), true);
        library.records().retention().setRules(List.of(RetentionRule.of(What.RECORDINGS, 30)), "Ina Example");
        Hold hold = library.records().holds().lay(Hold.On.CALL, held.getId(), "A complaint", "Ina Example");
        List<Due> due = library.records().retention().due(NOW, monitor());
        assertEquals(List.of(false, true), due.stream().map(Due::goes).toList());
        assertTrue(due.get(0).kept().contains("A complaint"), due.get(0)::kept);
        Hold person = library.records().holds().lay(Hold.On.PERSON, kim, "A lawsuit", "Ina Example");
        assertEquals(0, apply(RetentionRule.of(What.RECORDINGS, 30)).done());
        library.records().holds().lift(person.id(), "settled", "Ina Example");
        assertEquals(1, apply(RetentionRule.of(What.RECORDINGS, 30)).done());
        assertTrue(Files.exists(fileOf(held)) && !Files.exists(fileOf(other)));
        library.records().holds().lift(hold.id(), "settled", "Ina Example");
        assertEquals(1, apply(RetentionRule.of(What.RECORDINGS, 30)).done());
        assertEquals(4, library.audit().count(AuditQuery.ALL.kinds(AuditKind.HOLD)));
    }

    @Test
    void aHoldLaidAfterTheDryRunIsHeeded() throws Exception {
        Call old = call(Build.MONDAY, true);
        library.records().retention().setRules(List.of(RetentionRule.of(What.RECORDINGS, 30)), "Ina Example");
        List<Due> due = library.records().retention().due(NOW, monitor());
        try (Library other = Library.open(library.folder(), OpenMode.READ_WRITE)) {
            other.records().holds().lay(Hold.On.CALL, old.getId(), "A complaint", "Kim Example");
        }
        Outcome outcome = library.records().retention().run(due, NOW, "Ina Example", monitor());
        assertEquals(0, outcome.done());
        assertTrue(outcome.left().get(0).contains("A complaint"), outcome::toString);
        assertTrue(Files.exists(fileOf(old)));
    }

    @Test
    void whatIsHeldIsNotDeletedByHandEither() throws Exception {
        Call held = call(Build.MONDAY, true);
        Review review = Build.review(held, library.reviewerNamed("Alex"));
        library.save(review, 0);
        library.records().holds().lay(Hold.On.PERSON, review.getReviewerId(), "A lawsuit", "Ina Example");
        assertEquals(Reason.HELD, assertThrows(LibraryException.class, () -> library.delete(Call.class, held.getId(), 1, "Kim")).reason());
        assertEquals(Reason.HELD, assertThrows(LibraryException.class, () -> library.delete(Review.class, review.getId(), 1, "Kim")).reason());
        assertEquals(Reason.HELD, assertThrows(LibraryException.class, () -> library.delete(org.coachline.model.coaching.Reviewer.class,
                review.getReviewerId(), 1, "Kim")).reason());
        library.delete(Agent.class, kim, 1, "Kim");
    }

    @Test
    void eachThingThatWentIsOnRecordWithItsRule() throws Exception {
        Call old = call(Build.MONDAY, true);
        apply(RetentionRule.of(What.RECORDINGS, 30), RetentionRule.of(What.TRANSCRIPTS, 30));
        List<AuditEntry> entries = library.audit().entries(AuditQuery.ALL.kinds(AuditKind.RETENTION), Long.MAX_VALUE, 10);
        assertEquals(List.of(old.getId(), old.getId()), entries.stream().map(AuditEntry::subjectId).toList());
        assertTrue(String.valueOf(entries.get(1).before()).startsWith("recordings\ndelete_copy library/"), entries::toString);
        assertTrue(String.valueOf(entries.get(1).after()).contains("30 days"), entries::toString);
        assertEquals(1, library.audit().count(AuditQuery.ALL.subject(Retention.RULES)));
    }

    @Test
    void aRunThatIsCancelledLeavesTheRestAsItWasAndTheNextOneGoesOn() throws Exception {
        for (int i = 0; i < 5; i++) {
            call(Build.MONDAY.plus(i, ChronoUnit.MINUTES), true);
        }
        library.records().retention().setRules(List.of(RetentionRule.of(What.RECORDINGS, 30)), "Ina Example");
        NullProgressMonitor cancelling = new NullProgressMonitor() {
            private int told;

            @Override
            public void subTask(String name) {
                setCanceled(++told == 3);
            }
        };
        Outcome first = library.records().retention().run(library.records().retention().due(NOW, monitor()), NOW, "Ina Example", cancelling);
        assertFalse(first.whole());
        assertEquals(5 - first.done(), library.records().retention().due(NOW, monitor()).size());
        assertEquals(first.done(), first.files());
        assertEquals(5 - first.done(), apply(RetentionRule.of(What.RECORDINGS, 30)).done());
    }

    @Test
    void aFileThatAKilledRunForgotIsDeletedByTheNextOne() throws Exception {
        Call old = call(Build.MONDAY, true);
        Path file = fileOf(old);
        Path locked = file.getParent();
        assertTrue(locked.toFile().setWritable(false) || System.getProperty("os.name").startsWith("Windows"));
        boolean refused = !Files.isWritable(locked);
        Outcome outcome = apply(RetentionRule.of(What.RECORDINGS, 30));
        assertTrue(locked.toFile().setWritable(true));
        if (refused) {
            assertTrue(outcome.left().get(0).contains("next run"), outcome::toString);
            assertTrue(Files.exists(file));
        }
        apply(RetentionRule.of(What.RECORDINGS, 30));
        assertFalse(Files.exists(file));
    }

    @Test
    void aLibraryToReadLetsNothingGo() throws Exception {
        Call old = call(Build.MONDAY, true);
        library.records().retention().setRules(List.of(RetentionRule.of(What.RECORDINGS, 30)), "Ina Example");
        try (Library reading = Library.open(library.folder(), OpenMode.READ_ONLY)) {
            List<Due> due = reading.records().retention().due(NOW, monitor());
            assertEquals(1, due.size());
            assertEquals(Reason.READ_ONLY,
                    assertThrows(LibraryException.class, () -> reading.records().retention().run(due, NOW, "Ina Example", monitor())).reason());
        }
        assertTrue(Files.exists(fileOf(old)));
    }
}
