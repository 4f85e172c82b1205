/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.coachline.analysis.Analysis;
import org.coachline.audio.AudioFile;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Recording;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairImportTest {

    @TempDir
    Path temp;

    private Library library;
    private Path inbox;
    private double hertz = 200;

    @BeforeEach
    void makeLibrary() throws LibraryException, IOException {
        library = Library.create(temp.resolve("library"));
        inbox = Files.createDirectories(temp.resolve("inbox"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private Path mono(String name, double seconds) throws IOException {
        Path file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        hertz += 10;
        return WavFixture.of(Codec.MULAW, 8000, 1).tone(0, hertz, 0.5, seconds).writeTo(file);
    }

    private List<ImportResult> take(ImportOptions options, Path... files) throws LibraryException {
        return Intake.importRecordings(library, List.of(files), options, new NullProgressMonitor());
    }

    private static ImportOptions direction(AgentDirection direction) {
        return ImportOptions.DEFAULT.with(new ImportOptions.Pairing(true, direction, List.of()));
    }

    private Call onlyCall() throws LibraryException {
        List<CallRow> calls = library.calls(CallQuery.ALL);
        assertEquals(1, calls.size(), () -> "calls: " + calls);
        return library.load(Call.class, calls.get(0).id()).document();
    }

    private static List<String> files(Call call) {
        return call.getLegs().get(0).getRecordings().stream().map(Recording::getPath).toList();
    }

    private static List<ChannelRole> roles(Call call) {
        return CallSound.of(call, Map.of()).roles();
    }

    @ParameterizedTest
    @CsvSource({"20260304-1_agent.wav, 20260304-1_customer.wav", "customer.wav, Agent.wav", "call(operator)7.wav, call(caller)7.wav"})
    void namesThatSayWhoIsHeardMakeOneCallWithTheAgentFirst(String one, String other) throws Exception {
        String agent = one.toLowerCase(Locale.ROOT).contains("customer") ? other : one;
        mono(one, 2);
        mono(other, 2);
        List<ImportResult> results = take(ImportOptions.DEFAULT, inbox);
        Call call = onlyCall();
        assertEquals(agent, files(call).get(0));
        assertEquals(List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), roles(call));
        assertEquals(inbox.resolve(other.equals(agent) ? one : other), results.get(0).pairedWith(), "the result says what was paired");
        assertEquals(List.of(call.getId(), call.getId()), results.stream().map(ImportResult::callId).toList());
        assertEquals(1, ImportResult.calls(results));
    }

    @Test
    void directionsMakeAPairOfWhichNobodyKnowsWhoIsWhoUntilItIsSaid() throws Exception {
        mono("q-500-in.wav", 2);
        mono("q-500-out.wav", 2);
        take(ImportOptions.DEFAULT, inbox);
        assertEquals(List.of(ChannelRole.UNKNOWN, ChannelRole.UNKNOWN), roles(onlyCall()));
        assertEquals("q-500", onlyCall().getTitle());
    }

    @ParameterizedTest
    @CsvSource({"OUT, a.tx.wav", "IN, a.rx.wav"})
    void whoHasSaidWhichDirectionIsTheAgentsGetsRoles(AgentDirection direction, String agent) throws Exception {
        mono("a.rx.wav", 2);
        mono("a.tx.wav", 2);
        take(direction(direction), inbox);
        assertEquals(List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), roles(onlyCall()));
        assertEquals(agent, files(onlyCall()).get(0));
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 7-l.wav", "RIGHT, 7-r.wav"})
    void leftAndRightFollowTheChannelThatTheAgentIsOn(AgentChannel channel, String agent) throws Exception {
        mono("7-l.wav", 2);
        mono("7-r.wav", 2);
        take(ImportOptions.of(null, channel, false), inbox);
        assertEquals(agent, files(onlyCall()).get(0));
        assertEquals(List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), roles(onlyCall()));
    }

    @Test
    void whatDoesNotFitStaysApart() throws Exception {
        mono("lengths-in.wav", 2);
        mono("lengths-out.wav", 9);
        mono("folders/a-agent.wav", 2);
        mono("elsewhere/a-customer.wav", 2);
        mono("three-agent.wav", 2);
        mono("three-customer.wav", 2);
        mono("three-client.wav", 2);
        mono("part-1.wav", 2);
        mono("part-2.wav", 2);
        mono("in-100-200-7.wav", 2);
        mono("out-100-200-8.wav", 2);
        WavFixture.of(Codec.MULAW, 8000, 2).tone(0, 900, 0.5, 2).writeTo(inbox.resolve("stereo-in.wav"));
        mono("stereo-out.wav", 2);
        List<ImportResult> results = take(ImportOptions.DEFAULT, inbox);
        assertEquals(13, ImportResult.calls(results));
        assertTrue(results.stream().allMatch(each -> each.pairedWith() == null));
    }

    @Test
    void nothingIsPairedByNameWhereThatIsNotWanted() throws Exception {
        mono("a-agent.wav", 2);
        mono("a-customer.wav", 2);
        List<ImportResult> results = take(ImportOptions.DEFAULT.with(new ImportOptions.Pairing(false, AgentDirection.UNKNOWN, List.of())), inbox);
        assertEquals(2, ImportResult.calls(results));
    }

    @Test
    void aPairThatWasSaidToBeOneNeedsNeitherNamesNorLengths() throws Exception {
        GivenPair pair = new GivenPair(mono("x/tuesday.wav", 12), mono("y/wednesday.wav", 2));
        List<ImportResult> results = take(ImportOptions.DEFAULT.with(new ImportOptions.Pairing(true, AgentDirection.UNKNOWN, List.of(pair))));
        assertEquals(List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), roles(onlyCall()));
        assertEquals(List.of(List.of(ChannelRole.AGENT), List.of(ChannelRole.CUSTOMER)), results.stream().map(ImportResult::roles).toList());
    }

    @Test
    void aSaidPairWithMoreChannelsOrAMissingFileIsRefusedByName() throws Exception {
        Path stereo = WavFixture.of(Codec.MULAW, 8000, 2).tone(0, 900, 0.5, 2).writeTo(inbox.resolve("stereo.wav"));
        Path mono = mono("mono.wav", 2);
        List<GivenPair> pairs = List.of(new GivenPair(stereo, mono), new GivenPair(mono, inbox.resolve("gone.wav")));
        List<ImportResult> results = take(ImportOptions.DEFAULT.with(new ImportOptions.Pairing(true, AgentDirection.UNKNOWN, pairs)));
        assertEquals(4, results.size());
        results.forEach(each -> assertNotNull(each.error(), () -> each.file().toString()));
        assertEquals(0, library.calls(CallQuery.ALL).size());
    }

    @Test
    void aPairImportedTwiceMakesOneCall() throws Exception {
        mono("a-agent.wav", 2);
        mono("a-customer.wav", 2);
        take(ImportOptions.DEFAULT, inbox);
        List<ImportResult> again = take(ImportOptions.DEFAULT, inbox);
        assertEquals(List.of(onlyCall().getId(), onlyCall().getId()), again.stream().map(ImportResult::duplicateOf).toList());
        assertEquals(0, ImportResult.calls(again));
    }

    @Test
    void aBrokenSideIsNamedAndTheOtherIsTaken() throws Exception {
        Files.write(inbox.resolve("a-agent.wav"), new byte[0]);
        mono("a-customer.wav", 2);
        List<ImportResult> results = take(ImportOptions.DEFAULT, inbox);
        assertNotNull(results.get(0).error());
        assertTrue(results.get(1).imported());
        assertNull(results.get(1).pairedWith());
    }

    @Test
    void aPairIsMeasuredAsOneConversationAndSwappingItsRolesMeasuresItAnew() throws Exception {
        WavFixture.of(Codec.PCM_S16, 8000, 1).tone(0, 300, 0.5, 4).silence(0, 4).writeTo(inbox.resolve("a-agent.wav"));
        WavFixture.of(Codec.PCM_S16, 8000, 1).silence(0, 3).tone(0, 500, 0.5, 5).writeTo(inbox.resolve("a-customer.wav"));
        take(ImportOptions.DEFAULT, inbox);
        Call call = onlyCall();
        CallSound sound = CallSound.find(library, call);
        Analysis measured = Caches.analysis(library).load(sound.key(), sound.roles()).orElseThrow();
        assertEquals(2, measured.channels().size());
        call.getLegs().get(0).getRecordings().forEach(each -> each.getChannels().get(0)
                .setRole(each.getChannels().get(0).getRole() == ChannelRole.AGENT ? ChannelRole.CUSTOMER : ChannelRole.AGENT));
        library.save(call, 1);
        CallMeasures.again(library, call.getId(), new NullProgressMonitor());
        CallSound swapped = CallSound.find(library, call);
        assertEquals(List.of(ChannelRole.CUSTOMER, ChannelRole.AGENT), swapped.roles());
        assertTrue(Caches.analysis(library).load(swapped.key(), swapped.roles()).isPresent());
        assertTrue(library.measures(call.getId()).isPresent());
    }

    @Test
    void theCallIsAsLongAsItsLongerFile() throws Exception {
        mono("a-agent.wav", 3);
        mono("a-customer.wav", 2);
        take(ImportOptions.DEFAULT, inbox);
        assertEquals(3_000_000, library.calls(CallQuery.ALL).get(0).durationMicros());
        try (AudioFile sound = CallSound.find(library, onlyCall()).open()) {
            assertEquals(3_000_000, sound.durationMicros());
            assertEquals(2, sound.format().channels());
        }
    }

    @Test
    void aCopiedPairIsCopiedWhole() throws Exception {
        Path agent = mono("a-agent.wav", 2);
        Path customer = mono("a-customer.wav", 2);
        take(ImportOptions.of(null, AgentChannel.LEFT, true), inbox);
        Files.delete(agent);
        Files.delete(customer);
        CallSound sound = CallSound.find(library, onlyCall());
        assertEquals(List.of(), sound.problems());
        assertTrue(sound.isAvailable());
    }
}
