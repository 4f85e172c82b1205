/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.coachline.intake.AgentChannel;
import org.coachline.intake.ImportOptions;
import org.coachline.intake.ImportResult;
import org.coachline.intake.Intake;
import org.coachline.intake.Pairs;
import org.coachline.library.AuditEntry;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditQuery;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.coachline.library.PersonRow;
import org.coachline.library.SourceFile;
import org.coachline.library.records.ErasureRequest;
import org.coachline.library.records.ErasureRequest.Of;
import org.coachline.library.records.Retention;
import org.coachline.library.records.RetentionRule;
import org.coachline.library.records.RetentionRule.Outside;
import org.coachline.model.coaching.Call;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that were deleted or erased do not come back, at no door, unless somebody brings a deleted one back by hand. */
class GoneCallsTest {

    private static final String FIRST = "external-Zwetschge-+49301234567-20261116-093015-1794817815.77.wav";

    @TempDir
    Path temp;

    private Recorder recorder;

    @BeforeEach
    void setUp() throws Exception {
        recorder = new Recorder(temp);
        recorder.source(SourceSettings.of(SourceKind.NAMES));
    }

    @AfterEach
    void close() {
        recorder.close();
    }

    private String taken() throws Exception {
        recorder.stereo(FIRST, 300);
        recorder.stereo("external-202-300-20261116-100000-1794823200.1.wav", 400);
        recorder.look();
        return recorder.library.sources().callOf(Recorder.NAME, "1794817815.77").orElseThrow();
    }

    private void delete(String call) throws Exception {
        recorder.library.delete(Call.class, call, recorder.library.load(Call.class, call).version(), "Alex");
    }

    private void erase(String call) throws Exception {
        recorder.library.records().erasure().run(new ErasureRequest(Of.CUSTOMER, call, List.of(), Outside.DROP_REFERENCE), "request 1", "Alex", new NullProgressMonitor());
    }

    private Path moved(String name) throws Exception {
        Path to = recorder.folder.resolve(name);
        Files.createDirectories(to.getParent());
        return Files.move(recorder.folder.resolve(FIRST), to);
    }

    private ImportResult byHand(Path file, ImportOptions options) throws Exception {
        return Intake.importRecordings(recorder.library, List.of(file), options, new NullProgressMonitor()).get(0);
    }

    private int calls() throws Exception {
        return recorder.library.calls(CallQuery.ALL).size();
    }

    @Test
    void aDeletedCallStaysAwayWhenItsFileIsRenamedAndThatIsSaidOnce() throws Exception {
        delete(taken());
        moved("archive/in-205-300-20261116-093015-1794817815.99.wav");
        Found found = recorder.look();
        assertEquals(List.of(), found.added());
        assertEquals(1, calls());
        assertTrue(found.remarks().get(0).text().contains("was deleted on") && found.remarks().get(0).text().contains("import the file by hand"), found.remarks()::toString);
        assertEquals(SourceFile.State.DELETED, recorder.library.sources().files(Recorder.NAME).get("archive/in-205-300-20261116-093015-1794817815.99.wav").state());
        assertFalse(recorder.look().isNews());
    }

    @Test
    void aDeletedCallStaysAwayWhenItsSourceIsAddedAnewUnderWhateverName() throws Exception {
        delete(taken());
        recorder.library.sources().remove(Recorder.NAME, "Alex");
        recorder.library.sources().save(SourceSettings.of(SourceKind.NAMES).row("Another", recorder.folder, true), "Alex");
        Found found = SourceLook.look(recorder.library, recorder.library.sources().find("Another").orElseThrow(), recorder.clock, new NullProgressMonitor());
        assertEquals(List.of(), found.added());
        assertEquals(1, calls());
    }

    @Test
    void aDeletedCallStaysAwayWhenItsRecordingComesAnewUnderItsId() throws Exception {
        delete(taken());
        Files.delete(recorder.folder.resolve(FIRST));
        recorder.stereo("again/external-Zwetschge-+49301234567-20261116-093015-1794817815.77.wav", 555);
        assertEquals(List.of(), recorder.look().added());
        assertEquals(1, calls());
    }

    @Test
    void importingByHandRefusesADeletedCallAndSaysWhy() throws Exception {
        delete(taken());
        ImportResult result = byHand(recorder.folder.resolve(FIRST), ImportOptions.DEFAULT);
        assertTrue(result.canBeBroughtBack());
        assertTrue(String.valueOf(result.error()).contains("was deleted on"), result::toString);
        assertEquals(1, calls());
    }

    @Test
    void whoeverBringsADeletedCallBackIsOnRecordAndItsSourceTakesItAgain() throws Exception {
        String before = taken();
        delete(before);
        Path file = moved("archive/in-205-300-20261116-093015-1794817815.99.wav");
        recorder.look();
        ImportResult result = byHand(file, ImportOptions.DEFAULT.bringingBack("Sam"));
        assertTrue(result.imported(), result::toString);
        AuditEntry act = recorder.library.audit().entries(AuditQuery.ALL.kinds(AuditKind.IMPORT).subject(result.callId()), Long.MAX_VALUE, 10).get(0);
        assertEquals("Sam", act.who());
        assertTrue(String.valueOf(act.before()).contains(before), act::toString);
        assertEquals(List.of(), recorder.look().added());
        assertEquals(2, calls());
        assertEquals(result.callId(), recorder.library.sources().files(Recorder.NAME).get("archive/in-205-300-20261116-093015-1794817815.99.wav").callId());
    }

    @Test
    void aCallThatCameBackAndIsDeletedAgainStaysAway() throws Exception {
        delete(taken());
        ImportResult result = byHand(recorder.folder.resolve(FIRST), ImportOptions.DEFAULT.bringingBack("Sam"));
        delete(String.valueOf(result.callId()));
        assertTrue(byHand(recorder.folder.resolve(FIRST), ImportOptions.DEFAULT).canBeBroughtBack());
    }

    @Test
    void anErasedCallIsBroughtBackByNobody() throws Exception {
        erase(taken());
        ImportResult result = byHand(recorder.folder.resolve(FIRST), ImportOptions.DEFAULT.bringingBack("Sam"));
        assertFalse(result.imported());
        assertFalse(result.canBeBroughtBack());
        assertTrue(String.valueOf(result.error()).contains("erased"), result::toString);
    }

    @Test
    void anErasedCallIsBroughtBackByNobodyEvenAfterWhatWasLeftOfItIsDeleted() throws Exception {
        String call = taken();
        erase(call);
        delete(call);
        assertFalse(byHand(recorder.folder.resolve(FIRST), ImportOptions.DEFAULT.bringingBack("Sam")).imported());
        moved("renamed.wav");
        assertEquals(List.of(), recorder.look().added());
    }

    @Test
    void ofAnErasedCallsFileNothingIsKeptButAMarkAndItCostsNoSecondReading() throws Exception {
        erase(taken());
        moved("external-Zwetschge-+49301234567-20261116-093015-1794817815.78.wav");
        Found found = recorder.look();
        assertEquals(List.of(), found.added());
        assertEquals(List.of(), found.remarks());
        assertTrue(found.about().get(0).startsWith("one recording is left out because its call was erased"), found.about()::toString);
        List<SourceFile> files = List.copyOf(recorder.library.sources().files(Recorder.NAME).values());
        assertEquals(1, files.stream().filter(each -> each.state() == SourceFile.State.ERASED).count());
        assertTrue(files.stream().noneMatch(each -> each.path().contains("Zwetschge")), files::toString);
        Found second = recorder.look();
        assertEquals(0, second.known());
        assertEquals(files, List.copyOf(recorder.library.sources().files(Recorder.NAME).values()));
        Files.delete(recorder.folder.resolve("external-Zwetschge-+49301234567-20261116-093015-1794817815.78.wav"));
        recorder.look();
        assertTrue(recorder.library.sources().files(Recorder.NAME).values().stream().noneMatch(each -> each.state() == SourceFile.State.ERASED));
    }

    @Test
    void neitherTheSoundNorTheAgentOfAnErasedPersonIsBackAfterTheNextLook() throws Exception {
        SourceSettings usual = SourceSettings.of(SourceKind.NAMES);
        recorder.source(new SourceSettings(usual.kind(), usual.agentChannel(), usual.direction(), usual.zone(), "Kim Example", true, usual.pattern(), usual.manifest()));
        recorder.stereo(FIRST, 300);
        assertEquals(1, recorder.look().added().size());
        assertEquals(1, copies());
        String kim = recorder.library.agents().getFirst().id();
        String name = recorder.library.agents().getFirst().name();
        recorder.library.records().erasure().run(new ErasureRequest(Of.AGENT, kim, List.of(), Outside.DROP_REFERENCE), "request 1", "Alex", new NullProgressMonitor());
        Found found = recorder.look();
        assertTrue(found.about().get(0).startsWith("one recording is left out because its call was erased"), found.about()::toString);
        assertEquals(0, copies());
        assertEquals(List.of(kim), recorder.library.agents().stream().map(PersonRow::id).toList());
        assertFalse(recorder.library.agents().getFirst().name().contains(name));
    }

    @Test
    void soundThatARuleLetGoIsNotCopiedAgainWhenItsFileIsRenamed() throws Exception {
        SourceSettings usual = SourceSettings.of(SourceKind.NAMES);
        recorder.source(new SourceSettings(usual.kind(), usual.agentChannel(), usual.direction(), usual.zone(), "", true, usual.pattern(), usual.manifest()));
        taken();
        assertEquals(2, copies());
        Instant later = recorder.clock.instant().plus(Duration.ofDays(60));
        Retention retention = recorder.library.records().retention();
        retention.setRules(List.of(RetentionRule.of(RetentionRule.What.RECORDINGS, 30)), "Alex");
        assertEquals(2, retention.run(retention.due(later, new NullProgressMonitor()), later, "Alex", new NullProgressMonitor()).done());
        assertEquals(0, copies());
        moved("in-205-300-20261116-093015-1794817815.99.wav");
        assertEquals(List.of(), recorder.look().added());
        assertEquals(0, copies());
    }

    private long copies() throws Exception {
        try (Stream<Path> files = Files.walk(recorder.library.folder().resolve("recordings"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void theNameOfAnErasedCallsFileIsNowhereInTheLibraryAfterItWasSeenAgain() throws Exception {
        erase(taken());
        moved("external-Zwetschge-+49301234567-20261116-093015-1794817815.78.wav");
        recorder.look();
        recorder.library.close();
        try (Stream<Path> files = Files.walk(recorder.library.folder())) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("Zwetschge") || bytes.contains("1794817815.7"), each::toString);
            }
        }
        Library again = Library.open(recorder.library.folder(), OpenMode.READ_WRITE);
        again.close();
    }

    @Test
    void aCallWhoseSoundTurnedOutToBeNoneLeavesNoMark() throws Exception {
        Path file = recorder.mono("by-hand.wav", 300, 1);
        ImportResult result = byHand(file, new ImportOptions(null, AgentChannel.LEFT, false, null, false));
        recorder.library.sources().withdraw(String.valueOf(result.callId()), 1);
        assertTrue(byHand(file, ImportOptions.DEFAULT).imported());
    }

    @Test
    void aRecordingThatAnotherCallHasIsNotGoneWithThisOne() throws Exception {
        Path agent = recorder.mono("a.wav", 300, 2);
        Path customer = recorder.mono("b.wav", 400, 2);
        String first = String.valueOf(byHand(agent, ImportOptions.DEFAULT).callId());
        String second = String.valueOf(byHand(customer, ImportOptions.DEFAULT).callId());
        Pairs.join(recorder.library, first, second, "Alex", new NullProgressMonitor());
        ImportResult again = byHand(customer, ImportOptions.DEFAULT);
        assertNull(again.error());
        assertEquals(first, again.duplicateOf());
        assertNotNull(again.callId());
    }
}
