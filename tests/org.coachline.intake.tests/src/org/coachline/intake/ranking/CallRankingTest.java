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

import org.coachline.catalog.CallerTypeEntry;
import org.coachline.catalog.Catalog;
import org.coachline.library.Library;
import org.coachline.library.LibrarySettings;
import org.coachline.library.MeasuredFigures;
import org.coachline.library.Measures;
import org.coachline.library.RankingRow;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Leg;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
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
        return CallRanking.of(List.of(row), byScoreAlone(), Catalog.EMPTY).getFirst();
    }

    private static List<String> ids(List<RankedCall> ranked) {
        return ranked.stream().map(RankedCall::callId).toList();
    }

    @Test
    void whatWasMeasuredCountsWithItsNumbersInWords() throws Exception {
        RankedCall ranked = only(row("a", null, false, false, new MeasuredFigures(1, 5, 30 * SECOND, 3, 1, 2, 92 * SECOND, 6.04, 192 * SECOND, 3.0, 60 * SECOND)));
        assertEquals(List.of("2 holds of more than 30 s without a word to the customer; the longest hold lasted 1 min 32 s",
                "the agent talked over the customer 3 times, and was talked over once", "from 3:12 on, the customer spoke 6 dB louder than at first",
                "5 silences of 2 s or more, 30 s in all",
                "from 1:00 on, the customer\u2019s voice was 3 semitones higher than at first"),
                ranked.reasons().stream().map(RankReason::text).toList());
        assertEquals(List.of(10.0, 7.5, 5.033, 5.0, 5.0), ranked.reasons().stream().map(each -> Math.round(each.points() * 1000) / 1000.0).toList());
        assertEquals(ranked.score(), ranked.reasons().stream().mapToDouble(RankReason::points).sum(), 1e-9);
    }

    private static String sentence(RankSetting by, RankingRow... rows) throws RankSettingException {
        RankSettings settings = byScoreAlone();
        return CallRanking.of(List.of(rows), settings, Catalog.EMPTY).stream().filter(each -> each.callId().equals("a")).findFirst().orElseThrow().reasons().stream()
                .filter(each -> each.by() == by).map(RankReason::text).findFirst().orElse("");
    }

    private static String measured(RankSetting by, int silences, double silenceSeconds, @Nullable Integer byAgent, @Nullable Integer byCustomer, @Nullable Integer holds,
            @Nullable Long longestSeconds) throws RankSettingException {
        return sentence(by, row("a", null, false, false, new MeasuredFigures(1, silences, Math.round(silenceSeconds * SECOND), byAgent, byCustomer, holds,
                longestSeconds == null ? null : (Long) (longestSeconds * SECOND), null, null, null, null)));
    }

    @Test
    void silencesAreSaidAsPeopleSayThem() throws Exception {
        assertEquals("", measured(RankSetting.SILENCE, 0, 0, null, null, null, null));
        assertEquals("one silence of 2.3 s", measured(RankSetting.SILENCE, 1, 2.34, null, null, null, null));
        assertEquals("one silence of 4 s", measured(RankSetting.SILENCE, 1, 4, null, null, null, null));
        assertEquals("2 silences of 2 s or more, 10 s in all", measured(RankSetting.SILENCE, 2, 9.97, null, null, null, null));
        assertEquals("9 silences of 2 s or more, 1 min in all", measured(RankSetting.SILENCE, 9, 59.6, null, null, null, null));
        assertEquals("90 silences of 2 s or more, 1 h 1 min in all", measured(RankSetting.SILENCE, 90, 3_661, null, null, null, null));
        assertEquals("90 silences of 2 s or more, 1 h in all", measured(RankSetting.SILENCE, 90, 3_599, null, null, null, null));
    }

    @Test
    void ofTalkOverOnlyWhoDidItIsNamed() throws Exception {
        assertEquals("", measured(RankSetting.TALK_OVER, 0, 0, 0, 0, null, null));
        assertEquals("", measured(RankSetting.TALK_OVER, 0, 0, null, null, null, null));
        assertEquals("the agent talked over the customer once", measured(RankSetting.TALK_OVER, 0, 0, 1, 0, null, null));
        assertEquals("the customer talked over the agent twice", measured(RankSetting.TALK_OVER, 0, 0, 0, 2, null, null));
        assertEquals("the agent talked over the customer 1,200 times, and was talked over 3 times", measured(RankSetting.TALK_OVER, 0, 0, 1_200, 3, null, null));
    }

    @Test
    void oneHoldAndManyReadRight() throws Exception {
        assertEquals("", measured(RankSetting.HOLDS, 0, 0, null, null, 0, 20L));
        assertEquals("", measured(RankSetting.HOLDS, 0, 0, null, null, null, null));
        assertEquals("one hold of more than 30 s without a word to the customer; the longest hold lasted 45 s", measured(RankSetting.HOLDS, 0, 0, null, null, 1, 45L));
        assertEquals("3 holds of more than 30 s without a word to the customer; the longest hold lasted 5 min", measured(RankSetting.HOLDS, 0, 0, null, null, 3, 300L));
    }

    private static RankingRow of(String id, String agent, int day, boolean heard) {
        return new RankingRow(id, START.plus(Duration.ofDays(day)), "n", agent, "", null, 0, null, null, false, heard, null);
    }

    @Test
    void howSeldomAnAgentWasHeardReadsRightForNoneOneSomeAndAll() throws Exception {
        assertEquals("it is the only call of Ned in four weeks, and nobody has heard it; 4 should be", sentence(RankSetting.SELDOM, of("a", "Ned", 9, false)));
        assertEquals("it is the only call of this agent in four weeks, and nobody has heard it; 4 should be", sentence(RankSetting.SELDOM, of("a", "", 9, false)));
        assertEquals("only one of the 2 calls of Ned in the four weeks up to it was heard; 4 should be",
                sentence(RankSetting.SELDOM, of("a", "Ned", 9, false), of("b", "Ned", 1, true)));
        assertEquals("only 2 of the 3 calls of Ned in the four weeks up to it were heard; 4 should be",
                sentence(RankSetting.SELDOM, of("a", "Ned", 9, false), of("b", "Ned", 1, true), of("c", "Ned", 1, true)));
        assertEquals("it is the only call of Ned in four weeks, and was heard; 4 should be", sentence(RankSetting.SELDOM, of("a", "Ned", 9, true)));
        assertEquals("both calls of Ned in the four weeks up to it were heard; 4 should be",
                sentence(RankSetting.SELDOM, of("a", "Ned", 9, true), of("b", "Ned", 1, true)));
        assertEquals("all 3 calls of Ned in the four weeks up to it were heard; 4 should be",
                sentence(RankSetting.SELDOM, of("a", "Ned", 9, true), of("b", "Ned", 1, true), of("c", "Ned", 1, true)));
    }

    @Test
    void aCallerTypeIsNamedAsItsPackNamesIt() throws Exception {
        CallerTypeEntry venter = new CallerTypeEntry(CatalogRef.parse("pack/venter@1.0.0"), "The Venter", "", List.of(), "", List.of());
        Catalog catalog = new Catalog(List.of(), List.of(), List.of(venter), List.of(), List.of());
        RankedCall ranked = CallRanking.of(List.of(new RankingRow("a", START, "", "", "", "pack/venter", 0, null, null, false, false, null)), byScoreAlone(), catalog).getFirst();
        assertEquals("caller type: The Venter", ranked.reasons().getFirst().text());
    }

    @Test
    void noReasonIsShownWithNoPoints() throws Exception {
        RankedCall ranked = only(row("a", null, false, false, new MeasuredFigures(1, 1, SECOND / 5, 1, 0, null, null, null, null, null, null)));
        assertEquals(List.of("2", "0.1"), ranked.reasons().stream().map(RankReason::shownPoints).toList());
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
        RankedCall ranked = only(new RankingRow("a", START, "", "", "", "pack/threat-maker", 0, null, 2.0, true, false, null));
        assertEquals(List.of("the agent asked for help with it", "the customer gave 2 of 5 for satisfaction", "caller type: threat maker"),
                ranked.reasons().stream().map(RankReason::text).toList());
        assertEquals(40 + 20 * 2 / 3.0 + 5, ranked.score(), 1e-9);
    }

    @Test
    void onlyTheCallerTypesThatAreSetCount() throws Exception {
        RankSettings settings = byScoreAlone().with(RankSetting.CALLER_TYPES, "pack/other");
        assertEquals(0, CallRanking.of(List.of(new RankingRow("a", START, "", "", "", "pack/venter", 0, null, null, false, false, null)), settings, Catalog.EMPTY)
                .getFirst().score());
    }

    @Test
    void aLongCallIsComparedWithItsQueueOrWithAllWhereTheQueueIsSmall() throws Exception {
        List<RankingRow> rows = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(i -> new RankingRow("q" + i, START, "", "", "Billing", null, 0, 100 * SECOND, null, false, false, null)).toList());
        rows.add(new RankingRow("long", START, "", "", "Billing", null, 0, 240 * SECOND, null, false, false, null));
        rows.add(new RankingRow("alone", START, "", "", "Rare", null, 0, 300 * SECOND, null, false, false, null));
        List<RankedCall> ranked = CallRanking.of(rows, byScoreAlone(), Catalog.EMPTY);
        assertEquals(List.of("alone", "long"), ids(ranked).subList(0, 2));
        assertEquals("it took 5 min, 3 times the median of all calls (1 min 40 s)", ranked.get(0).reasons().getFirst().text());
        assertEquals("it took 4 min, 2.4 times the median of its queue (1 min 40 s)", ranked.get(1).reasons().getFirst().text());
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
        List<RankedCall> ranked = CallRanking.of(rows, byScoreAlone(), Catalog.EMPTY);
        RankedCall never = ranked.stream().filter(each -> each.callId().equals("never9")).findFirst().orElseThrow();
        assertEquals("none of the 10 calls of Ned in the four weeks up to it was heard; 4 should be", never.reasons().getFirst().text());
        assertEquals(0, ranked.stream().filter(each -> each.callId().equals("often9")).findFirst().orElseThrow().score());
        assertEquals(15, ranked.stream().filter(each -> each.callId().equals("late")).findFirst().orElseThrow().score(), "what was heard two months before");
    }

    @Test
    void callsThatWereHeardComeLast() throws Exception {
        List<RankedCall> ranked = CallRanking.of(List.of(row("heard", 1.0, true, true, null), plain("quiet"), row("loud", 1.0, false, false, null)), byScoreAlone(), Catalog.EMPTY);
        assertEquals(List.of("loud", "quiet", "heard"), ids(ranked));
        assertEquals(List.of(1, 2, 3), ranked.stream().map(RankedCall::rank).toList());
    }

    @Test
    void aShareOfPlacesIsDrawnByChanceMarkedSoAndTheSameForTheSameSeed() throws Exception {
        List<RankingRow> rows = IntStream.range(0, 200).mapToObj(i -> row("call" + i, 1 + i % 40 / 10.0, false, false, null)).toList();
        List<RankedCall> ranked = CallRanking.of(rows, RankSettings.USUAL, Catalog.EMPTY);
        List<RankedCall> drawn = ranked.stream().filter(RankedCall::drawn).toList();
        assertEquals(20, drawn.size());
        assertTrue(drawn.stream().allMatch(each -> each.rank() % 10 == 0));
        assertTrue(drawn.stream().allMatch(each -> each.reasons().getFirst().text().equals("drawn by chance, whatever its points (seed 1)")));
        assertEquals(200, new HashSet<>(ids(ranked)).size());
        assertEquals(ids(ranked), ids(CallRanking.of(rows.reversed(), RankSettings.USUAL, Catalog.EMPTY)));
        assertNotEquals(ids(drawn), ids(CallRanking.of(rows, RankSettings.USUAL.with(RankSetting.SEED, "2"), Catalog.EMPTY).stream().filter(RankedCall::drawn).toList()));
    }

    @Test
    void chanceDrawsFromAllAndNotFromTheBestOnes() throws Exception {
        List<RankingRow> rows = IntStream.range(0, 2_000).mapToObj(i -> row("call" + i, i < 1_000 ? 1.0 : 3.9, false, false, null)).toList();
        List<RankedCall> first = CallRanking.of(rows, RankSettings.USUAL, Catalog.EMPTY).subList(0, 400).stream().filter(RankedCall::drawn).toList();
        long good = first.stream().filter(each -> Integer.parseInt(each.callId().substring(4)) >= 1_000).count();
        assertTrue(good >= 10 && good <= 30, good + " of " + first.size());
    }

    @Test
    void everythingByChanceIsAnOrderOfItsOwn() throws Exception {
        List<RankingRow> rows = IntStream.range(0, 50).mapToObj(i -> plain("call" + i)).toList();
        List<RankedCall> ranked = CallRanking.of(rows, RankSettings.USUAL.with(RankSetting.CHANCE, "1"), Catalog.EMPTY);
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
    void howFarTheRankingIsIsToldByPiecesAndAddsUp() throws Exception {
        List<RankingRow> rows = IntStream.range(0, 4_500).mapToObj(i -> plain("call" + i)).toList();
        List<String> told = new ArrayList<>();
        double[] worked = {0};
        CallRanking.of(rows, RankSettings.USUAL, Catalog.EMPTY, new NullProgressMonitor() {
            private int total;

            @Override
            public void beginTask(String name, int work) {
                total = work;
            }

            @Override
            public void subTask(String name) {
                told.add(name);
            }

            @Override
            public void internalWorked(double work) {
                worked[0] += work / total;
            }

            @Override
            public void worked(int work) {
                internalWorked(work);
            }
        });
        assertEquals(List.of("Calls ranked: 0 of 4,500", "Calls ranked: 1,000 of 4,500", "Calls ranked: 2,000 of 4,500", "Calls ranked: 3,000 of 4,500",
                "Calls ranked: 4,000 of 4,500"), told.stream().filter(each -> !each.isEmpty()).toList());
        assertTrue(worked[0] > 0.8 && worked[0] < 1.01, () -> "worked " + worked[0]);
    }

    @Test
    void whoStopsTheRankingGetsNoOrder() throws Exception {
        List<RankingRow> rows = IntStream.range(0, 4_500).mapToObj(i -> plain("call" + i)).toList();
        NullProgressMonitor half = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                setCanceled(isCanceled() || name.startsWith("Calls ranked: 2,000"));
            }
        };
        assertThrows(OperationCanceledException.class, () -> CallRanking.of(rows, RankSettings.USUAL, Catalog.EMPTY, half));
        try (Library library = Library.create(folder.resolve("library"))) {
            call(library, "Ann");
            NullProgressMonitor reading = new NullProgressMonitor() {
                @Override
                public void subTask(String name) {
                    setCanceled(isCanceled() || name.equals("Calls read: 0 of 1"));
                }
            };
            assertThrows(OperationCanceledException.class, () -> CallRanking.of(library, Catalog.EMPTY, reading));
            assertEquals(1, CallRanking.of(library, Catalog.EMPTY, new NullProgressMonitor()).size());
        }
    }

    @Test
    void aLibraryIsRankedByWhatItsTeamHasSet() throws Exception {
        try (Library library = Library.create(folder.resolve("library"))) {
            Call silent = call(library, "Ann");
            Call content = call(library, "Ann");
            library.measured(silent.getId(), new Measures(0.2, List.of(), new MeasuredFigures(1, 3, 60 * SECOND, null, null, null, null, -2.5, 0L, null, null)));
            library.measured(content.getId(), new Measures(0.2, List.of(), new MeasuredFigures(1, 0, 0, 8, 0, 0, 0L, null, null, null, null)));
            RankSettings.change(library, Map.of(RankSetting.CHANCE, Optional.of("0"), RankSetting.SILENCE, Optional.of("90")), "Ann");
            List<RankedCall> ranked = CallRanking.of(library, Catalog.EMPTY, new NullProgressMonitor());
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
