/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.sampling;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coachline.insight.internal.Messages;
import org.coachline.insight.sampling.Sample.Drawn;
import org.coachline.insight.sampling.Sample.OfAgent;
import org.coachline.insight.sampling.Sample.Stratum;
import org.coachline.library.CallFigures;

/**
 * Draws calls to review next, so that the result depends on nobody's taste. Pure: the same calls and settings give the same sample.
 *
 * <ol>
 * <li><b>Fair</b>: the next call is always one of the agent with the fewest reviewed and drawn so far, as long as calls of that agent are left.</li>
 * <li><b>Stratified</b>: within an agent it comes from the group (caller type and queue) that is furthest behind its share of the agent's calls
 * (the largest remainder of proportional allocation).</li>
 * <li><b>Weighted</b>: within a group hard calls are likelier, without replacement: each call gets the key {@code u^(1/w)}, and the largest go
 * first (P. S. Efraimidis and P. G. Spirakis, "Weighted random sampling with a reservoir", Information Processing Letters 97 (2006), 181-185).</li>
 * <li><b>Reproducible</b>: u comes from the seed and the call's id by SHA-256, so that calls that come to the library later move no other.</li>
 * </ol>
 */
public final class Sampler {

    private Sampler() {
    }

    private static final class Group {
        private final List<Drawn> left = new ArrayList<>();
        private int size;
        private int taken;
    }

    private static final class Pool {
        private final Map<String, Group> groups = new TreeMap<>();
        private int calls;
        private int heard;
        private int drawn;

        boolean isEmpty() {
            return groups.values().stream().allMatch(group -> group.left.isEmpty());
        }

        /** The next call: of the group that is furthest behind its share. */
        Drawn next() {
            Group behind = null;
            double most = Double.NEGATIVE_INFINITY;
            for (Group group : groups.values()) {
                double owed = (heard + drawn + 1) * (group.size / (double) calls) - group.taken;
                if (!group.left.isEmpty() && owed > most) {
                    behind = group;
                    most = owed;
                }
            }
            if (behind == null) {
                throw new IllegalStateException("an empty pool was asked");
            }
            behind.taken++;
            drawn++;
            return behind.left.remove(0);
        }
    }

    /**
     * Draws.
     *
     * @param calls    all calls of the period, those reviewed already included: they count as heard and are not drawn
     * @param settings how many, and how
     * @return as many as there are, at most as many as asked for
     */
    public static Sample draw(Collection<CallFigures> calls, SampleSettings settings) {
        Map<String, Pool> pools = new TreeMap<>();
        Map<String, Double> keys = new TreeMap<>();
        for (CallFigures call : calls) {
            add(pools.computeIfAbsent(call.agentId(), any -> new Pool()), call, settings, keys);
        }
        Comparator<Drawn> byKey = Comparator.comparingDouble((Drawn each) -> keys.getOrDefault(each.call().callId(), 0.0)).reversed()
                .thenComparing(each -> each.call().callId());
        int candidates = 0;
        for (Pool pool : pools.values()) {
            for (Group group : pool.groups.values()) {
                group.left.sort(byKey);
                candidates += group.left.size();
            }
        }
        List<Drawn> drawn = new ArrayList<>();
        while (drawn.size() < Math.min(settings.count(), candidates)) {
            drawn.add(pools.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                    .min(Comparator.comparingInt((Map.Entry<String, Pool> each) -> each.getValue().heard + each.getValue().drawn)
                            .thenComparingDouble(each -> -number(settings.seed(), each.getKey())))
                    .orElseThrow().getValue().next());
        }
        List<OfAgent> agents = new ArrayList<>();
        pools.forEach((id, pool) -> agents.add(new OfAgent(id, pool.calls, pool.heard, pool.drawn,
                new Certainty(pool.heard + pool.drawn, pool.calls, settings.confidence()))));
        boolean representative = settings.hardWeight() == 0 && pools.values().stream().allMatch(pool -> pool.heard == 0)
                && pools.values().stream().mapToInt(pool -> pool.calls).distinct().count() == 1;
        return new Sample(drawn, agents, candidates, representative, sentence(drawn.size(), candidates, pools.size(), settings, representative));
    }

    private static void add(Pool pool, CallFigures call, SampleSettings settings, Map<String, Double> keys) {
        Stratum stratum = new Stratum(call.callerType() == null ? "" : call.callerType().key(), call.queue());
        Group group = pool.groups.computeIfAbsent(stratum.callerType() + '\n' + stratum.queue(), any -> new Group());
        pool.calls++;
        group.size++;
        if (call.reviews() > 0) {
            pool.heard++;
            group.taken++;
        } else {
            double weight = 1 + settings.hardWeight() * call.hardness();
            keys.put(call.callId(), Math.pow(number(settings.seed(), call.callId()), 1 / weight));
            group.left.add(new Drawn(call, stratum, weight));
        }
    }

    /** A number from 0 to 1 that is as good as random, and always the same for a seed and an id. */
    private static double number(long seed, String id) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
            byte[] hash = digest.digest(id.getBytes(StandardCharsets.UTF_8));
            return ((ByteBuffer.wrap(hash).getLong() >>> 11) + 0.5) * 0x1.0p-53;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String sentence(int drawn, int candidates, int agents, SampleSettings settings, boolean representative) {
        return Messages.format(Messages.Sample_sentence, drawn, candidates, agents, settings.seed() + "")
                + ' ' + (representative ? Messages.Sample_representative : settings.hardWeight() == 0 ? Messages.Sample_unequal
                        : Messages.format(Messages.Sample_weighted, 1 + settings.hardWeight()));
    }
}
