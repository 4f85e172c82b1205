/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCallsTest {

    private static final Set<String> TECHNIQUES = Set.of("stay-calm", "listen-actively", "give-space-to-vent", "validate-first",
            "show-empathy", "check-emotions-at-the-door", "warm-tone", "ask-to-understand", "avoid-the-hold",
            "apologise-sincerely", "take-responsibility", "keep-informed", "personalise", "positive-positioning",
            "say-no-kindly", "focus-on-the-solution", "manage-expectations", "offer-choices", "do-not-take-the-bait",
            "sidestep", "partnership-language", "set-boundaries", "handle-threats", "control-the-call", "escalate-well",
            "document", "end-on-a-positive-note");
    private static final Set<String> CALLER_TYPES = Set.of("talkative", "demanding", "indecisive", "complainer", "silent",
            "sceptical", "venter", "impatient", "aggrieved", "misinformed", "threat-maker", "aggressive");
    private static final Set<String> VERDICTS = Set.of("used-well", "partly", "missed", "backfired");
    private static final double SPEECH_DB = -42;
    private static final double QUIET_DB = -50;

    private final List<SampleCall> calls = new ArrayList<>();

    @BeforeAll
    void readAll() throws Exception {
        for (String name : SampleCall.names()) {
            calls.add(SampleCall.read(name));
        }
    }

    Stream<SampleCall> calls() {
        return calls.stream();
    }

    @Test
    void thereAreAtLeastSixCallsOfDifferentCallerTypes() {
        Set<String> types = new HashSet<>();
        calls.forEach(call -> types.add(call.facts().get("callerType").asText()));
        assertAll(() -> assertTrue(types.size() >= 6, types.toString()),
                () -> assertEquals(calls.size(), types.size(), "a caller type comes twice"));
    }

    @Test
    void allRecordingsTogetherStayUnderFiveMegabytes() {
        long size = calls.stream().mapToLong(call -> call.file().length).sum();
        assertTrue(size < 5_000_000, size + " bytes");
    }

    @Test
    void someCallsAreLeftToReview() {
        long open = calls.stream().filter(call -> !call.facts().has("review")).count();
        assertEquals(2, open);
    }

    @Test
    void oneAgentMissesValidateFirstSeveralTimesAndUsesItOnce() {
        Map<String, Integer> verdicts = new HashMap<>();
        for (SampleCall call : calls) {
            if (call.facts().get("agent").asText().equals("Maya Lindqvist")) {
                for (JsonNode moment : call.facts().path("review").path("moments")) {
                    if (moment.get("technique").asText().equals("validate-first")) {
                        verdicts.merge(moment.get("verdict").asText(), 1, Integer::sum);
                    }
                }
            }
        }
        assertAll(() -> assertEquals(1, verdicts.get("used-well")),
                () -> assertTrue(verdicts.getOrDefault("missed", 0) >= 2, verdicts.toString()));
    }

    @Test
    void theBundleSaysThatEverythingIsInvented() throws Exception {
        assertTrue(SampleCall.index().get("invented").asText().contains("invented"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void eachSidecarSaysThatItsCallIsInvented(SampleCall call) {
        assertTrue(call.facts().get("invented").asText().contains("invented"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void idsAreThoseOfTheTechniquePack(SampleCall call) {
        assertEquals("org.coachline.deescalation", call.facts().get("pack").asText());
        assertTrue(CALLER_TYPES.contains(call.facts().get("callerType").asText()));
        for (JsonNode moment : moments(call)) {
            assertTrue(TECHNIQUES.contains(moment.get("technique").asText()), moment::toString);
            assertTrue(VERDICTS.contains(moment.get("verdict").asText()), moment::toString);
            assertTrue(Set.of("agent", "customer").contains(moment.get("channel").asText()), moment::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void factsOfTheCallCanBeTakenOverAsTheyAre(SampleCall call) {
        JsonNode start = call.facts().get("start");
        JsonNode outcome = call.facts().get("outcome");
        assertAll(() -> assertTrue(start.get("daysAgo").asInt() >= 1 && start.get("daysAgo").asInt() <= 5),
                () -> assertEquals(start.get("localTime").asText(), LocalTime.parse(start.get("localTime").asText()).toString()),
                () -> assertEquals(start.get("zone").asText(), ZoneId.of(start.get("zone").asText()).getId()),
                () -> assertFalse(call.facts().get("agent").asText().isBlank()),
                () -> assertFalse(call.facts().get("team").asText().isBlank()),
                () -> assertFalse(call.facts().get("queue").asText().isBlank()),
                () -> assertTrue(Set.of("resolved", "unresolved").contains(outcome.get("resolution").asText())),
                () -> assertTrue(outcome.get("satisfaction").asInt() >= 1 && outcome.get("satisfaction").asInt() <= 5),
                () -> assertTrue(outcome.get("handleTimeSeconds").asDouble() > call.durationSeconds()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void theRecordingIsTelephoneStereoOfTheStatedLengthAndHash(SampleCall call) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(call.file());
        assertAll(() -> assertEquals("ULAW", call.format().getEncoding().toString()),
                () -> assertEquals(8000, call.format().getSampleRate()),
                () -> assertEquals(2, call.format().getChannels()),
                () -> assertEquals(call.durationSeconds(), call.agent().length / (double) SampleCall.STEPS_A_SECOND, 0.011),
                () -> assertTrue(call.durationSeconds() >= 30 && call.durationSeconds() <= 70),
                () -> assertEquals(call.facts().get("sha256").asText(), HexFormat.of().formatHex(hash)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void reviewedCallsHaveFiveToNineMomentsOfMixedVerdictsAndANote(SampleCall call) {
        if (call.facts().has("review")) {
            Set<String> verdicts = new HashSet<>();
            moments(call).forEach(moment -> verdicts.add(moment.get("verdict").asText()));
            int count = moments(call).size();
            assertAll(() -> assertTrue(count >= 5 && count <= 9, count + " moments"),
                    () -> assertTrue(verdicts.contains("used-well") && verdicts.size() >= 2, verdicts.toString()),
                    () -> assertFalse(call.facts().get("review").get("notes").isEmpty()));
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void momentsComeInOrderAndLieInsideTheRecording(SampleCall call) {
        double before = 0;
        for (JsonNode moment : moments(call)) {
            double start = moment.get("startSeconds").asDouble();
            assertTrue(start >= before, moment::toString);
            assertTrue(moment.get("endSeconds").asDouble() > start, moment::toString);
            assertTrue(moment.get("endSeconds").asDouble() <= call.durationSeconds(), moment::toString);
            before = start;
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aPhraseHeardIsInTheTranscriptWhereItsMomentLies(SampleCall call) {
        for (JsonNode moment : moments(call)) {
            if (moment.has("phraseHeard")) {
                assertTrue(spokenDuring(call, moment).contains(moment.get("phraseHeard").asText()), moment::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void notesNameMomentsThatAreThere(SampleCall call) {
        for (JsonNode note : call.facts().path("review").path("notes")) {
            assertTrue(Set.of("shared", "private").contains(note.get("visibility").asText()), note::toString);
            for (JsonNode index : note.get("moments")) {
                assertTrue(index.asInt() >= 0 && index.asInt() < moments(call).size(), note::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyCueIsHeardOnItsOwnSideFromItsFirstToItsLastTenthOfASecond(SampleCall call) {
        for (JsonNode cue : call.facts().get("transcript")) {
            double start = cue.get("startSeconds").asDouble();
            double end = cue.get("endSeconds").asDouble();
            String role = cue.get("role").asText();
            assertTrue(call.loudest(role, start, start + 0.1) > SPEECH_DB, cue::toString);
            assertTrue(call.loudest(role, end - 0.12, end) > SPEECH_DB, cue::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void knownSilencesAreSilentOnBothSides(SampleCall call) {
        for (JsonNode silence : call.facts().get("known").get("silence")) {
            double start = silence.get("startSeconds").asDouble() + 0.02;
            double end = silence.get("endSeconds").asDouble() - 0.02;
            assertTrue(call.loudest("agent", start, end) < QUIET_DB, silence::toString);
            assertTrue(call.loudest("customer", start, end) < QUIET_DB, silence::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void bothSidesAreHeardWhereTheyAreKnownToTalkOverEachOther(SampleCall call) {
        for (JsonNode both : call.facts().get("known").get("talkOver")) {
            int together = 0;
            for (int i = (int) (both.get("startSeconds").asDouble() * 100); i < both.get("endSeconds").asDouble() * 100; i++) {
                together += call.agent()[i] > SPEECH_DB && call.customer()[i] > SPEECH_DB ? 1 : 0;
            }
            assertTrue(together >= 10, both::toString);
        }
    }

    @Test
    void silenceHoldAndTalkOverAllOccur() {
        for (String kind : List.of("silence", "hold", "talkOver")) {
            assertTrue(calls.stream().anyMatch(call -> !call.facts().get("known").get(kind).isEmpty()), kind);
        }
    }

    private static JsonNode moments(SampleCall call) {
        return call.facts().path("review").path("moments");
    }

    private static String spokenDuring(SampleCall call, JsonNode moment) {
        StringBuilder spoken = new StringBuilder();
        for (JsonNode cue : call.facts().get("transcript")) {
            if (cue.get("endSeconds").asDouble() > moment.get("startSeconds").asDouble()
                    && cue.get("startSeconds").asDouble() < moment.get("endSeconds").asDouble()) {
                spoken.append(cue.get("text").asText()).append(' ');
            }
        }
        return spoken.toString();
    }
}
