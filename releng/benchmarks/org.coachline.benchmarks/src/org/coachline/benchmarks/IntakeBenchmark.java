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
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.coachline.intake.watch.Found;
import org.coachline.intake.watch.SourceKind;
import org.coachline.intake.watch.SourceLook;
import org.coachline.intake.watch.SourceSettings;
import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.testsupport.WavFixture;
import org.coachline.testsupport.WavFixture.Codec;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * How long it takes until the calls of a recorder's folder are listed, the first and all, and what a look costs that finds nothing new.
 * The folder is a tree as FreePBX leaves it, of short telephone recordings, in a temporary folder that is removed. Listing hashes each
 * file and stores each call with full synchronisation; nothing is measured of the sound.
 *
 * <p>Arguments: {@code --files N}, 10,000 of them usually; {@code --json} prints one JSON object.
 */
public final class IntakeBenchmark {

    private static final int RATE = 8_000;
    private static final int SECONDS = 5;
    private static final int AGAIN = 5;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT).withZone(ZoneOffset.UTC);

    private IntakeBenchmark() {
    }

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        int at = Arrays.asList(args).indexOf("--files");
        int files = at < 0 ? 10_000 : Integer.parseInt(args[at + 1]);
        Path folder = Files.createTempDirectory("coachline-intake");
        try {
            // What comes first pays for classes that are read; nobody opens a library anew for each file.
            measure(folder.resolve("warm"), 50);
            Figures figures = measure(folder.resolve("tree"), files);
            print(Arrays.asList(args).contains("--json"), files, figures);
        } finally {
            Folders.delete(folder);
        }
    }

    private record Figures(double firstMs, double firstCpuMs, double allMs, double allCpuMs, double againMs, double againCpuMs, long heapMb, long heapAgainMb) {
    }

    private static Figures measure(Path folder, int files) throws Exception {
        Path recorder = Files.createDirectories(folder.resolve("recorder"));
        make(recorder, files);
        try (Library library = Library.create(folder.resolve("library"))) {
            library.sources().save(SourceSettings.of(SourceKind.NAMES).withZone(ZoneOffset.UTC).row("Recorder", recorder, true), "Benchmark");
            AtomicLong first = new AtomicLong();
            AtomicLong firstCpu = new AtomicLong();
            long[] began = {System.nanoTime()};
            long[] cpu = {cpu()};
            Found[] found = new Found[1];
            try (AutoCloseable changes = library.onChange(change -> note(first, firstCpu, library))) {
                found[0] = look(library);
            }
            long all = System.nanoTime() - began[0];
            long allCpu = cpu() - cpu[0];
            if (found[0].added().size() != files) {
                throw new IllegalStateException(found[0].added().size() + " calls of " + files + " files: " + found[0].remarks());
            }
            double[] again = new double[AGAIN];
            double[] againCpu = new double[AGAIN];
            for (int i = 0; i < AGAIN; i++) {
                long start = System.nanoTime();
                long startCpu = cpu();
                if (look(library).isNews()) {
                    throw new IllegalStateException("a second look found something");
                }
                again[i] = (System.nanoTime() - start) / 1e6;
                againCpu[i] = (cpu() - startCpu) / 1e6;
            }
            Arrays.sort(again);
            Arrays.sort(againCpu);
            long heapAgain = LiveHeap.peak(() -> look(library)) >> 20;
            return new Figures((first.get() - began[0]) / 1e6, (firstCpu.get() - cpu[0]) / 1e6, all / 1e6, allCpu / 1e6, again[AGAIN / 2], againCpu[AGAIN / 2],
                    heap(folder, recorder, Math.min(files, 2_000)), heapAgain);
        }
    }

    /** The most that a first look holds, in a library of its own: a look that is timed must not collect garbage all the while. */
    private static long heap(Path folder, Path recorder, int most) throws Exception {
        Path some = Files.createDirectories(folder.resolve("some"));
        int[] left = {most};
        try (var walk = Files.walk(recorder)) {
            for (Path each : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                if (left[0]-- > 0) {
                    Files.setLastModifiedTime(Files.copy(each, some.resolve(each.getFileName().toString())), Files.getLastModifiedTime(each));
                }
            }
        }
        try (Library library = Library.create(folder.resolve("library-of-some"))) {
            library.sources().save(SourceSettings.of(SourceKind.NAMES).withZone(ZoneOffset.UTC).row("Recorder", some, true), "Benchmark");
            return LiveHeap.peak(() -> look(library)) >> 20;
        }
    }

    private static Found look(Library library) throws LibraryException {
        return SourceLook.look(library, library.sources().find("Recorder").orElseThrow(), Clock.systemUTC(), new NullProgressMonitor());
    }

    private static void note(AtomicLong first, AtomicLong firstCpu, Library library) {
        if (first.get() == 0 && listed(library)) {
            firstCpu.set(cpu());
            first.set(System.nanoTime());
        }
    }

    private static boolean listed(Library library) {
        try {
            return !library.calls(CallQuery.ALL.withPage(0, 1)).isEmpty();
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void make(Path recorder, int files) throws IOException {
        byte[] sound = WavFixture.of(Codec.MULAW, RATE, 2).tone(0, 300, 0.5, SECONDS).tone(1, 400, 0.5, SECONDS).bytes();
        Instant begin = Instant.parse("2026-01-01T08:00:00Z");
        for (int i = 0; i < files; i++) {
            Instant start = begin.plusSeconds(i * 97L);
            // Some bytes of the sound are the file's number, so that no two are alike.
            for (int place = 0; place < Integer.BYTES; place++) {
                sound[sound.length - 1 - place] = (byte) (i >>> 8 * place);
            }
            Path day = Files.createDirectories(recorder.resolve(DAY.format(start)));
            Path file = day.resolve("external-" + (200 + i % 40) + "-+4930" + (1_000_000 + i) + '-' + NAME.format(start) + '-' + start.getEpochSecond() + '.' + i + ".wav");
            Files.setLastModifiedTime(Files.write(file, sound), FileTime.from(start.plusSeconds(SECONDS)));
        }
    }

    private static void print(boolean json, int files, Figures each) {
        String pattern = json ? "{\"files\": %d, \"firstListedMs\": %.0f, \"firstListedCpuMs\": %.0f, \"allListedMs\": %.0f, \"allListedCpuMs\": %.0f, \"secondLookMs\": %.1f, "
                + "\"secondLookCpuMs\": %.1f, \"heapFirstLookMb\": %d, \"heapSecondLookMb\": %d, \"load\": %.1f}"
                : "%d files; first call listed %.0f ms (processor %.0f ms), all %.0f ms (processor %.0f ms); a second look %.1f ms (processor %.1f ms); "
                        + "reachable heap %d MB while 2,000 are taken, %d MB in a second look at all; load %.1f";
        System.out.println(String.format(Locale.ROOT, pattern, files, each.firstMs, each.firstCpuMs, each.allMs, each.allCpuMs, each.againMs, each.againCpuMs, each.heapMb, each.heapAgainMb,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }
}
