/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.coachline.library.Library;
import org.coachline.library.LibrarySettings;
import org.coachline.library.MeasuredFigures;
import org.coachline.library.Measures;
import org.coachline.library.RankingRow;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Leg;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which calls are worth hearing: every point has its reason, what is not known counts nothing, and a share is left to chance. */
class CallRankingTest {

    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    private static final long SECOND = 1_000_000;

    @TempDir
    Path folder;

    private static RankingRow row(String id, @Nullable Double satisfaction, boolean help, boolean heard, @Nullable MeasuredFigures figures) {
        return new RankingRow(id, START, "", "", "", null, 300 * SECOND, null, satisfaction, help, heard, figures);
    }

    private static RankingRow plain(String id) {
        return row(id, null, false, false, null);
    }

    private static RankSettings byScoreAlone() throws RankSettingException {
        return RankSettings.USUAL.with(RankSetting.CHANCE, "0");
    }

    private static RankedCall only(RankingRow row) throws RankSettingException {
        return CallRanking.of(List.of(row), byScoreAlone()).getFirst();
    }

    private static List<String> ids(List<RankedCall> ranked) {
        return ranked.stream().map(RankedCall::callId).toList();
    }

    @Test
    void whatWasMeasuredCountsWithItsNumbersInWords() throws Exception {
        RankedCall ranked = only(row("a", null, false, false, new MeasuredFigures(1, 5, 30 * SECOND, 3, 1, 2, 92 * SECOND, 6.04, 192 * SECOND, 3.0, 60 * SECOND)));
        assertEquals(List.of("2 holds of more than 30 s without a word to the customer, the longest 1:32",
                "the agent talked over the customer 3 times, the customer over the agent once", "the customer 6 dB louder from 3:12 on than at their own start",
                "5 silences of 2 s or more, 0:30.0 together",
                "the customer\u2019s voice 3 semitones higher from 1:00 on than at its own start"),
                ranked.reasons().stream().map(RankReason::text).toList());
        assertEquals(List.of(10.0, 7.5, 5.033, 5.0, 5.0), ranked.reasons().stream().map(each -> Math.round(each.points() * 1000) / 1000.0).toList());
        assertEquals(ranked.score(), ranked.reasons().stream().mapToDouble(RankReason::points).sum(), 1e-9);
    }

    @Test
    void whatIsNotKnownCountsNothing() throws Exception {
        RankedCall ranked = only(row("a", null, false, false, new MeasuredFigures(1, 0, 0, null, null, null, null, null, null, null, null)));
        assertEquals(0, ranked.score());
        assertTrue(ranked.reasons().isEmpty());
        assertEquals(0, only(plain("b")).score());
    }

    @Test
    void noReasonCountsMoreThanItsWeight() throws Exception {
        RankedCall ranked = only(row("a", null, false, false, new MeasuredFigures(1, 99, 9_000 * SECOND, 50, 50, 9, 900 * SECOND, 40.0, 0L, 30.0, 0L)));
        assertEquals(10 + 15 + 15 + 10 + 10, ranked.score(), 1e-9);
    }

    @Test
    void whatTheOutcomeAndTheAgentSayCounts() throws Exception {
        RankedCall ranked = only(new RankingRow("a", START, "", "", "", "pack/venter", 0, null, 2.0, true, false, null));
        assertEquals(List.of("the agent asked for it to be heard", "satisfaction 2 of 5", "a caller of a type that counts: venter"),
                ranked.reasons().stream().map(RankReason::text).toList());
        assertEquals(40 + 20 * 2 / 3.0 + 5, ranked.score(), 1e-9);
    }

    @Test
    void onlyTheCallerTypesThatAreSetCount() throws Exception {
        RankSettings settings = byScoreAlone().with(RankSetting.CALLER_TYPES, "pack/other");
        assertEquals(0, CallRanking.of(List.of(new RankingRow("a", START, "", "", "", "pack/venter", 0, null, null, false, false, null)), settings)
                .getFirst().score());
    }

    @Test
    void aLongCallIsComparedWithItsQueueOrWithAllWhereTheQueueIsSmall() throws Exception {
        List<RankingRow> rows = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(i -> new RankingRow("q" + i, START, "", "", "Billing", null, 0, 100 * SECOND, null, false, false, null)).toList());
        rows.add(new RankingRow("long", START, "", "", "Billing", null, 0, 240 * SECOND, null, false, false, null));
        rows.add(new RankingRow("alone", START, "", "", "Rare", null, 0, 300 * SECOND, null, false, false, null));
        List<RankedCall> ranked = CallRanking.of(rows, byScoreAlone());
        assertEquals(List.of("alone", "long"), ids(ranked).subList(0, 2));
        assertEquals("handled in 5:00, 3 times the median of 1:40 (all calls)", ranked.get(0).reasons().getFirst().text());
        assertEquals("handled in 4:00, 2.4 times the median of 1:40 (its queue)", ranked.get(1).reasons().getFirst().text());
    }

    @Test
    void anAgentWhoIsSeldomHeardComesFirst() throws Exception {
        List<RankingRow> rows = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            Instant start = START.plus(Duration.ofDays(day));
            rows.add(new RankingRow("often" + day, start, "o", "Olga", "", null, 0, null, null, false, day < 9, null));
            rows.add(new RankingRow("never" + day, start, "n", "Ned", "", null, 0, null, null, false, false, null));
        }
        rows.add(new RankingRow("late", START.plus(Duration.ofDays(60)), "o", "Olga", "", null, 0, null, null, false, false, null));
        List<RankedCall> ranked = CallRanking.of(rows, byScoreAlone());
        RankedCall never = ranked.stream().filter(each -> each.callId().equals("never9")).findFirst().orElseThrow();
        assertEquals("none of 10 calls of Ned in the four weeks up to it was heard; 4 should be", never.reasons().getFirst().text());
        assertEquals(0, ranked.stream().filter(each -> each.callId().equals("often9")).findFirst().orElseThrow().score());
        assertEquals(15, ranked.stream().filter(each -> each.callId().equals("late")).findFirst().orElseThrow().score(), "what was heard two months before");
    }

    @Test
    void callsThatWereHeardComeLast() throws Exception {
        List<RankedCall> ranked = CallRanking.of(List.of(row("heard", 1.0, true, true, null), plain("quiet"), row("loud", 1.0, false, false, null)), byScoreAlone());
        assertEquals(List.of("loud", "quiet", "heard"), ids(ranked));
        assertEquals(List.of(1, 2, 3), ranked.stream().map(RankedCall::rank).toList());
    }

    @Test
    void aShareOfPlacesIsDrawnByChanceMarkedSoAndTheSameForTheSameSeed() throws Exception {
        List<RankingRow> rows = IntStream.range(0, 200).mapToObj(i -> row("call" + i, 1 + i % 40 / 10.0, false, false, null)).toList();
        List<RankedCall> ranked = CallRanking.of(rows, RankSettings.USUAL);
        List<RankedCall> drawn = ranked.stream().filter(RankedCall::drawn).toList();
        assertEquals(20, drawn.size());
        assertTrue(drawn.stream().allMatch(each -> each.rank() % 10 == 0));
        assertTrue(drawn.stream().allMatch(each -> each.reasons().getFirst().text().equals("drawn by chance (seed 1), whatever its score")));
        assertEquals(200, new HashSet<>(ids(ranked)).size());
        assertEquals(ids(ranked), ids(CallRanking.of(rows.reversed(), RankSettings.USUAL)));
        assertNotEquals(ids(drawn), ids(CallRanking.of(rows, RankSettings.USUAL.with(RankSetting.SEED, "2")).stream().filter(RankedCall::drawn).toList()));
    }

    @Test
    void chanceDrawsFromAllAndNotFromTheBestOnes() throws Exception {
        List<RankingRow> rows = IntStream.range(0, 2_000).mapToObj(i -> row("call" + i, i < 1_000 ? 1.0 : 3.9, false, false, null)).toList();
        List<RankedCall> first = CallRanking.of(rows, RankSettings.USUAL).subList(0, 400).stream().filter(RankedCall::drawn).toList();
        long good = first.stream().filter(each -> Integer.parseInt(each.callId().substring(4)) >= 1_000).count();
        assertTrue(good >= 10 && good <= 30, good + " of " + first.size());
    }

    @Test
    void everythingByChanceIsAnOrderOfItsOwn() throws Exception {
        List<RankingRow> rows = IntStream.range(0, 50).mapToObj(i -> plain("call" + i)).toList();
        List<RankedCall> ranked = CallRanking.of(rows, RankSettings.USUAL.with(RankSetting.CHANCE, "1"));
        assertTrue(ranked.stream().allMatch(RankedCall::drawn));
        assertEquals(50, new HashSet<>(ids(ranked)).size());
    }

    @Test
    void settingsRefuseWhatTheyCannotBeAndSayWhatTheyCan() {
        for (RankSetting each : RankSetting.values()) {
            assertFalse(each.label().isBlank());
            assertFalse(each.allowed().isBlank());
            RankSettingException refused = assertThrows(RankSettingException.class, () -> each.read("seven, or so!"), each.key());
            assertTrue(refused.getMessage().contains(each.allowed()));
        }
        assertThrows(RankSettingException.class, () -> RankSetting.HELP.read("-1"));
        assertThrows(RankSettingException.class, () -> RankSetting.HELP.read("NaN"));
    }

    @Test
    void aLibraryIsRankedByWhatItsTeamHasSet() throws Exception {
        try (Library library = Library.create(folder.resolve("library"))) {
            Call silent = call(library, "Ann");
            Call content = call(library, "Ann");
            library.measured(silent.getId(), new Measures(0.2, List.of(), new MeasuredFigures(1, 3, 60 * SECOND, null, null, null, null, -2.5, 0L, null, null)));
            library.measured(content.getId(), new Measures(0.2, List.of(), new MeasuredFigures(1, 0, 0, 8, 0, 0, 0L, null, null, null, null)));
            RankSettings.change(library, Map.of(RankSetting.CHANCE, Optional.of("0"), RankSetting.SILENCE, Optional.of("90")), "Ann");
            List<RankedCall> ranked = CallRanking.of(library);
            assertEquals(List.of(silent.getId(), content.getId()), ids(ranked));
            assertEquals(105, ranked.getFirst().score(), 1e-9);
            assertEquals(30, ranked.getLast().score(), 1e-9);
            assertEquals(Optional.of(new MeasuredFigures(1, 3, 60 * SECOND, null, null, null, null, -2.5, 0L, null, null)),
                    library.measures(silent.getId()).map(Measures::figures));
            assertEquals("90", RankSettings.of(library).texts().get(RankSetting.SILENCE));
            RankSettings.change(library, Map.of(RankSetting.UNMASKING, Optional.of("allowed")), "Ann");
            assertEquals(LibrarySettings.UNMASKING_ALLOWED, library.settings().all().get(LibrarySettings.UNMASKING));
        }
    }

    private static Call call(Library library, String agent) throws Exception {
        Call call = CoachingFactory.eINSTANCE.createCall();
        call.setId(Documents.newId());
        call.setStart(START);
        Leg leg = CoachingFactory.eINSTANCE.createLeg();
        leg.setAgentId(library.agentNamed(agent));
        call.getLegs().add(leg);
        library.save(call, 0);
        return call;
    }
}
