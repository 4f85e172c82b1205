/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coachline.model.coaching.PlanStatus;
import org.coachline.model.coaching.ProgressStatus;
import org.coachline.model.coaching.Verdict;
import org.coachline.report.PlanReport;
import org.coachline.report.ReportException;
import org.coachline.report.TeamWorkbooks;

/**
 * How fast plans become workbooks: a workbook each into one folder, and one sheet of many evidence rows of 12 cells, warm. The process
 * is given 64 MB by {@code coachline bench workbook}, in which it must get by. The peak of the heap is what was still reachable after
 * collections forced all through a run of each that is not timed ({@link LiveHeap}): what the work needs, without what it threw away.
 *
 * <p>Where this machine has a C compiler and libxlsxwriter, the same rows are written with it in turns with ours ({@link Xlsxwriter}).
 *
 * <p>Arguments: {@code --plans N} (2,000), {@code --rows N} (100,000), {@code --json}.
 */
public final class WorkbookBenchmark {

    /** Of a usual plan. */
    private static final int EVIDENCE = 12;
    private static final int WARM = 2;
    private static final int RUNS = 3;
    /** How many of the evidence rows are of one plan. */
    private static final int A_PLAN = 100;
    /** Memory does not grow with the number of plans, and each forced collection takes time. */
    private static final int MEASURED_PLANS = 200;
    private static final double MILLION = 1e6;
    private static final double MEGABYTE = 1024 * 1024;

    private WorkbookBenchmark() {
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException, ReportException {
        List<String> words = Arrays.asList(args);
        int plans = number(words, "--plans", 2_000);
        int rows = number(words, "--rows", 100_000);
        Path folder = Files.createTempDirectory("coachline-workbook");
        try {
            double[] sheet = new double[RUNS];
            double[] processor = new double[RUNS];
            double[] theirs = new double[RUNS];
            double[] theirProcessor = new double[RUNS];
            Xlsxwriter other = Xlsxwriter.in(folder);
            for (int run = -WARM; run < RUNS; run++) {
                long begun = System.nanoTime();
                long used = processorNanos();
                toOne(rows, folder);
                if (run >= 0) {
                    sheet[run] = (System.nanoTime() - begun) / MILLION;
                    processor[run] = (processorNanos() - used) / MILLION;
                }
                // In turns, so that what else the machine does falls on both.
                if (other.missing().isEmpty()) {
                    Xlsxwriter.Run written = other.write(rows);
                    if (run >= 0) {
                        theirs[run] = written.millis();
                        theirProcessor[run] = written.processorMillis();
                    }
                }
            }
            Arrays.sort(sheet);
            Arrays.sort(processor);
            Arrays.sort(theirs);
            Arrays.sort(theirProcessor);
            long begun = System.nanoTime();
            long used = processorNanos();
            toFolder(plans, folder);
            double perSecond = plans / ((System.nanoTime() - begun) / MILLION / 1000);
            double each = (processorNanos() - used) / MILLION / plans;
            long ofRows = LiveHeap.peak(() -> toOne(rows, folder));
            long ofPlans = LiveHeap.peak(() -> toFolder(Math.min(plans, MEASURED_PLANS), folder));
            print(words.contains("--json"), plans, rows, perSecond, each, sheet[RUNS / 2], processor[RUNS / 2], ofRows / MEGABYTE, ofPlans / MEGABYTE,
                    compared(words.contains("--json"), other, sheet[RUNS / 2], processor[RUNS / 2], theirs[RUNS / 2], theirProcessor[RUNS / 2]));
        } finally {
            Folders.delete(folder);
        }
    }

    private static void toOne(int rows, Path folder) throws ReportException {
        int[] done = {0};
        TeamWorkbooks.<RuntimeException>toOne(() -> done[0] < rows / A_PLAN ? Optional.of(plan(done[0]++, A_PLAN)) : Optional.empty(),
                folder.resolve("rows.xlsx"), count -> { }, () -> false);
    }

    private static void toFolder(int plans, Path folder) throws ReportException {
        int[] done = {0};
        TeamWorkbooks.<RuntimeException>toFolder(() -> done[0] < plans ? Optional.of(plan(done[0]++, EVIDENCE)) : Optional.empty(),
                folder.resolve("plans"), null, file -> { }, () -> false);
    }

    private static String compared(boolean json, Xlsxwriter other, double sheet, double processor, double theirs, double theirProcessor) {
        if (!other.missing().isEmpty()) {
            return json ? String.format(Locale.ROOT, ", \"libxlsxwriterSkipped\": \"%s\"", other.missing().replaceAll("[\\\\\"\\p{Cntrl}]", " "))
                    : "; libxlsxwriter skipped: " + other.missing();
        }
        return String.format(Locale.ROOT, json
                ? ", \"libxlsxwriterMs\": %.0f, \"libxlsxwriterCpuMs\": %.0f, \"timesLibxlsxwriter\": %.2f, \"timesLibxlsxwriterCpu\": %.2f"
                : "; libxlsxwriter %.0f ms (%.0f of the processor): we take %.2f times as long (%.2f of the processor)", theirs, theirProcessor, sheet / theirs,
                processor / theirProcessor);
    }

    private static void print(boolean json, int plans, int rows, double perSecond, double each, double sheet, double processor, double ofRows, double ofPlans,
            String compared) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        String pattern = json
                ? "{\"plans\": %d, \"plansPerSecond\": %.1f, \"planCpuMs\": %.1f, \"evidenceRows\": %d, \"evidenceRowsMs\": %.0f, \"evidenceRowsCpuMs\": %.0f, \"peakHeapMb\": %.1f, "
                        + "\"rowsHeapMb\": %.1f, \"plansHeapMb\": %.1f, \"maxHeapMb\": %.0f, \"load\": %.2f%s}%n"
                : "%d plans: %.1f plans a second (%.1f ms of the processor each); %d evidence rows: %.0f ms (%.0f of the processor); peak of the live heap %.1f MB "
                        + "(rows %.1f, plans %.1f), in at most %.0f MB; load %.2f%s%n";
        System.out.printf(Locale.ROOT, pattern, plans, perSecond, each, rows, sheet, processor, Math.max(ofRows, ofPlans), ofRows, ofPlans,
                Runtime.getRuntime().maxMemory() / MEGABYTE, load, compared);
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static int number(List<String> words, String name, int otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }

    private static PlanReport plan(int number, int evidence) {
        List<PlanReport.Evidence> rows = new ArrayList<>();
        for (int i = 0; i < evidence; i++) {
            rows.add(new PlanReport.Evidence("e", "call-" + i, "m", Instant.ofEpochSecond(1_770_000_000L + i * 60L), "Europe/Berlin",
                    i * 1_000_000L % 600_000_000, "Validate first", Verdict.MISSED, "Have you tried it again, number " + i,
                    "That sounds like a long week", "Went straight to the steps"));
        }
        List<PlanReport.Action> actions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            actions.add(new PlanReport.Action("a" + i, "Name the feeling before any step, in the next calls " + i, "Agent " + number, LocalDate.of(2026, 3, 16),
                    ProgressStatus.OPEN));
        }
        PlanReport.Goal goal = new PlanReport.Goal("g", "Validate first", "Use it in most chances", 4, 11, 0.7, LocalDate.of(2026, 3, 23),
                ProgressStatus.OPEN, actions, rows, List.of());
        return new PlanReport("plan-" + number, 1, "Coaching plan", "Agent " + number, "Coach", null, null, PlanStatus.ACTIVE, "Made up.", Instant.EPOCH,
                ZoneOffset.UTC, List.of(goal), List.of(), List.of());
    }
}
