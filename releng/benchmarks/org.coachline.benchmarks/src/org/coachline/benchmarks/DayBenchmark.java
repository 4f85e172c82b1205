/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
import java.util.concurrent.Callable;
import org.coachline.catalog.Catalog;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.day.AgentPageReader;
import org.coachline.insight.day.TodayReader;
import org.coachline.insight.synthetic.SyntheticLibrary;
import org.coachline.intake.ranking.CallRanking;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.AuditQuery;
import org.coachline.library.CallQuery;
import org.coachline.library.CallRow;
import org.coachline.library.Library;
import org.coachline.library.LibraryInfo;
import org.coachline.library.OpenMode;
import org.coachline.library.records.AuditExport;
import org.coachline.library.records.Backup;
import org.coachline.library.records.BackupRule;
import org.coachline.library.records.Backups;
import org.coachline.library.records.ErasureRequest;
import org.coachline.library.records.Hold;
import org.coachline.library.records.RetentionRule;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * What a supervisor's day and a team's records cost in a large library: Today, an agent's page and the ranking; a long audit trail; what
 * is due by rules of retention, erasure of one agent, a backup with its check, and putting it back. What is in the library is made up by a seed.
 *
 * <p>Arguments: {@code --json} prints one JSON object; {@code --library DIR} measures a copy of a library that is there already; else one of {@code --calls N},
 * {@code --moments M} and {@code --seed S} is made among the temporary files. {@code --entries E} is how many entries are added to the trail;
 * {@code --parts pages,trail,keeping,copies} measures some of it alone.
 */
public final class DayBenchmark {

    private static final int RUNS = 7;
    private static final int PIECE = 500;
    private static final int HOLDS = 100;
    private static final double MILLION = 1e6;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    /** What each is to stay under, in milliseconds; said beside what it took. */
    private static final Map<String, Integer> AIMS = Map.of("todayMs", 500, "agentPageMs", 500, "rankingMs", 2_000, "auditFirstPageMs", 200, "auditKindMs", 200,
            "auditWordsMs", 2_000, "auditVerifyMs", 20_000, "retentionDryRunMs", 10_000);

    private final Map<String, double[]> times = new LinkedHashMap<>();
    private final List<String> words;

    private DayBenchmark(List<String> words) {
        this.words = words;
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        new DayBenchmark(Arrays.asList(args)).run();
    }

    private String value(String name, String otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : words.get(at + 1);
    }

    private int number(String name, int otherwise) {
        return Integer.parseInt(value(name, Integer.toString(otherwise)));
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory("coachline-day");
        try {
            Path place = folder.resolve("library");
            String given = value("--library", "");
            if (given.isEmpty()) {
                try (Library library = Library.create(place)) {
                    once("generateMs", () -> {
                        SyntheticLibrary.fill(library, number("--calls", 100_000), number("--moments", 2_000_000), number("--seed", 1), new NullProgressMonitor());
                        return library;
                    });
                }
            } else {
                copy(Path.of(given), place);
            }
            LibraryInfo info;
            long entries;
            try (Library library = Library.open(place, OpenMode.READ_WRITE)) {
                String parts = value("--parts", "pages,trail,keeping,copies");
                if (parts.contains("pages")) {
                    pages(library);
                }
                if (parts.contains("trail")) {
                    trail(library, number("--entries", 1_000_000));
                }
                info = library.info();
                entries = library.audit().head().sequence();
                if (parts.contains("keeping")) {
                    keeping(library);
                }
                if (parts.contains("copies")) {
                    erasure(library, folder);
                }
            }
            print(info, entries);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : List.of("coachline.db", "audit.head")) {
            if (Files.exists(from.resolve(name))) {
                Files.copy(from.resolve(name), to.resolve(name));
            }
        }
    }

    private void pages(Library library) throws Exception {
        InsightSettings settings = InsightSettings.usual(ZONE);
        String agent = library.agents().get(library.agents().size() / 2).id();
        median("todayMs", () -> new TodayReader(library, Catalog.EMPTY, settings).read(NOW, null, new NullProgressMonitor()));
        median("agentPageMs", () -> new AgentPageReader(library, Catalog.EMPTY, settings).read(agent, NOW, new NullProgressMonitor()));
        median("rankingMs", () -> CallRanking.of(library, Catalog.EMPTY, new NullProgressMonitor()));
    }

    private void trail(Library library, int entries) throws Exception {
        AuditKind[] kinds = {AuditKind.IMPORT, AuditKind.SCORE, AuditKind.DELIVERY, AuditKind.REPLY, AuditKind.EXPORT};
        once("auditAppendAllMs", () -> {
            List<AuditNote> piece = new ArrayList<>(PIECE);
            for (int i = 0; i < entries; i++) {
                piece.add(AuditNote.of(kinds[i % kinds.length], "Review", "r" + i / 10, "Reviewer " + i % 40).labelled("An invented call " + i)
                        .changing("score " + i % 100, i % 100_000 == 7 ? "score, after Blumenkohl" : "score " + i % 97));
                if (piece.size() == PIECE || i == entries - 1) {
                    library.audit().record(piece);
                    piece.clear();
                }
            }
            return entries;
        });
        median("auditAppendOneMs", () -> {
            library.audit().record(AuditNote.of(AuditKind.SCORE, "Review", "r", "Reviewer 1"));
            return library;
        });
        median("auditFirstPageMs", () -> library.audit().entries(AuditQuery.ALL, Long.MAX_VALUE, PIECE));
        median("auditKindMs", () -> library.audit().entries(AuditQuery.ALL.kinds(AuditKind.DELIVERY), Long.MAX_VALUE, PIECE));
        median("auditPersonMs", () -> library.audit().entries(new AuditQuery(java.util.Set.of(), "Reviewer 7", null, null, null, null), Long.MAX_VALUE, PIECE));
        median("auditPeopleMs", () -> library.audit().people());
        AuditQuery rare = new AuditQuery(java.util.Set.of(), null, null, "blumenkohl", null, null);
        median("auditWordsMs", () -> library.audit().entries(rare, Long.MAX_VALUE, PIECE));
        median("auditCountMs", () -> library.audit().count(AuditQuery.ALL));
        median("auditCountWordsMs", () -> library.audit().count(rare));
        once("auditVerifyMs", () -> library.audit().verify(new NullProgressMonitor()));
        once("auditExportMs", () -> new AuditExport(library.audit(), AuditQuery.ALL).write(java.io.Writer.nullWriter(), AuditExport.Format.CSV, new NullProgressMonitor()));
    }

    private void keeping(Library library) throws Exception {
        List<CallRow> calls = library.calls(CallQuery.ALL.withPage(0, HOLDS));
        for (CallRow call : calls) {
            library.records().holds().lay(Hold.On.CALL, call.id(), "A complaint", "Ina Example");
        }
        library.records().retention().setRules(Arrays.stream(RetentionRule.What.values()).map(what -> RetentionRule.of(what, 1)).toList(), "Ina Example");
        once("retentionDryRunMs", () -> library.records().retention().due(NOW.plusSeconds(1_000_000_000), new NullProgressMonitor()));
        for (Hold hold : library.records().holds().all()) {
            library.records().holds().lift(hold.id(), "settled", "Ina Example");
        }
    }

    private void erasure(Library library, Path folder) throws Exception {
        BackupRule rule = new BackupRule(folder.resolve("backups"), false, false, 1, 0, 0);
        Backup backup = once("backupMs", () -> library.records().backups().make(rule, false, "Ina Example", new NullProgressMonitor()));
        once("restoreMs", () -> Backups.restore(backup.folder(), folder.resolve("back"), false, "Ina Example", new NullProgressMonitor()));
        Folders.delete(folder.resolve("back"));
        Folders.delete(folder.resolve("backups"));
        ErasureRequest request = new ErasureRequest(ErasureRequest.Of.AGENT, library.agents().get(0).id(), List.of(), RetentionRule.Outside.DROP_REFERENCE);
        once("erasureDryRunMs", () -> library.records().erasure().dryRun(request, new NullProgressMonitor()));
        once("erasureMs", () -> library.records().erasure().run(request, "asked for", "Ina Example", new NullProgressMonitor()));
    }

    private <T> T once(String name, Callable<T> deed) throws Exception {
        long begun = System.nanoTime();
        long used = SYSTEM.getProcessCpuTime();
        T result = deed.call();
        times.put(name, new double[] {(System.nanoTime() - begun) / MILLION, (SYSTEM.getProcessCpuTime() - used) / MILLION, 0});
        return result;
    }

    /** Warm; the noise is how much longer the median took than the best, as a share. */
    private void median(String name, Callable<?> deed) throws Exception {
        double[] wall = new double[RUNS];
        double[] processor = new double[RUNS];
        for (int run = -2; run < RUNS; run++) {
            long begun = System.nanoTime();
            long used = SYSTEM.getProcessCpuTime();
            deed.call();
            if (run >= 0) {
                wall[run] = (System.nanoTime() - begun) / MILLION;
                processor[run] = (SYSTEM.getProcessCpuTime() - used) / MILLION;
            }
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        times.put(name, new double[] {wall[RUNS / 2], processor[RUNS / 2], wall[RUNS / 2] / Math.max(0.001, wall[0]) - 1});
    }

    private void print(LibraryInfo info, long entries) {
        double load = SYSTEM.getSystemLoadAverage();
        if (words.contains("--json")) {
            List<String> fields = new ArrayList<>();
            times.forEach((name, time) -> fields.add(format("\"%s\": {\"ms\": %.1f, \"cpuMs\": %.1f, \"noise\": %.2f, \"aimMs\": %s}", name, time[0], time[1], time[2],
                    AIMS.containsKey(name) ? AIMS.get(name) : "null")));
            System.out.println(format("{\"calls\": %d, \"moments\": %d, \"entries\": %d, \"load\": %.2f, ", info.calls(), info.moments(), entries, load)
                    + String.join(", ", fields) + "}");
            return;
        }
        System.out.println(format("%d calls, %d moments, %d entries; milliseconds (of the processor, all threads); load %.2f", info.calls(), info.moments(), entries, load));
        times.forEach((name, time) -> System.out.println(format("%-22s %10.1f (%.1f)%s", name, time[0], time[1], AIMS.containsKey(name) ? "  aim " + AIMS.get(name) : "")));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
