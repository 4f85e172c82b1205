/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachline.library.NewCall.Kept;
import org.coachline.library.NewCall.Outcome;
import org.coachline.library.SourceFile.State;
import org.coachline.model.coaching.Agent;
import org.coachline.model.coaching.Call;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeSourcesTest {

    @TempDir
    Path temp;

    private Library mine;
    private Library theirs;
    private SourceRow night;

    @BeforeEach
    void makeLibrary() throws Exception {
        mine = Library.create(temp.resolve("library"));
        theirs = Library.open(temp.resolve("library"), OpenMode.READ_WRITE);
        night = new SourceRow("Night", "pattern", Files.createDirectories(temp.resolve("recorder/out")), "{}", true);
        mine.sources().save(night, "Alex");
    }

    @AfterEach
    void closeLibrary() {
        mine.close();
        theirs.close();
    }

    private static Call call(String title, String id) {
        Call call = Build.call(title, "", Build.MONDAY);
        call.setExternalId(id);
        call.setSourceName("Night");
        return call;
    }

    private static NewCall fresh(Call call) {
        return new NewCall(call, List.of(call.getLegs().get(0).getRecordings().get(0).getSha256()),
                List.of(new SourceFile(call.getTitle() + ".wav", "1", State.TAKEN, call.getId(), "")),
                List.of(AuditNote.of(AuditKind.IMPORT, "Call", call.getId(), AuditNote.NOBODY)));
    }

    @Test
    void aSourceThatOneSetsUpEverybodyHas() throws Exception {
        assertEquals(List.of(night), theirs.sources().all());
    }

    @Test
    void aSourceMovesWithTheRootItLiesUnder() throws Exception {
        mine.moveRoot("out", temp.resolve("elsewhere"));
        assertEquals(temp.resolve("elsewhere"), mine.sources().find("Night").orElseThrow().folder());
    }

    @Test
    void aSourceUnderAKnownRootKeepsItsPathInIt() throws Exception {
        mine.sources().save(new SourceRow("Deep", "pattern", temp.resolve("recorder/out/deep"), "{}", false), "Alex");
        mine.moveRoot("out", temp.resolve("elsewhere"));
        assertEquals(temp.resolve("elsewhere/deep"), mine.sources().find("Deep").orElseThrow().folder());
    }

    @Test
    void aCallOfARecordingThatIsThereOrOfAnIdThatIsTakenIsNotAddedAndTheOthersAre() throws Exception {
        Call first = call("first", "1");
        Call again = call("again", "2");
        again.getLegs().get(0).getRecordings().get(0).setSha256(first.getLegs().get(0).getRecordings().get(0).getSha256());
        Call sameId = call("same id", "1");
        Call third = call("third", "3");
        List<Kept> kept = mine.sources().take("Night", List.of(fresh(first), fresh(again), fresh(sameId), fresh(third)));
        assertEquals(List.of(new Kept(Outcome.ADDED, first.getId()), new Kept(Outcome.RECORDED, first.getId()), new Kept(Outcome.SAME_ID, first.getId()),
                new Kept(Outcome.ADDED, third.getId())), kept);
        assertEquals(2, theirs.calls(CallQuery.ALL).size());
        assertEquals(List.of("first.wav", "third.wav"), List.copyOf(theirs.sources().files("Night").keySet()));
        assertEquals(Optional.of(third.getId()), theirs.sources().callOf("Night", "3"));
        assertEquals(Optional.empty(), theirs.sources().callOf("Day", "3"));
    }

    @Test
    void whatCameInIsOnRecordAndWhatDidNotIsNot() throws Exception {
        Call first = call("first", "1");
        mine.sources().take("Night", List.of(fresh(first), fresh(call("same id", "1"))));
        assertEquals(List.of(first.getId()), theirs.audit().entries(AuditQuery.ALL.kinds(AuditKind.IMPORT), Long.MAX_VALUE, 10).stream().map(AuditEntry::subjectId).toList());
    }

    @Test
    void whoSetUpASourceIsOnRecord() throws Exception {
        mine.sources().remove("Night", "Lou");
        assertEquals(List.of("Lou", "Alex"), theirs.audit().entries(AuditQuery.ALL.kinds(AuditKind.SETTING), Long.MAX_VALUE, 10).stream().map(AuditEntry::who).toList());
    }

    @Test
    void anAgentIsKnownByWhatTheSwitchCallsThem() throws Exception {
        String kim = mine.agentNamed("Kim");
        assertEquals(kim, mine.sources().agent("201", "Kim"));
        assertEquals(kim, theirs.sources().agent("201", "somebody else"));
        String unknown = mine.sources().agent("202", "");
        assertEquals("202", theirs.load(Agent.class, unknown).document().getName());
    }

    @Test
    void callsOfSourcesWaitForTheirMeasuresUnlessTheirSoundCannotBeRead() throws Exception {
        Call first = call("first", "1");
        Call second = call("second", "2");
        second.setStart(Build.MONDAY.plusSeconds(60));
        mine.sources().take("Night", List.of(fresh(first), fresh(second)));
        mine.save(Build.call("by hand", "", Build.MONDAY), 0);
        assertEquals(List.of(second.getId(), first.getId()), mine.sources().unmeasured(10));
        mine.measured(second.getId(), new Measures(0.5, List.of()));
        assertEquals(List.of(second.getId(), first.getId()), mine.sources().unmeasured(10), "without the figures that put calls in an order");
        mine.measured(second.getId(), new Measures(0.5, List.of(), new MeasuredFigures(MeasuredFigures.CURRENT, 0, 0, null, null, null, null, null, null, null, null)));
        mine.sources().unreadable(first.getId(), "it is cut off");
        assertEquals(List.of(), mine.sources().unmeasured(10));
        assertEquals("it is cut off", mine.sources().files("Night").get("first.wav").remark());
    }

    @Test
    void aFailureIsCountedUntilALookSucceeds() throws Exception {
        Instant next = Build.MONDAY.plusSeconds(60);
        mine.sources().looked("Night", Build.MONDAY, "the folder is not there", next);
        mine.sources().looked("Night", Build.MONDAY, "the folder is not there", next);
        SourceRow failed = theirs.sources().find("Night").orElseThrow();
        assertEquals(2, failed.failures());
        assertEquals(next, failed.nextAt());
        mine.sources().looked("Night", next, null, null);
        SourceRow well = theirs.sources().find("Night").orElseThrow();
        assertEquals(0, well.failures());
        assertNull(well.failure());
        assertNull(well.nextAt());
    }

    @Test
    void otherSettingsForgetTheFilesAndAnotherWishToWatchDoesNot() throws Exception {
        mine.sources().note("Night", List.of(new SourceFile("a.wav", "1", State.REFUSED, "", "no sound")));
        mine.sources().save(new SourceRow("Night", "pattern", night.folder(), "{}", false), "Alex");
        assertEquals(1, mine.sources().files("Night").size());
        mine.sources().save(new SourceRow("Night", "pattern", night.folder(), "{\"zone\":\"UTC\"}", false), "Alex");
        assertEquals(Map.of(), mine.sources().files("Night"));
    }

    @Test
    void aSourceThatIsRemovedWhileItIsReadStaysRemovedAndKeepsItsCalls() throws Exception {
        theirs.sources().remove("Night", "Alex");
        mine.sources().take("Night", List.of(fresh(call("late", "1"))));
        assertEquals(List.of(), mine.sources().all());
        assertEquals(Map.of(), mine.sources().files("Night"));
        assertEquals(1, mine.calls(CallQuery.ALL).size());
    }

    @Test
    void whatACallIsCalledElsewhereIsPartOfTheListsThatAreChecked() throws Exception {
        mine.sources().take("Night", List.of(fresh(call("first", "1"))));
        mine.rebuildProjection(new NullProgressMonitor());
        assertTrue(mine.sources().callOf("Night", "1").isPresent());
        assertEquals(List.of(), mine.check(new NullProgressMonitor()).problems().stream().filter(each -> each.area() != CheckReport.Area.RECORDING).toList());
    }
}
