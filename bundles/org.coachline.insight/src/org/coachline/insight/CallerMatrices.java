/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coachline.insight.CallerMatrix.Cell;
import org.coachline.insight.CallerMatrix.Pair;
import org.coachline.insight.CallerMatrix.Standing;
import org.coachline.insight.internal.Messages;
import org.coachline.library.TechniqueTally;
import org.jspecify.annotations.Nullable;

/** Puts matrices of caller types and techniques together. Pure functions. */
public final class CallerMatrices {

    private static final int MOST_PAIRS = 3;

    private record Place(String technique, String callerType) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int order = technique.compareTo(other.technique);
            return order == 0 ? callerType.compareTo(other.callerType) : order;
        }
    }

    private CallerMatrices() {
    }

    /**
     * The matrix of an agent.
     *
     * @param agentId  whose
     * @param tallies  of the agent and the others to compare with, for each agent and caller type
     * @param settings threshold and confidence
     * @return the matrix
     */
    public static CallerMatrix of(String agentId, Collection<TechniqueTally> tallies, InsightSettings settings) {
        Map<Place, Map<String, ClusteredCount>> places = new TreeMap<>();
        for (TechniqueTally tally : tallies) {
            String type = tally.callerType() == null ? "" : tally.callerType().key();
            places.computeIfAbsent(new Place(tally.technique(), type), any -> new TreeMap<>()).merge(tally.agentId(), ClusteredCount.of(tally),
                    ClusteredCount::plus);
        }
        List<Cell> bare = new ArrayList<>();
        places.forEach((place, counts) -> bare.add(bare(agentId, place, counts, settings)));
        int compared = (int) bare.stream().filter(cell -> cell.standing() != Standing.TOO_FEW).count();
        double each = widened(settings.confidence(), compared);
        List<Cell> judged = bare.stream().map(cell -> judged(cell, each)).toList();
        List<Cell> cells = paired(agentId, judged, places, settings);
        TreeSet<String> types = new TreeSet<>();
        TreeSet<String> techniques = new TreeSet<>();
        cells.forEach(cell -> {
            types.add(cell.callerType());
            techniques.add(cell.technique());
        });
        return new CallerMatrix(agentId, List.copyOf(types), List.copyOf(techniques), cells, compared, settings.confidence(), each,
                sentence(cells, compared, settings));
    }

    /** Of each of several intervals, so that all together have the confidence asked for. */
    static double widened(double confidence, int comparisons) {
        return 1 - (1 - confidence) / Math.max(1, comparisons);
    }

    private static Cell bare(String agentId, Place place, Map<String, ClusteredCount> counts, InsightSettings settings) {
        ClusteredCount own = counts.getOrDefault(agentId, ClusteredCount.NONE);
        ClusteredCount others = ClusteredCount.NONE;
        for (Map.Entry<String, ClusteredCount> each : counts.entrySet()) {
            others = each.getKey().equals(agentId) ? others : others.plus(each.getValue());
        }
        boolean few = settings.tooFew(own) || settings.tooFew(others);
        return new Cell(place.technique, place.callerType, own, others, null, few ? Standing.TOO_FEW : Standing.LIKE_THE_OTHERS, List.of());
    }

    private static Cell judged(Cell cell, double confidence) {
        if (cell.standing() == Standing.TOO_FEW) {
            return cell;
        }
        Difference difference = cell.own().minus(cell.others(), confidence);
        Standing standing = difference.up() ? Standing.EXCELS : difference.down() ? Standing.STRUGGLES : Standing.LIKE_THE_OTHERS;
        return new Cell(cell.technique(), cell.callerType(), cell.own(), cell.others(), difference, standing, List.of());
    }

    private static boolean standsOut(Cell cell) {
        return cell.standing() == Standing.STRUGGLES || cell.standing() == Standing.EXCELS;
    }

    private static List<Cell> paired(String agentId, List<Cell> cells, Map<Place, Map<String, ClusteredCount>> places, InsightSettings settings) {
        int compared = 0;
        for (Cell cell : cells) {
            if (standsOut(cell)) {
                compared += colleagues(agentId, cell, places, settings).size();
            }
        }
        double each = widened(settings.confidence(), compared);
        return cells.stream().map(cell -> standsOut(cell) ? paired(agentId, cell, places, settings, each) : cell).toList();
    }

    private static Map<String, ClusteredCount> colleagues(String agentId, Cell cell, Map<Place, Map<String, ClusteredCount>> places,
            InsightSettings settings) {
        Map<String, ClusteredCount> found = new TreeMap<>(places.get(new Place(cell.technique(), cell.callerType())));
        found.keySet().removeIf(id -> id.equals(agentId) || id.isEmpty());
        found.values().removeIf(settings::tooFew);
        return found;
    }

    private static Cell paired(String agentId, Cell cell, Map<Place, Map<String, ClusteredCount>> places, InsightSettings settings, double confidence) {
        boolean teachers = cell.standing() == Standing.STRUGGLES;
        List<Pair> pairs = new ArrayList<>();
        colleagues(agentId, cell, places, settings).forEach((id, count) -> {
            Difference difference = count.minus(cell.own(), confidence);
            if (teachers ? difference.up() : difference.down()) {
                pairs.add(new Pair(id, count, difference));
            }
        });
        pairs.sort(teachers ? Comparator.comparingDouble((Pair pair) -> pair.difference().low()).reversed()
                : Comparator.comparingDouble(pair -> pair.difference().high()));
        return new Cell(cell.technique(), cell.callerType(), cell.own(), cell.others(), cell.difference(), cell.standing(),
                pairs.subList(0, Math.min(MOST_PAIRS, pairs.size())));
    }

    private static String sentence(List<Cell> cells, int compared, InsightSettings settings) {
        long struggles = cells.stream().filter(cell -> cell.standing() == Standing.STRUGGLES).count();
        long excels = cells.stream().filter(cell -> cell.standing() == Standing.EXCELS).count();
        return Messages.format(compared == 0 ? Messages.Matrix_nothing : Messages.Matrix_sentence, compared, cells.size(), struggles, excels,
                settings.fewestCalls(), settings.confidence());
    }

    /** The cell of a technique and a caller type, if there is one. */
    static @Nullable Cell cell(CallerMatrix matrix, String technique, String callerType) {
        return matrix.cells().stream().filter(cell -> cell.technique().equals(technique) && cell.callerType().equals(callerType)).findFirst().orElse(null);
    }
}
