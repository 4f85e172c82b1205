/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.coachline.catalog.Catalog;
import org.coachline.insight.AgentProgress;
import org.coachline.insight.VersionReading;
import org.coachline.insight.AgentProgressReader;
import org.coachline.insight.InsightSetting;
import org.coachline.insight.RatePoint;
import org.coachline.insight.RateSeries;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.TimeStep;
import org.coachline.insight.synthetic.SyntheticLibrary;
import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingPlan;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.chart.ChartDatum;
import org.coachline.report.chart.ChartRaster;
import org.coachline.report.chart.ChartTable;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.chart.ProgressCharts;
import org.coachline.ui.internal.progress.ProgressAnswer.Empty;
import org.coachline.ui.internal.progress.ProgressPeriod.Preset;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page shows and lists, without a window. */
class ProgressAnswerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;
    private static Library library;
    private static List<PersonRow> agents;
    private static Locale before;

    @BeforeAll
    static void fill() throws Exception {
        before = Locale.getDefault();
        Locale.setDefault(Locale.UK);
        library = Library.create(folder.resolve("library"));
        SyntheticLibrary.fill(library, 600, 9_000, 7, new NullProgressMonitor());
        agents = library.agents();
    }

    @AfterAll
    static void close() {
        library.close();
        Locale.setDefault(before);
    }

    private static ProgressQuestion about(String agent, Preset preset) {
        return new ProgressQuestion(agent, ProgressPeriod.of(preset), TimeStep.MONTH);
    }

    private static ProgressAnswer ask(Library asked, ProgressQuestion question) throws Exception {
        return ProgressAnswer.of(asked, Catalog.EMPTY, question, CLOCK, new NullProgressMonitor());
    }

    private static AgentProgress progress() throws Exception {
        return Objects.requireNonNull(ask(library, about(agents.get(0).id(), Preset.ALL)).progress());
    }

    private static CallsBehind behind(AgentProgress progress, ChartDatum datum) throws Exception {
        return CallsBehind.of(library, progress, datum);
    }

    @Test
    void withoutALibraryOrAnAgentItSaysWhatIsMissing() throws Exception {
        assertEquals(Empty.NO_LIBRARY, ask(null, ProgressQuestion.NOTHING).empty());
        assertEquals(Empty.NO_AGENT, ask(library, ProgressQuestion.NOTHING).empty());
        assertEquals(agents.size(), ask(library, ProgressQuestion.NOTHING).agents().size());
        try (Library empty = Library.create(folder.resolve("empty"))) {
            assertEquals(Empty.NO_AGENTS, ask(empty, ProgressQuestion.NOTHING).empty());
        }
    }

    @Test
    void underAnotherVersionOfAPackTheSameMomentsAreBehindAPointThatWereCounted() throws Exception {
        String now = progress().techniques().get(0).technique();
        String was = progress().techniques().get(1).technique();
        VersionReading renamed = new VersionReading(Map.of(was, now));
        AgentProgress read = new AgentProgressReader(library, Catalog.EMPTY, progress().settings(), renamed).read(agents.get(0).id(), progress().days(), TimeStep.MONTH,
                CLOCK.instant(), new NullProgressMonitor()).orElseThrow();
        long chances = progress().techniques().get(0).own().chances() + progress().techniques().get(1).own().chances();
        assertEquals(chances, read.techniques().stream().filter(each -> each.technique().equals(now)).findFirst().orElseThrow().own().chances());
        ChartDatum all = new ChartDatum.Judged(now, null);
        assertEquals(chances, CallsBehind.of(library, read, renamed, all).moments().size());
        assertTrue(CallsBehind.of(library, read, VersionReading.THEN, all).moments().size() < chances);
    }

    @Test
    void anAgentWithoutCallsOrWithoutMomentsIsToldApart() throws Exception {
        try (Library few = Library.create(folder.resolve("few"))) {
            String kim = few.agentNamed("Kim");
            assertEquals(Empty.NO_CALLS, ask(few, about(kim, Preset.ALL)).empty());
            Call call = CoachingFactory.eINSTANCE.createCall();
            call.setId(Documents.newId());
            call.setStart(Instant.parse("2026-01-12T10:00:00Z"));
            Leg leg = CoachingFactory.eINSTANCE.createLeg();
            leg.setAgentId(kim);
            call.getLegs().add(leg);
            few.save(call, 0);
            assertEquals(Empty.NO_MOMENTS, ask(few, about(kim, Preset.ALL)).empty());
            assertEquals(Empty.NO_PLAN, ask(few, about(kim, Preset.SINCE_PLAN)).empty());
        }
    }

    @Test
    void aPeriodInWhichThereIsNothingSaysThatThereIsSomethingElsewhere() throws Exception {
        ProgressPeriod long_ago = new ProgressPeriod(Preset.OWN, LocalDate.of(1999, 1, 1), LocalDate.of(1999, 2, 1));
        ProgressAnswer answer = ask(library, new ProgressQuestion(agents.get(0).id(), long_ago, TimeStep.WEEK));
        assertTrue(answer.empty() == Empty.OTHER_TIME || answer.progress() != null && !answer.progress().effects().isEmpty());
        assertEquals("empty.OTHER_TIME", Empty.OTHER_TIME.key());
    }

    @Test
    void everyReasonHasWordsThatSayWhatToDo() {
        for (Empty each : Empty.values()) {
            assertTrue(ProgressTexts.get(each.key()).length() > 40, each.key());
        }
    }

    @Test
    void sinceThePlanBeginsWithTheLatestOne() throws Exception {
        PersonRow agent = agents.get(1);
        for (LocalDate start : new LocalDate[] {LocalDate.of(2025, 6, 2), LocalDate.of(2025, 11, 3), LocalDate.of(2025, 9, 1)}) {
            CoachingPlan plan = CoachingFactory.eINSTANCE.createCoachingPlan();
            plan.setId(Documents.newId());
            plan.setAgentId(agent.id());
            plan.setTitle("Plan");
            plan.setPeriodStart(start);
            library.save(plan, 0);
        }
        AgentProgress progress = Objects.requireNonNull(ask(library, about(agent.id(), Preset.SINCE_PLAN)).progress());
        assertFalse(Objects.requireNonNull(progress.days().first()).isBefore(LocalDate.of(2025, 11, 3)));
    }

    @Test
    void theTeamsThresholdIsFollowed() throws Exception {
        try (Library strict = Library.create(folder.resolve("strict"))) {
            SyntheticLibrary.fill(strict, 60, 600, 7, new NullProgressMonitor());
            TeamSettings.change(strict, Map.of(InsightSetting.FEWEST_CALLS, Optional.of("50")), "Alex");
            AgentProgress progress = Objects.requireNonNull(ask(strict, about(strict.agents().get(0).id(), Preset.ALL)).progress());
            assertEquals(50, progress.settings().fewestCalls());
            assertTrue(TechniqueLine.of(progress, TechniqueLine.Order.WORST).stream().allMatch(TechniqueLine::tooFew));
            assertEquals("too few", TechniqueLine.of(progress, TechniqueLine.Order.WORST).get(0).rate());
        }
    }

    @Test
    void theWorstComesFirstAndWhatIsNotKnownLast() throws Exception {
        List<TechniqueLine> lines = TechniqueLine.of(progress(), TechniqueLine.Order.WORST);
        for (int i = 1; i < lines.size(); i++) {
            TechniqueLine one = lines.get(i - 1);
            TechniqueLine other = lines.get(i);
            assertTrue(one.tooFew() == other.tooFew() ? one.share() <= other.share() : other.tooFew());
        }
    }

    @Test
    void thePointOfATrendListsExactlyTheMomentsItCounts() throws Exception {
        AgentProgress progress = progress();
        RateSeries course = progress.series().get(0);
        for (RatePoint point : course.points()) {
            CallsBehind found = behind(progress, new ChartDatum.Rate(course.technique(), point.first(), point.last()));
            assertEquals(point.count().chances(), found.moments().size());
            assertEquals(point.count().calls(), found.calls());
            assertEquals(point.count().used(), found.moments().stream().filter(row -> row.verdict() == Verdict.USED_WELL || row.verdict() == Verdict.PARTLY).count());
        }
    }

    @Test
    void everyMarkOfEveryChartListsAsMuchAsItsTableSays() throws Exception {
        AgentProgress progress = progress();
        ProgressCharts charts = new ProgressCharts(ChartTheme.LIGHT, progress);
        progress.matrix().cells().stream().filter(cell -> cell.own().chances() > 0).limit(12).forEach(cell -> {
            try {
                assertEquals(cell.own().chances(), behind(progress, new ChartDatum.WithCaller(cell.technique(), cell.callerType())).moments().size());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        for (var effect : progress.effects()) {
            assertEquals(effect.comparison().before().chances(), behind(progress, new ChartDatum.Side(effect, false)).moments().size());
            assertEquals(effect.comparison().after().calls(), behind(progress, new ChartDatum.Side(effect, true)).calls());
        }
        for (var technique : progress.techniques().subList(0, 5)) {
            assertEquals(technique.missed(), behind(progress, new ChartDatum.Judged(technique.technique(), Verdict.MISSED)).moments().size());
        }
        for (var point : progress.outcomes()) {
            assertEquals(point.calls(), behind(progress, new ChartDatum.Outcome(point.first(), point.last())).calls());
        }
        int delivered = 0;
        for (ChartTable.Row row : charts.of(ProgressCharts.Kind.SAME_DAY, null).orElseThrow().table().rows()) {
            if (row.datum() != null) {
                CallsBehind found = behind(progress, row.datum());
                assertTrue(found.calls() <= Integer.parseInt(row.cells().get(1)));
                delivered += found.calls();
            }
        }
        assertTrue(delivered > 0);
    }

    @Test
    void behindAgreementAreCallsThatSeveralHeard() throws Exception {
        AgentProgress progress = progress();
        String technique = progress.calibration().techniques().get(0).technique();
        CallsBehind found = behind(progress, new ChartDatum.Agreed(technique));
        assertFalse(found.moments().isEmpty());
        for (CallsBehind.Row row : found.rows()) {
            assertTrue(library.reviews(row.callId()).stream().map(review -> review.reviewerId()).distinct().count() > 1);
        }
    }

    @Test
    void callsComeLatestFirstAndEachIsNamedOnce() throws Exception {
        AgentProgress progress = progress();
        CallsBehind found = behind(progress, new ChartDatum.Judged(progress.techniques().get(0).technique(), null));
        assertEquals(found.calls(), found.rows().stream().filter(CallsBehind.Row::first).count());
        Instant last = Instant.MAX;
        for (CallsBehind.Row row : found.rows()) {
            assertFalse(Objects.requireNonNull(row.start()).isAfter(last));
            last = row.start();
        }
    }

    @Test
    void aCallWithoutAMomentIsListedAllTheSame() throws Exception {
        AgentProgress progress = progress();
        String call = library.figures().calls(Set.of(progress.agentId()), progress.days().period()).stream().filter(row -> row.reviews() == 0).findFirst()
                .orElseThrow().callId();
        CallsBehind found = behind(progress, new ChartDatum.Calls(Set.of(call)));
        assertEquals(1, found.rows().size());
        assertNull(found.rows().get(0).moment());
        assertEquals(call, found.rows().get(0).callId());
    }

    @Test
    void plainFiguresShowTheirArithmetic() throws Exception {
        AgentProgress progress = progress();
        ChartTable figures = PlainFigures.praiseAndRecovery(progress);
        assertTrue(figures.rows().get(0).cells().get(2).matches("\\d[\\d,]* used well of \\d[\\d,]* with a verdict, in .*"), figures.rows().get(0).cells().get(2));
        assertTrue(figures.rows().stream().anyMatch(row -> row.cells().get(0).equals("Hard calls")));
        assertFalse(PlainFigures.agreement(progress).rows().isEmpty());
    }

    @Test
    void colleaguesAreNamedOnTheScreenAndInNothingThatLeavesIt() throws Exception {
        for (PersonRow agent : agents) {
            AgentProgress progress = Objects.requireNonNull(ask(library, about(agent.id(), Preset.ALL)).progress());
            for (ProgressCharts.Kind kind : ProgressCharts.Kind.values()) {
                var chart = new ProgressCharts(ChartTheme.PRINT, progress).of(kind, null).orElseThrow();
                String all = chart.summary() + chart.table().text();
                for (PersonRow other : agents) {
                    assertTrue(other.id().equals(agent.id()) || !all.contains(other.name()), kind + " names " + other.name());
                }
            }
        }
    }

    @Test
    void pixelsAreThoseThatWereDrawn() throws Exception {
        var chart = new ProgressCharts(ChartTheme.DARK, progress()).of(ProgressCharts.Kind.TREND, null).orElseThrow();
        ChartRaster raster = ChartRaster.of(chart, 500, 300, 1.5);
        var data = ChartPixels.imageData(raster);
        assertNotNull(data);
        assertEquals(750, data.width);
        assertEquals(450, data.height);
        for (int i = 0; i < 750 * 450; i += 997) {
            assertEquals(raster.pixels()[i] & 0xFFFFFF, data.getPixel(i % 750, i / 750));
        }
    }
}
