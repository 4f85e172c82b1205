/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Gives every reader files that were changed at random, and looks whether what must hold of it holds: nothing but a refusal
 * leaves it, it comes to an end, and what {@link ReaderCheck} says. Each mutation follows from the seed and its number alone.
 *
 * <p>As a command: {@code [--mutations N] [--seed S] [--first N] [--keep FOLDER] [--json]}. Files that break a reader are
 * kept in the folder. Run with little memory, a reader that balloons breaks too.
 */
public final class Fuzz {

    private static final long HUNG_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final int ENOUGH = 20;

    /**
     * A file that broke a reader.
     *
     * @param target   the reader
     * @param mutation its number
     * @param what     what did not hold
     * @param content  the file
     */
    public record Failure(String target, long mutation, String what, byte[] content) {
    }

    private final long seed;
    private final Path folder;
    private final List<FuzzTarget> targets;
    private final List<Failure> failures = new ArrayList<>();
    private long opened;
    private long refused;
    private volatile long current;
    private volatile long since;
    private volatile byte[] content = {};

    /** A run that writes its files to a folder. */
    public Fuzz(long seed, Path folder, List<FuzzTarget> targets) {
        this.seed = seed;
        this.folder = folder;
        this.targets = List.copyOf(targets);
    }

    /** Tries mutations, until enough have failed; on a thread that is left behind if a reader hangs. */
    public List<Failure> run(long first, long count) throws InterruptedException {
        since = System.nanoTime();
        Thread worker = Thread.ofPlatform().daemon().name("Coachline fuzz").start(() -> {
            for (current = first; current < first + count && failures.size() < ENOUGH; current++) {
                since = System.nanoTime();
                one(current);
            }
        });
        while (!worker.join(Duration.ofMillis(500))) {
            if (System.nanoTime() - since > HUNG_NANOS) {
                List<Failure> all = new ArrayList<>(failures);
                all.add(new Failure("?", current, "still reading after 20 s: " + Arrays.toString(worker.getStackTrace()), content));
                return all;
            }
        }
        return failures;
    }

    private void one(long mutation) {
        Random random = new Random(seed * 1_000_003 + mutation);
        FuzzTarget target = targets.stream().filter(each -> mutation % each.oneIn() == 0).findFirst().orElse(targets.getLast());
        Path file = folder.resolve("mutation");
        try {
            byte[] bytes = new Mutator(random).mutate(target.seeds());
            content = bytes;
            Files.write(file, bytes);
            if (new ReaderCheck(file, bytes.length, random).opens(target)) {
                opened++;
            } else {
                refused++;
            }
        } catch (ReaderCheck.Violation e) {
            failures.add(new Failure(target.name(), mutation, e.getMessage(), content));
        } catch (IOException | RuntimeException | Error e) {
            String where = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
            failures.add(new Failure(target.name(), mutation, e + where, content));
        }
    }

    /** Files that were opened and read. */
    public long opened() {
        return opened;
    }

    /** Files that were refused. */
    public long refused() {
        return refused;
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = List.of(args);
        long count = number(words, "--mutations", 100_000);
        long seed = number(words, "--seed", 1);
        int keep = words.indexOf("--keep");
        Path folder = Files.createTempDirectory("coachline-fuzz");
        Path kept = keep < 0 ? folder : Files.createDirectories(Path.of(words.get(keep + 1)));
        Fuzz fuzz = new Fuzz(seed, folder, FuzzTargets.all());
        long start = System.nanoTime();
        List<Failure> failures = fuzz.run(number(words, "--first", 0), count);
        double seconds = (System.nanoTime() - start) / 1e9;
        for (Failure failure : failures) {
            Path file = Files.write(kept.resolve(failure.target() + '-' + seed + '-' + failure.mutation()), failure.content());
            System.err.println(failure.target() + ", mutation " + failure.mutation() + ": " + failure.what() + "; kept as " + file);
        }
        Files.deleteIfExists(folder.resolve("mutation"));
        if (failures.isEmpty()) {
            Files.delete(folder);
        }
        System.out.printf(Locale.ROOT, words.contains("--json")
                ? "{\"mutations\":%d,\"seed\":%d,\"opened\":%d,\"refused\":%d,\"failures\":%d,\"seconds\":%.1f}%n"
                : "%d mutations from seed %d: %d were read, %d refused, %d broke a reader; %.1f s%n",
                count, seed, fuzz.opened(), fuzz.refused(), failures.size(), seconds);
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    private static long number(List<String> words, String option, long otherwise) {
        int at = words.indexOf(option);
        return at < 0 ? otherwise : Long.parseLong(words.get(at + 1));
    }
}
