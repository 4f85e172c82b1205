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
import java.util.Comparator;
import java.util.stream.Stream;

import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.Verdict;

/**
 * How long it takes to save a review with a thousand moments, in process: once in full, then again and again with one
 * comment changed, in a library of its own in a temporary folder. Prints a line of nanoseconds for each measured save.
 */
public final class SaveReviewBenchmark {

    private static final int MOMENTS = 1_000;
    private static final int WARMING = 60;
    private static final int MEASURED = 100;
    private static final CoachingFactory FACTORY = CoachingFactory.eINSTANCE;

    private SaveReviewBenchmark() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, LibraryException {
        Path folder = Files.createTempDirectory("coachline-save");
        try (Library library = Library.create(folder.resolve("library"))) {
            measure(library);
        } finally {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void measure(Library library) throws LibraryException {
        Call call = FACTORY.createCall();
        call.setId(Documents.newId());
        call.setTitle("A long call");
        call.setStart(Instant.now());
        call.setImportedAt(Instant.now());
        library.save(call, 0);
        Review review = review(call);
        long version = library.save(review, 0);
        for (int run = 0; run < WARMING + MEASURED; run++) {
            review.getMoments().get(run * 7 % MOMENTS).setComment("Changed in run " + run);
            long before = System.nanoTime();
            version = library.save(review, version);
            long nanos = System.nanoTime() - before;
            if (run >= WARMING) {
                System.out.println("save-review " + nanos);
            }
        }
    }

    private static Review review(Call call) {
        Review review = FACTORY.createReview();
        review.setId(Documents.newId());
        review.setCallId(call.getId());
        review.setReviewerId(Documents.newId());
        review.setStatus(ReviewStatus.DRAFT);
        review.setCreatedAt(Instant.now());
        for (int i = 0; i < MOMENTS; i++) {
            Moment moment = FACTORY.createMoment();
            moment.setId(Documents.newId());
            moment.setStartMicros(i * 500_000L);
            moment.setEndMicros(i * 500_000L + 400_000);
            moment.setChannel(i % 2 == 0 ? ChannelRole.AGENT : ChannelRole.CUSTOMER);
            moment.setTechnique(new CatalogRef("org.coachline.deescalation", "technique-" + i % 27, "1.0.0"));
            moment.setVerdict(Verdict.VALUES.get(i % Verdict.VALUES.size()));
            moment.setComment("What was heard in moment " + i + ", and what would have been better");
            moment.setCreatedAt(Instant.now());
            review.getMoments().add(moment);
        }
        return review;
    }
}
