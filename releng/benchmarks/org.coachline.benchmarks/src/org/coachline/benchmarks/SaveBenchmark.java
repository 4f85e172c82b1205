/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.coachline.library.CallQuery;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.OpenMode;
import org.coachline.library.Saving;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Recording;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;

/**
 * How long it takes to save a review of 1,000 moments after one edit, to save it new, to write it to the journal and to load
 * it; and to open a library of 10,000 calls and list the first hundred. Everything with full synchronisation, in a temporary
 * folder that is removed. What is in the library is made up. Opening is measured in this process, with the driver loaded.
 *
 * <p>Arguments: {@code --json} prints one JSON object; {@code --calls N} makes a library of another size.
 */
public final class SaveBenchmark {

    private static final int RUNS = 41;
    private static final int MOMENTS = 1_000;
    private static final int BATCH = 500;
    private static final long SPACING = 3_000_000;
    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;

    private SaveBenchmark() {
    }

    /** Work to be measured. */
    @FunctionalInterface
    private interface Work {
        void run(int number) throws LibraryException;
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException, LibraryException {
        boolean json = Arrays.asList(args).contains("--json");
        int at = Arrays.asList(args).indexOf("--calls");
        int calls = at < 0 ? 10_000 : Integer.parseInt(args[at + 1]);
        Path folder = Files.createTempDirectory("coachline-save");
        try {
            measure(folder.resolve("library"), calls, json);
        } finally {
            Folders.delete(folder);
        }
    }

    private static void measure(Path folder, int calls, boolean json) throws LibraryException {
        double[] edit;
        double[] fresh;
        double[] journal;
        double[] load;
        try (Library library = Library.create(folder)) {
            fill(library, calls);
            Review review = review(library.calls(CallQuery.ALL.withPage(0, 1)).get(0).id());
            long[] version = {library.save(review, 0)};
            edit = time(run -> {
                review.getMoments().get(run * 13 % MOMENTS).setComment("edited " + run);
                version[0] = library.save(review, version[0]);
            });
            journal = time(run -> library.journal(review, version[0]));
            library.dropJournal(review.getId());
            load = time(run -> library.load(Review.class, review.getId()));
            fresh = time(run -> library.save(review(review.getCallId()), 0));
        }
        double[] open = time(run -> {
            try (Library library = Library.open(folder, OpenMode.READ_WRITE)) {
                library.calls(CallQuery.ALL.withPage(0, 100));
            }
        });
        print(json, calls, edit, fresh, journal, load, open);
    }

    private static void print(boolean json, int calls, double[]... times) {
        String[] names = {"saveReviewMs", "saveNewReviewMs", "journalReviewMs", "loadReviewMs", "openAndListMs"};
        StringBuilder out = new StringBuilder(json ? "{\"moments\": " + MOMENTS + ", \"calls\": " + calls
                : MOMENTS + " moments, " + calls + " calls; milliseconds: median (best, worst) of " + RUNS + System.lineSeparator());
        for (int i = 0; i < names.length; i++) {
            Arrays.sort(times[i]);
            double median = times[i][RUNS / 2];
            out.append(json ? String.format(Locale.ROOT, ", \"%s\": %.2f", names[i], median)
                    : String.format(Locale.ROOT, "%-16s %8.2f (%.2f, %.2f)%n", names[i], median, times[i][0], times[i][RUNS - 1]));
        }
        System.out.println(json ? out.append('}') : out.toString().stripTrailing());
    }

    private static double[] time(Work work) throws LibraryException {
        double[] millis = new double[RUNS];
        for (int run = -RUNS; run < RUNS; run++) {
            long start = System.nanoTime();
            work.run(run + RUNS);
            if (run >= 0) {
                millis[run] = (System.nanoTime() - start) / 1e6;
            }
        }
        return millis;
    }

    private static void fill(Library library, int calls) throws LibraryException {
        List<String> agents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            agents.add(library.agentNamed("Agent " + i));
        }
        List<Saving> batch = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            batch.add(new Saving(call(i, agents.get(i % agents.size())), 0));
            if (batch.size() == BATCH || i == calls - 1) {
                library.saveAll(batch);
                batch.clear();
            }
        }
    }

    private static Call call(int number, String agentId) {
        Call call = FACTORY.createCall();
        call.setId(Documents.newId());
        call.setTitle("Call number " + number);
        call.setStart(Instant.parse("2026-01-01T08:00:00Z").plusSeconds(number * 613L));
        call.setQueue("Queue " + number % 7);
        Leg leg = FACTORY.createLeg();
        leg.setAgentId(agentId);
        Recording recording = FACTORY.createRecording();
        recording.setRoot("calls");
        recording.setPath(number + ".wav");
        recording.setSha256(String.format(Locale.ROOT, "%064x", number));
        recording.setDurationMicros(300_000_000);
        leg.getRecordings().add(recording);
        call.getLegs().add(leg);
        return call;
    }

    private static Review review(String callId) {
        Review review = FACTORY.createReview();
        review.setId(Documents.newId());
        review.setCallId(callId);
        for (int i = 0; i < MOMENTS; i++) {
            Moment moment = FACTORY.createMoment();
            moment.setId(Documents.newId());
            moment.setStartMicros(i * SPACING);
            moment.setEndMicros(i * SPACING + SPACING / 2);
            moment.setChannel(ChannelRole.AGENT);
            moment.setTechnique(new CatalogRef("org.example.pack", "technique-" + i % 25, "1.0.0"));
            moment.setVerdict(Verdict.get(i % 5));
            moment.setPhraseHeard("what was said at number " + i);
            moment.setComment("what a reviewer thinks of number " + i + ", in some words");
            review.getMoments().add(moment);
        }
        return review;
    }
}
