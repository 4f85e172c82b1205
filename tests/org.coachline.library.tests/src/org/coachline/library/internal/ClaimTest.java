/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that several want at the same instant goes to one of them, with what that one wrote. */
class ClaimTest {

    private static final int THREADS = 2;
    private static final int ROUNDS = 1_500;

    @TempDir
    Path temp;

    @FunctionalInterface
    private interface Claim {
        void of(Path begun, Path name) throws IOException;
    }

    @Test
    void oneGetsTheNameWhereAFileCanHaveTwo() throws Exception {
        oneGetsTheName(LibraryFolder::claim);
    }

    @Test
    void oneGetsTheNameWhereAFileCanHaveOne() throws Exception {
        oneGetsTheName(LibraryFolder::claimByName);
    }

    private void oneGetsTheName(Claim claim) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int round = 0; round < ROUNDS; round++) {
                Path name = temp.resolve("name-" + round);
                List<Future<String>> winners = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    Path begun = Files.writeString(temp.resolve(round + "-begun-" + i), "written by " + i);
                    String mine = "written by " + i;
                    winners.add(threads.submit(() -> {
                        start.await();
                        try {
                            claim.of(begun, name);
                            return mine;
                        } catch (FileAlreadyExistsException e) {
                            return "";
                        }
                    }));
                }
                List<String> won = new ArrayList<>();
                for (Future<String> winner : winners) {
                    won.add(winner.get());
                }
                won.removeIf(String::isEmpty);
                assertEquals(List.of(Files.readString(name)), won, "in round " + round);
            }
        }
    }
}
