/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.coachline.insight.internal.Messages;
import org.coachline.insight.synthetic.SyntheticCall.Made;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Measures;
import org.coachline.library.Saving;
import org.coachline.model.coaching.Document;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Fills a library with invented people, calls, reviews and plans, through the same door as everything else. The same numbers and seed
 * make the same documents, down to their ids, whatever packs are installed. Nothing in it is anybody's: names, words and figures are made
 * up, and the title of every call says so. How things are spread is like a call centre's: most calls are reviewed once and some by two
 * or three people, agents differ in what they can do, moments of one call resemble each other, sessions help a little, and hard calls are rare.
 */
public final class SyntheticLibrary {

    /** So many calls are kept in memory, and saved in one transaction. */
    private static final int BATCH = 200;

    private final SyntheticPlan plan;
    private final Library library;

    private SyntheticLibrary(Library library, SyntheticPlan plan) {
        this.library = library;
        this.plan = plan;
    }

    /**
     * Fills a library. Streams: memory does not grow with the number of calls. Some three minutes of a processor for 100,000 calls with
     * 2,000,000 moments, and 2.3 GB of disk.
     *
     * @param library an empty library, open to write
     * @param calls   how many calls, at least 1
     * @param moments how many moments, at least 0
     * @param seed    any number
     * @param monitor progress and cancelling
     * @throws LibraryException when the library cannot be written
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; what was saved stays
     */
    public static void fill(Library library, int calls, int moments, long seed, IProgressMonitor monitor) throws LibraryException {
        new SyntheticLibrary(library, new SyntheticPlan(calls, moments, seed)).fill(monitor);
    }

    private void fill(IProgressMonitor monitor) throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, plan.calls() + plan.agents().size());
        library.saveAll(plan.people().stream().map(SyntheticLibrary::fresh).toList());
        List<Saving> batch = new ArrayList<>();
        Map<String, Measures> measured = new HashMap<>();
        SyntheticCoaching coaching = new SyntheticCoaching(plan);
        for (int number = 0; number < plan.calls(); number++) {
            Made made = SyntheticCall.make(plan, number);
            batch.add(fresh(made.call()));
            made.reviews().forEach(review -> batch.add(fresh(review)));
            measured.put(made.call().getId(), made.measures());
            coaching.see(made);
            if (measured.size() == BATCH || number == plan.calls() - 1) {
                library.saveAll(batch);
                library.measuredAll(measured);
                progress.subTask(Messages.format(Messages.Synthetic_calls, number + 1, plan.calls()));
                progress.split(measured.size());
                batch.clear();
                measured.clear();
            }
        }
        List<Document> plans = coaching.plans();
        for (int from = 0; from < plans.size(); from += BATCH) {
            library.saveAll(plans.subList(from, Math.min(plans.size(), from + BATCH)).stream().map(SyntheticLibrary::fresh).toList());
        }
        progress.done();
    }

    private static Saving fresh(Document document) {
        return new Saving(document, 0);
    }

    /** Numbers for one thing alone, so that what is made of it depends on nothing that was made before. */
    static Random random(long seed, String kind, long number) {
        long mixed = seed * 0x9E3779B97F4A7C15L + kind.hashCode() * 0xC2B2AE3D27D4EB4FL + number * 0x165667B19E3779F9L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return new Random(mixed ^ mixed >>> 31);
    }

    static String id(Random random) {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
