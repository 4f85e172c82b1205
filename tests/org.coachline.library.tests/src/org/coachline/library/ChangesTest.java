/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

    private static final long PATIENCE_SECONDS = 30;

    @TempDir
    Path temp;

    private final BlockingQueue<LibraryChange> heard = new LinkedBlockingQueue<>();
    private Library mine;
    private Library theirs;

    @BeforeEach
    void makeLibrary() throws LibraryException {
        mine = Library.create(temp.resolve("library"));
        theirs = Library.open(temp.resolve("library"), OpenMode.READ_WRITE);
    }

    @AfterEach
    void closeLibrary() {
        mine.close();
        theirs.close();
    }

    private LibraryChange next() throws InterruptedException {
        return heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void aCommitOfSomebodyElseIsToldWithItsDocuments() throws Exception {
        mine.onChange(heard::add);
        Call call = Build.call("A refund", "", Build.MONDAY);
        theirs.save(call, 0);
        assertEquals(new LibraryChange(Set.of(call.getId()), true), next());
    }

    @Test
    void anOwnCommitIsToldAsSuch() throws Exception {
        mine.onChange(heard::add);
        Call call = Build.call("A refund", "", Build.MONDAY);
        mine.save(call, 0);
        assertEquals(new LibraryChange(Set.of(call.getId()), false), next());
    }

    @Test
    void aDeletionIsTold() throws Exception {
        Call call = Build.call("A refund", "", Build.MONDAY);
        theirs.save(call, 0);
        mine.onChange(heard::add);
        theirs.delete(Call.class, call.getId(), 1, "Ina Example");
        assertEquals(Set.of(call.getId()), next().documentIds());
    }

    @Test
    void whatWasRefusedIsNotTold() throws Exception {
        mine.onChange(heard::add);
        Call call = Build.call("A refund", "", Build.MONDAY);
        org.junit.jupiter.api.Assertions.assertThrows(ConflictException.class, () -> theirs.save(call, 5));
        Call other = Build.call("Another", "", Build.MONDAY);
        theirs.save(other, 0);
        assertEquals(Set.of(other.getId()), next().documentIds());
    }

    @Test
    void nobodyIsToldAfterTheyLeft() throws Exception {
        AutoCloseable subscription = mine.onChange(heard::add);
        BlockingQueue<LibraryChange> others = new LinkedBlockingQueue<>();
        mine.onChange(others::add);
        subscription.close();
        theirs.save(Build.call("A refund", "", Build.MONDAY), 0);
        others.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNull(heard.poll());
    }

    @Test
    void aListenerThatFailsKeepsNobodyElseFromHearing() throws Exception {
        mine.onChange(change -> {
            throw new IllegalStateException("on purpose");
        });
        mine.onChange(heard::add);
        Call call = Build.call("A refund", "", Build.MONDAY);
        theirs.save(call, 0);
        assertEquals(Set.of(call.getId()), next().documentIds());
    }

    @Test
    void manyWritersAtOnceLoseNothing() throws Exception {
        int writers = 6;
        int each = 15;
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            Library library = i % 2 == 0 ? mine : theirs;
            tasks.add(() -> {
                for (int number = 0; number < each; number++) {
                    Call call = Build.call("call", library.agentNamed("Agent " + number % 3), Build.MONDAY);
                    Review review = Build.review(call, "");
                    Build.moment(review, "validate-first", Verdict.MISSED, number, "");
                    library.saveAll(List.of(new Saving(call, 0), new Saving(review, 0)));
                    library.calls(CallQuery.ALL);
                }
                return each;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            for (Future<Integer> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(List.of((long) writers * each, (long) writers * each, 3L),
                List.of(mine.info().calls(), theirs.info().moments(), mine.info().agents()));
        assertEquals(0, mine.check(new NullProgressMonitor()).problems().stream().filter(problem -> problem.area() != CheckReport.Area.RECORDING).count());
    }
}
