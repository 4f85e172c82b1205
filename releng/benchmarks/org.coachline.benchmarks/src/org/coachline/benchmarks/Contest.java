/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Times of several ways to do something, taken in turns so that whatever else the machine does troubles all of them alike. */
final class Contest {

    /** Something to be timed. */
    @FunctionalInterface
    interface Work {

        /** Does it. */
        void run() throws Exception;
    }

    /** Something that takes its own time, because only a part of it counts. */
    @FunctionalInterface
    interface Timed {

        /** Does it and says how many nanoseconds counted. */
        long run() throws Exception;
    }

    private final Map<String, Timed> ways = new LinkedHashMap<>();
    private final Map<String, double[]> millis = new LinkedHashMap<>();

    /** Adds a way. */
    Contest way(String name, Work work) {
        return timed(name, () -> {
            long start = System.nanoTime();
            work.run();
            return System.nanoTime() - start;
        });
    }

    /** Adds a way that takes its own time. */
    Contest timed(String name, Timed work) {
        ways.put(name, work);
        return this;
    }

    /** Does everything so often, after some turns that do not count. */
    Contest run(int warm, int turns) throws Exception {
        ways.keySet().forEach(name -> millis.put(name, new double[turns]));
        for (int turn = -warm; turn < turns; turn++) {
            for (Map.Entry<String, Timed> way : ways.entrySet()) {
                long nanos = way.getValue().run();
                if (turn >= 0) {
                    millis.get(way.getKey())[turn] = nanos / 1e6;
                }
            }
        }
        millis.values().forEach(Arrays::sort);
        return this;
    }

    /** The best time of each way: what it takes when nothing else wants the processor. */
    Map<String, Double> best() {
        Map<String, Double> best = new LinkedHashMap<>();
        millis.forEach((name, sorted) -> best.put(name, sorted[0]));
        return best;
    }

    /** How much longer the median run of the noisiest way took than its best, as a share. */
    double noise() {
        return millis.values().stream().mapToDouble(sorted -> sorted[sorted.length / 2] / sorted[0] - 1).max().orElse(0);
    }
}
