/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.coachline.catalog.Catalog;
import org.coachline.insight.AgentProgress;
import org.coachline.insight.AgentProgressReader;
import org.coachline.insight.Days;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.Progress;
import org.coachline.insight.TimeStep;
import org.coachline.insight.synthetic.SyntheticLibrary;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryInfo;
import org.coachline.library.OpenMode;
import org.coachline.library.PersonRow;
import org.coachline.model.CatalogRef;
import org.coachline.report.chart.ChartRaster;
import org.coachline.report.chart.ChartTheme;
import org.coachline.report.chart.ProgressCharts;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * How fast a large library answers about one agent. Every question that {@link Progress} knows is asked about several agents, warm; of
 * each the median is taken, and the slowest is {@code queryMaxMs}. What is in the library is made up by a seed.
 *
 * <p>Arguments: {@code --json} prints one JSON object; {@code --library DIR} asks a library that is there already and leaves it there;
 * else one of {@code --calls N}, {@code --moments M} and {@code --seed S} is made among the temporary files and removed.
 */
public final class InsightBenchmark {

    private static final int RUNS = 11;
    private static final int AGENTS = 3;
    /** The width that charts have in a window of 1280 pixels. */
    private static final int PAGE_WIDTH = 900;
    private static final String PERSPECTIVE = "from an agent chosen to all charts of the page as pixels at 100 %, by what the perspective reads and draws with; "
            + "without the window, which copies these pixels to the screen";
    private static final List<String> WORDS = List.of("voice", "two real options", "nothing i can", "steps feeling", "promis");
    private static final int HITS = 200;
    private static final double MILLION = 1e6;
    private static final double MEGABYTE = 1024 * 1024;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A question to a library. */
    @FunctionalInterface
    private interface Question {
        Object ask() throws LibraryException;
    }

    private InsightBenchmark() {
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException, LibraryException {
        List<String> words = Arrays.asList(args);
        boolean json = words.contains("--json");
        String given = value(words, "--library", "");
        if (!given.isEmpty()) {
            measure(Path.of(given), json, -1);
            return;
        }
        Path folder = Files.createTempDirectory("coachline-insight");
        try {
            long begun = System.nanoTime();
            try (Library library = Library.create(folder.resolve("library"))) {
                SyntheticLibrary.fill(library, number(words, "--calls", 100_000), number(words, "--moments", 2_000_000), number(words, "--seed", 1),
                        new NullProgressMonitor());
            }
            measure(folder.resolve("library"), json, (System.nanoTime() - begun) / MILLION);
        } finally {
            Folders.delete(folder);
        }
    }

    private static String value(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : words.get(at + 1);
    }

    private static int number(List<String> words, String name, int otherwise) {
        return Integer.parseInt(value(words, name, Integer.toString(otherwise)));
    }

    private static void measure(Path folder, boolean json, double madeMillis) throws LibraryException {
        Time open = median(() -> {
            try (Library library = Library.open(folder, OpenMode.READ_ONLY)) {
                return library.calls(CallQuery.ALL.withPage(0, 100));
            }
        });
        Map<String, Time> queries = new LinkedHashMap<>();
        Time search = new Time(0, 0);
        Time perspective = new Time(0, 0);
        double heap = 0;
        LibraryInfo info;
        try (Library library = Library.open(folder, OpenMode.READ_ONLY)) {
            info = library.info();
            List<PersonRow> agents = library.agents();
            for (int i = 0; i < Math.min(AGENTS, agents.size()); i++) {
                for (Map.Entry<String, Question> each : questions(library, agents.get(i * agents.size() / AGENTS).id()).entrySet()) {
                    queries.merge(each.getKey(), median(each.getValue()), Time::slower);
                    heap = Math.max(heap, heapWith(each.getValue()));
                }
                String agent = agents.get(i * agents.size() / AGENTS).id();
                perspective = Time.slower(perspective, median(() -> perspective(library, agent)));
            }
            for (String word : WORDS) {
                search = Time.slower(search, median(() -> library.search(word, HITS)));
            }
        }
        print(json, info, open, queries, search, perspective, heap, madeMillis);
    }

    /** What the Progress perspective does when an agent is chosen. */
    private static Object perspective(Library library, String agent) throws LibraryException {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        AgentProgress progress = new AgentProgressReader(library, Catalog.EMPTY, InsightSettings.usual(zone)).read(agent, new Days(null, null, zone),
                TimeStep.WEEK, Instant.parse("2026-02-01T08:00:00Z"), new NullProgressMonitor()).orElseThrow();
        ProgressCharts charts = new ProgressCharts(ChartTheme.LIGHT, progress);
        List<ChartRaster> drawn = new ArrayList<>();
        for (ProgressCharts.Kind kind : ProgressCharts.Kind.values()) {
            charts.of(kind, null).ifPresent(chart -> drawn.add(ChartRaster.of(chart, PAGE_WIDTH, chart.height(), 1)));
        }
        return drawn;
    }

    private static Map<String, Question> questions(Library library, String agent) throws LibraryException {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        Progress progress = new Progress(library, InsightSettings.usual(zone));
        Set<String> team = progress.team(agent);
        Days days = progress.bounded(team, new Days(null, null, zone)).orElseThrow();
        String callerType = new CatalogRef("org.coachline.deescalation", "venter", "1.0.0").key();
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("period", () -> progress.bounded(Set.of(agent), new Days(null, null, zone)));
        questions.put("techniques", () -> progress.techniques(agent, days));
        questions.put("agentWeeks", () -> progress.series(Set.of(agent), days, TimeStep.WEEK));
        questions.put("agentMonths", () -> progress.series(Set.of(agent), days, TimeStep.MONTH));
        questions.put("agentWeeksOneCallerType", () -> progress.series(Set.of(agent), callerType, days, TimeStep.WEEK));
        questions.put("teamWeeks", () -> progress.series(team, days, TimeStep.WEEK));
        questions.put("matrix", () -> progress.matrix(agent, days));
        questions.put("effects", () -> progress.effects(agent));
        questions.put("agentOutcomes", () -> progress.outcomes(Set.of(agent), days, TimeStep.WEEK));
        questions.put("teamOutcomes", () -> progress.outcomes(team, days, TimeStep.WEEK));
        questions.put("clock", () -> progress.clock(Set.of(agent), days, Instant.parse("2026-02-01T08:00:00Z")));
        questions.put("praise", () -> progress.praise(agent, null, days));
        questions.put("recovery", () -> progress.recovery(agent, days));
        return questions;
    }

    /** Medians: what a clock on the wall says, and the processor time of the thread, which other programs' work does not lengthen. */
    private record Time(double wall, double processor) {

        static Time slower(Time one, Time other) {
            return one.wall > other.wall ? one : other;
        }
    }

    private static Time median(Question question) throws LibraryException {
        double[] wall = new double[RUNS];
        double[] processor = new double[RUNS];
        for (int run = -RUNS; run < RUNS; run++) {
            long begun = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            question.ask();
            if (run >= 0) {
                processor[run] = (THREADS.getCurrentThreadCpuTime() - used) / MILLION;
                wall[run] = (System.nanoTime() - begun) / MILLION;
            }
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        return new Time(wall[RUNS / 2], processor[RUNS / 2]);
    }

    /** What lives while an answer is held. */
    private static double heapWith(Question question) throws LibraryException {
        Object[] held = {question.ask()};
        System.gc();
        double used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        held[0] = null;
        return used;
    }

    private static void print(boolean json, LibraryInfo info, Time open, Map<String, Time> queries, Time search, Time perspective,
            double heap, double made) {
        Time most = queries.values().stream().reduce(new Time(0, 0), Time::slower);
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        List<String> fields = new ArrayList<>();
        queries.forEach((name, time) -> fields.add(format("\"%s\": {\"ms\": %.1f, \"cpuMs\": %.1f}", name, time.wall, time.processor)));
        if (json) {
            System.out.println(format("{\"calls\": %d, \"moments\": %d, \"openMs\": %.1f, \"queryMaxMs\": %.1f, \"queryMaxCpuMs\": %.1f, \"wordSearchMs\": %.1f, ",
                    info.calls(), info.moments(), open.wall, most.wall, queries.values().stream().mapToDouble(Time::processor).max().orElse(0), search.wall)
                    + format("\"perspectiveMs\": %.1f, \"perspectiveWhat\": \"%s\", \"heapMb\": %.1f, \"generateMs\": %s, \"load\": %.2f, \"queries\": {%s}}",
                            perspective.wall, PERSPECTIVE, heap, made < 0 ? "null" : format("%.0f", made), load, String.join(", ", fields)));
            return;
        }
        System.out.println(format("%d calls, %d moments; milliseconds (of the processor), median of %d, the slowest of %d agents; load %.2f", info.calls(),
                info.moments(), RUNS, AGENTS, load));
        queries.forEach((name, time) -> line(name, time));
        line("openMs", open);
        line("wordSearchMs", search);
        System.out.println(format("%-24s %8.1f", "heapMb", heap));
        System.out.println(format("%-24s %8.1f", "perspectiveMs", perspective.wall));
        System.out.println("perspectiveMs: " + PERSPECTIVE);
    }

    private static void line(String name, Time time) {
        System.out.println(format("%-24s %8.1f (%.1f)", name, time.wall, time.processor));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
