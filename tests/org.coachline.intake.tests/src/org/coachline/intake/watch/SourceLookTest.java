/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coachline.intake.AgentChannel;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.Intake;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.LibraryException;
import org.coachline.library.Measures;
import org.coachline.library.SourceFile;
import org.coachline.library.SourceRow;
import org.coachline.library.records.ErasureRequest;
import org.coachline.library.records.ErasureRequest.Of;
import org.coachline.library.records.RetentionRule;
import org.coachline.library.records.RetentionRule.Outside;
import org.coachline.library.records.RetentionRule.What;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Channel;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Recording;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLookTest {

    private static final String FIRST = "2026/11/16/external-201-+49301234567-20261116-093015-1794817815.77.wav";

    @TempDir
    Path temp;

    private Recorder recorder;

    @BeforeEach
    void setUp() throws Exception {
        recorder = new Recorder(temp);
    }

    @AfterEach
    void close() {
        recorder.close();
    }

    private void freePbx() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withZone(ZoneId.of("Europe/Berlin")));
    }

    private Recording recording(Call call) {
        return call.getLegs().get(0).getRecordings().get(0);
    }

    @Test
    void aCallIsListedWithWhatItsNameSaysAndNothingIsMeasuredYet() throws Exception {
        freePbx();
        recorder.stereo(FIRST, 300);
        Found found = recorder.look();
        assertEquals(1, found.added().size());
        assertEquals(List.of(), found.remarks());
        Call call = recorder.call(found.added().get(0));
        assertEquals(Instant.parse("2026-11-16T08:30:15Z"), call.getStart());
        assertEquals("Europe/Berlin", call.getZone());
        assertEquals("1794817815.77", call.getExternalId());
        assertEquals(Recorder.NAME, call.getSourceName());
        assertEquals(List.of("caller +49301234567", "callee 201", "type external"),
                call.getRecorderFigures().stream().map(each -> each.getName() + ' ' + each.getText()).toList());
        assertEquals("201", recorder.library.agents().get(0).name());
        assertTrue(recorder.library.measures(call.getId()).isEmpty());
        assertEquals(1, recorder.library.audit().count(AuditQuery.ALL.kinds(AuditKind.IMPORT).subject(call.getId())));
    }

    @Test
    void whatIsListedIsMeasuredBehind() throws Exception {
        freePbx();
        recorder.stereo(FIRST, 300);
        String call = recorder.look().added().get(0);
        assertEquals(1, SourceLook.measure(recorder.library, 10, new HashSet<>(), new NullProgressMonitor()));
        assertTrue(recorder.library.measures(call).isPresent());
        assertEquals(0, SourceLook.measure(recorder.library, 10, new HashSet<>(), new NullProgressMonitor()));
    }

    @Test
    void aSecondLookFindsNothingNew() throws Exception {
        freePbx();
        recorder.stereo(FIRST, 300);
        recorder.look();
        Found second = recorder.look();
        assertEquals(1, second.files());
        assertTrue(!second.isNews(), second::toString);
    }

    @Test
    void theNewestIsListedFirst() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern(""));
        recorder.age(recorder.stereo("a.wav", 300), 7200);
        recorder.age(recorder.stereo("b.wav", 400), 3600);
        recorder.age(recorder.stereo("c.wav", 500), 5400);
        List<String> titles = new ArrayList<>();
        for (String each : recorder.look().added()) {
            titles.add(recorder.call(each).getTitle());
        }
        assertEquals(List.of("b", "c", "a"), titles);
    }

    @Test
    void aFileThatWasJustWrittenIsLeftUntilItRests() throws Exception {
        freePbx();
        Path file = recorder.stereo(FIRST, 300);
        recorder.age(file, 3);
        Found young = recorder.look();
        assertEquals(0, young.added().size());
        assertEquals(1, young.waiting());
        assertEquals(List.of(), young.remarks());
        recorder.clock.tick(Duration.ofSeconds(8));
        assertEquals(1, recorder.look().added().size());
    }

    @Test
    void aHeaderThatPromisesMoreThanIsThereIsWaitedForAndThenTakenAsItIs() throws Exception {
        freePbx();
        Path file = recorder.stereo(FIRST, 300);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        recorder.age(file, 60);
        assertEquals(1, recorder.look().waiting());
        recorder.clock.tick(Duration.ofMinutes(10));
        Found late = recorder.look();
        assertEquals(1, late.added().size());
        assertTrue(!late.remarks().isEmpty());
    }

    @Test
    void aHalfWrittenFileThatIsCompletedIsTakenOnceAndWhole() throws Exception {
        freePbx();
        Path file = recorder.stereo(FIRST, 300);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        recorder.age(file, 60);
        recorder.look();
        Files.write(file, whole);
        recorder.age(file, 30);
        Found found = recorder.look();
        assertEquals(1, found.added().size());
        assertEquals(2_000_000, recording(recorder.call(found.added().get(0))).getDurationMicros());
        assertEquals(List.of(), found.remarks());
    }

    @Test
    void aFileOfAClockAheadOfOursIsTakenWhenTwoLooksSawItTheSame() throws Exception {
        freePbx();
        recorder.age(recorder.stereo(FIRST, 300), -3600);
        assertEquals(0, recorder.look().added().size());
        assertEquals(1, recorder.look().added().size());
    }

    @Test
    void aMovedFileIsFoundAgainAndMakesNoSecondCall() throws Exception {
        freePbx();
        Path file = recorder.stereo(FIRST, 300);
        Call call = recorder.call(recorder.look().added().get(0));
        Path elsewhere = recorder.folder.resolve("archive/" + file.getFileName());
        Files.createDirectories(elsewhere.getParent());
        Files.move(file, elsewhere);
        Found found = recorder.look();
        assertEquals(List.of(), found.added());
        assertEquals(1, found.gone());
        assertEquals(elsewhere, recorder.library.locate(recording(call)));
        assertEquals(1, recorder.library.calls(CallQuery.ALL).size());
        assertTrue(!recorder.look().isNews());
    }

    @Test
    void aDeletedFileLeavesItsCallAndIsToldOnce() throws Exception {
        freePbx();
        Path file = recorder.stereo(FIRST, 300);
        recorder.stereo("in-202-300-20261116-100000-1794823200.1.wav", 400);
        recorder.look();
        Files.delete(file);
        assertEquals(1, recorder.look().gone());
        assertEquals(0, recorder.look().gone());
        assertEquals(2, recorder.library.calls(CallQuery.ALL).size());
        assertEquals(SourceFile.State.GONE, recorder.library.sources().files(Recorder.NAME).get(FIRST).state());
    }

    @Test
    void twoCallsWithOneIdAreNamedAndTheFirstStays() throws Exception {
        freePbx();
        recorder.age(recorder.stereo(FIRST, 300), 60);
        recorder.age(recorder.stereo("in-202-300-20261116-093015-1794817815.77.wav", 400), 120);
        recorder.stereo("in-203-300-20261116-093015-1794817815.78.wav", 500);
        Found found = recorder.look();
        assertEquals(2, found.added().size());
        assertEquals(1, found.refused());
        assertTrue(found.remarks().get(0).text().startsWith("another call of this source has the id 1794817815.77 already: external-201-"), found.remarks()::toString);
        assertTrue(found.remarks().get(0).refused());
    }

    @Test
    void namesThatLieAreNamedOnceAndTheRestGoesOn() throws Exception {
        freePbx();
        recorder.stereo("in-201-300-20261399-093015-1794817815.77.wav", 300);
        Files.writeString(recorder.folder.resolve("in-202-300-20261116-093015-1794817815.78.wav"), "this is no sound at all, whatever its name says");
        recorder.age(recorder.folder.resolve("in-202-300-20261116-093015-1794817815.78.wav"), 3600);
        recorder.stereo(FIRST, 500);
        Found found = recorder.look();
        assertEquals(1, found.added().size());
        assertEquals(2, found.refused());
        assertEquals(2, found.remarks().size());
        Found again = recorder.look();
        assertEquals(2, again.refused());
        assertEquals(List.of(), again.remarks());
    }

    @Test
    void soundIsRecognisedWhateverItsEndingSays() throws Exception {
        freePbx();
        Files.move(recorder.stereo(FIRST, 300), recorder.folder.resolve("in-202-300-20261116-093015-1794817815.78.bin"));
        assertEquals(1, recorder.look().added().size());
    }

    @Test
    void aWrongZoneShowsInTheIdsAndTheIdsAreBelieved() throws Exception {
        freePbx();
        for (int i = 0; i < 4; i++) {
            // 09:30:15 in UTC, and not in Berlin.
            recorder.stereo("in-201-300-20261116-0930" + (15 + i) + "-" + (1_794_821_415 + i) + ".7.wav", 300 + 50 * i);
        }
        Found found = recorder.look();
        assertEquals(List.of("the times in names are -1:00 hours off from the seconds in their ids: the recorder's clock is not set to Europe/Berlin; the ids were believed"),
                found.about());
        assertTrue(recorder.library.calls(CallQuery.ALL).stream().allMatch(each -> String.valueOf(each.start()).startsWith("2026-11-16T09:30:1")));
    }

    @Test
    void aTranscriptThatComesLaterIsAddedToItsCall() throws Exception {
        freePbx();
        Path file = recorder.stereo(FIRST, 300);
        String call = recorder.look().added().get(0);
        assertNull(recorder.call(call).getTranscript());
        Files.writeString(Path.of(file.toString().replace(".wav", ".vtt")), "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Agent>Hello\n");
        Found found = recorder.look();
        assertEquals(List.of(call), found.completed());
        assertEquals("Hello", recorder.call(call).getTranscript().getCues().get(0).getText());
        assertEquals(2, recorder.library.audit().count(AuditQuery.ALL.kinds(AuditKind.IMPORT).subject(call)));
        assertEquals(ChannelRole.AGENT, recorder.call(call).getTranscript().getCues().get(0).getRole());
        assertTrue(!recorder.look().isNews());
    }

    @Test
    void aCardNumberInATranscriptIsMaskedOnItsWayIn() throws Exception {
        freePbx();
        Path file = recorder.stereo(FIRST, 300);
        Files.writeString(Path.of(file.toString().replace(".wav", ".vtt")), "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Customer>It is 4111 1111 1111 1111, yes\n");
        Found found = recorder.look();
        Call call = recorder.call(found.added().get(0));
        assertTrue(!call.getTranscript().getCues().get(0).getText().contains("4111"), call.getTranscript().getCues().get(0).getText());
        assertEquals(1, call.getRedactions().size());
        assertTrue(found.remarks().get(0).text().endsWith("one card number was masked"), found.remarks()::toString);
    }

    @Test
    void aReplyThatAnswersNothingHereIsNamedAndIsNoCall() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern(""));
        recorder.text("coachline-reply-2026-11-16-abc.json", "{\"format\": \"coachline-reply\", \"version\": 1, \"body\": \"{}\", \"signature\": \"x\"}");
        recorder.text("other-reply.json", "{\"hello\": 1}");
        Found found = recorder.look();
        assertEquals(0, found.replies());
        assertEquals(1, found.remarks().size());
        assertEquals("~coachline-reply-2026-11-16-abc.json", found.remarks().get(0).file());
        assertTrue(!recorder.look().isNews());
    }

    @Test
    void aRecordingImportedByHandBeforeBecomesTheSourcesAndIsNoSecondCall() throws Exception {
        Path file = recorder.stereo(FIRST, 300);
        Intake.importRecordings(recorder.library, List.of(file), ImportOptions.DEFAULT, new NullProgressMonitor());
        freePbx();
        Found found = recorder.look();
        assertEquals(1, found.known());
        Call call = recorder.call(recorder.library.calls(CallQuery.ALL).get(0).id());
        assertEquals("1794817815.77", call.getExternalId());
        assertEquals(Recorder.NAME, call.getSourceName());
    }

    @Test
    void theAgentIsHeardWhereTheSourceSays() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern("").with(AgentChannel.RIGHT));
        recorder.stereo("a.wav", 300);
        assertEquals(List.of(ChannelRole.CUSTOMER, ChannelRole.AGENT),
                recording(recorder.call(recorder.look().added().get(0))).getChannels().stream().map(each -> each.getRole()).toList());
    }

    @Test
    void sidesAreSwappedForAllThatASourceHasBroughtAndBrings() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern(""));
        recorder.stereo("a.wav", 300);
        recorder.mono("7-agent.wav", 400, 1);
        recorder.mono("7-customer.wav", 500, 1);
        recorder.look();
        assertEquals(1, SourceRoles.swap(recorder.library, recorder.row(), "Alex", new NullProgressMonitor()));
        recorder.stereo("b.wav", 600);
        assertEquals(1, recorder.look().added().size());
        for (CallRow each : recorder.library.calls(CallQuery.ALL)) {
            List<ChannelRole> roles = recorder.call(each.id()).getLegs().get(0).getRecordings().stream().flatMap(file -> file.getChannels().stream()).map(Channel::getRole).toList();
            assertEquals(each.title().equals("7") ? List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER) : List.of(ChannelRole.CUSTOMER, ChannelRole.AGENT), roles, each.title());
        }
        assertEquals(1, recorder.library.audit().count(new AuditQuery(Set.of(AuditKind.SETTING), "Alex", null, "swapped", null, null)));
    }

    @Test
    void twoMonoFilesOfOneNameAreOneCallAndTwoOfOtherLengthsAreTwo() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern(""));
        recorder.mono("7-agent.wav", 300, 1);
        recorder.mono("7-customer.wav", 400, 1);
        recorder.mono("8-agent.wav", 500, 1);
        recorder.mono("8-customer.wav", 600, 60);
        assertEquals(3, recorder.look().added().size());
        assertTrue(!recorder.look().isNews());
        assertEquals(3, recorder.library.calls(CallQuery.ALL).size());
    }

    @Test
    void aFolderThatIsNotThereIsAFailureOfTheSourceThatGrowsMorePatient() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).row(Recorder.NAME, temp.resolve("nowhere"), true));
        Found found = recorder.look();
        assertEquals("the folder " + temp.resolve("nowhere") + " is not there; if it is on another disk, see that it is connected", found.failure());
        SourceRow row = recorder.row();
        assertEquals(1, row.failures());
        assertEquals(Duration.ofSeconds(15), Duration.between(row.lookedAt(), row.nextAt()));
        recorder.look();
        assertEquals(Duration.ofSeconds(30), Duration.between(recorder.row().lookedAt(), recorder.row().nextAt()));
        assertEquals(Duration.ofMinutes(30), SourceLook.pause(500));
        Files.createDirectories(temp.resolve("nowhere"));
        assertNull(recorder.look().failure());
        assertEquals(0, recorder.row().failures());
    }

    @Test
    void aFolderThatWasAlwaysEmptyIsNoFailureAndIsKeptAsNothing() throws Exception {
        freePbx();
        assertNull(recorder.look().failure());
        assertNull(recorder.look().failure());
        assertTrue(recorder.library.sources().files(Recorder.NAME).isEmpty());
    }

    @Test
    void aDiskThatIsNotMountedDeletesNothing() throws Exception {
        freePbx();
        Path file = recorder.stereo(FIRST, 300);
        recorder.look();
        Files.delete(file);
        assertNotNull(recorder.look().failure());
        assertEquals(SourceFile.State.TAKEN, recorder.library.sources().files(Recorder.NAME).get(FIRST).state());
    }

    @Test
    void unfinishedCopiesAndHiddenFilesAreNobodysBusiness() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern(""));
        Path file = recorder.stereo("a.wav", 300);
        Files.copy(file, recorder.folder.resolve("b.wav.part"));
        Files.copy(file, recorder.folder.resolve(".c.wav"));
        Files.copy(file, recorder.folder.resolve("~d.wav"));
        Found found = recorder.look();
        assertEquals(1, found.files());
        assertEquals(1, found.added().size());
    }

    @Test
    void aCopyOutlivesItsOriginal() throws Exception {
        SourceSettings usual = SourceSettings.of(SourceKind.NAMES).withPattern("");
        recorder.source(new SourceSettings(usual.kind(), usual.agentChannel(), usual.direction(), null, "Kim", true, "", ManifestSettings.GUESSED));
        Path file = recorder.stereo("a.wav", 300);
        Call call = recorder.call(recorder.look().added().get(0));
        Files.delete(file);
        assertTrue(Files.exists(recorder.library.locate(recording(call))));
        assertEquals("Kim", recorder.library.agents().get(0).name());
    }

    @Test
    void soundThatCannotBeReadToItsEndLeavesItsCallAndSaysSo() throws Exception {
        recorder.source(SourceSettings.of(SourceKind.NAMES).withPattern(""));
        Path file = recorder.stereo("a.wav", 300);
        String call = recorder.look().added().get(0);
        Files.write(file, new byte[(int) Files.size(file)]);
        assertEquals(1, SourceLook.measure(recorder.library, 10, new HashSet<>(), new NullProgressMonitor()));
        assertEquals(0, SourceLook.measure(recorder.library, 10, new HashSet<>(), new NullProgressMonitor()));
        assertEquals(SourceFile.State.UNREADABLE, recorder.library.sources().files(Recorder.NAME).get("a.wav").state());
        assertEquals(1, recorder.library.calls(CallQuery.ALL).size());
        assertTrue(recorder.library.measures(call).isEmpty());
    }

    private void spoken(Path recording) throws Exception {
        Path words = Path.of(recording.toString().replace(".wav", ".vtt"));
        recorder.age(Files.writeString(words, "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Customer>My name is Zwetschge\n"), 3600);
    }

    private void erase(String call) throws Exception {
        recorder.library.records().erasure().run(new ErasureRequest(Of.CUSTOMER, call, List.of("Zwetschge"), Outside.DROP_REFERENCE), "Request 13", "Ina",
                new NullProgressMonitor());
    }

    @Test
    void whatWasErasedDoesNotComeBackFromItsSourcesFolder() throws Exception {
        freePbx();
        spoken(recorder.stereo(FIRST, 300));
        String call = recorder.look().added().get(0);
        assertNotNull(recorder.call(call).getTranscript());
        erase(call);
        Found again = recorder.look();
        assertEquals(List.of(), again.added());
        assertEquals(List.of(), again.completed());
        Call left = recorder.onlyCall();
        assertNull(left.getTranscript());
        assertNull(left.getExternalId());
        assertEquals(List.of(), left.getRecorderFigures().stream().map(each -> each.getText()).filter(text -> text != null).toList());
        assertThrows(LibraryException.class, () -> recorder.library.locate(recording(left)));
    }

    @Test
    void aTranscriptThatARuleLetGoDoesNotComeBackFromItsSourcesFolder() throws Exception {
        freePbx();
        Path file = recorder.stereo(FIRST, 300);
        spoken(file);
        String call = recorder.look().added().get(0);
        Instant later = recorder.call(call).getStart().plus(Duration.ofDays(40));
        var retention = recorder.library.records().retention();
        retention.setRules(List.of(RetentionRule.of(What.TRANSCRIPTS, 30)), "Ina");
        assertEquals(1, retention.run(retention.due(later, new NullProgressMonitor()), later, "Ina", new NullProgressMonitor()).done());
        recorder.age(Path.of(file.toString().replace(".wav", ".vtt")), 1800);
        recorder.look();
        assertNull(recorder.call(call).getTranscript());
    }

    @Test
    void aDeletedCallDoesNotComeBackWhenItsSourceIsSetUpOtherwise() throws Exception {
        freePbx();
        recorder.stereo(FIRST, 300);
        Call call = recorder.call(recorder.look().added().get(0));
        recorder.library.delete(Call.class, call.getId(), recorder.library.load(Call.class, call.getId()).version(), "Ina");
        recorder.stereo(FIRST.replace("1794817815.77", "1794817815.78"), 400);
        recorder.source(SourceSettings.of(SourceKind.NAMES).withZone(ZoneId.of("Europe/Lisbon")));
        assertEquals(1, recorder.look().added().size());
        assertEquals("1794817815.78", recorder.onlyCall().getExternalId());
    }

    @Test
    void measuringComesToAnEndWhereSoundIsMissing() throws Exception {
        freePbx();
        Path missing = recorder.stereo(FIRST, 300);
        recorder.stereo(FIRST.replace("1794817815.77", "1794817815.78"), 400);
        recorder.look();
        Files.delete(missing);
        Set<String> useless = new HashSet<>();
        assertEquals(2, SourceLook.measure(recorder.library, 10, useless, new NullProgressMonitor()));
        assertEquals(0, SourceLook.measure(recorder.library, 10, useless, new NullProgressMonitor()));
    }

    @Test
    void anErasedCallIsNotAskedForItsSound() throws Exception {
        freePbx();
        recorder.stereo(FIRST, 300);
        erase(recorder.look().added().get(0));
        assertEquals(List.of(), recorder.library.sources().unmeasured(10));
    }

    @Test
    void aCallMeasuredBeforeThereWereItsFiguresIsMeasuredAgain() throws Exception {
        Path file = recorder.stereo("imported.wav", 300);
        String call = Intake.importRecordings(recorder.library, List.of(file), ImportOptions.DEFAULT, new NullProgressMonitor()).get(0).callId();
        recorder.library.measured(call, new Measures(0.5, List.of(), null));
        assertEquals(1, SourceLook.measure(recorder.library, 10, new HashSet<>(), new NullProgressMonitor()));
        assertNotNull(recorder.library.measures(call).orElseThrow().figures());
        assertEquals(0, SourceLook.measure(recorder.library, 10, new HashSet<>(), new NullProgressMonitor()));
    }
}
