/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.coachline.intake.AgentChannel;
import org.coachline.intake.AgentDirection;
import org.coachline.intake.ImportOptions;
import org.coachline.model.coaching.ChannelRole;
import org.jspecify.annotations.Nullable;

/**
 * Finds files that belong together by their names: of one folder and one ending, alike but for one word that says who is heard
 * or in which direction the sound went, and only two of them. Whether they are mono and of a length is looked at later.
 */
final class PairNames {

    /** What kind of word tells two files apart. */
    private enum Family { ROLE, DIRECTION, SIDE }

    private record Marker(Family family, boolean first) {
    }

    private static final Map<String, Marker> MARKERS = markers();
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

    private PairNames() {
    }

    private static Map<String, Marker> markers() {
        Map<String, Marker> markers = new LinkedHashMap<>();
        for (String word : List.of("agent", "agt", "operator", "advisor", "rep", "representative")) {
            markers.put(word, new Marker(Family.ROLE, true));
        }
        for (String word : List.of("customer", "cust", "caller", "client")) {
            markers.put(word, new Marker(Family.ROLE, false));
        }
        for (String word : List.of("in", "rx", "receive", "received", "read")) {
            markers.put(word, new Marker(Family.DIRECTION, true));
        }
        for (String word : List.of("out", "tx", "transmit", "transmitted", "write")) {
            markers.put(word, new Marker(Family.DIRECTION, false));
        }
        for (String word : List.of("l", "left")) {
            markers.put(word, new Marker(Family.SIDE, true));
        }
        for (String word : List.of("r", "right")) {
            markers.put(word, new Marker(Family.SIDE, false));
        }
        return markers;
    }

    /** A file, read as one side of something. */
    private record Side(FoundFile file, Marker marker, String title) {
    }

    /** What all sides of one call have in common; {@code start} is where the telling word stands. */
    private record Key(@Nullable Path folder, String before, String after, Family family) {
    }

    /** The files in their order, those that belong together at the place of the first of them. */
    static List<ImportUnit> units(List<FoundFile> files, ImportOptions options) {
        Map<Key, List<Side>> sides = new LinkedHashMap<>();
        for (FoundFile file : files) {
            read(file).forEach((key, side) -> sides.computeIfAbsent(key, any -> new ArrayList<>()).add(side));
        }
        Map<FoundFile, ImportUnit> units = new LinkedHashMap<>();
        Set<FoundFile> taken = new HashSet<>();
        for (List<Side> candidates : sides.values()) {
            if (candidates.size() == 2 && candidates.get(0).marker.first != candidates.get(1).marker.first
                    && candidates.stream().noneMatch(side -> taken.contains(side.file))) {
                candidates.forEach(side -> taken.add(side.file));
                units.put(candidates.get(0).file, pair(candidates, options));
            }
        }
        List<ImportUnit> ordered = new ArrayList<>();
        for (FoundFile file : files) {
            ImportUnit pair = units.get(file);
            if (pair != null) {
                ordered.add(pair);
            } else if (!taken.contains(file)) {
                ordered.add(ImportUnit.single(file));
            }
        }
        return ordered;
    }

    private static Map<Key, Side> read(FoundFile file) {
        Map<Key, Side> readings = new LinkedHashMap<>();
        String name = String.valueOf(file.path().getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Matcher words = WORD.matcher(stem);
        while (words.find()) {
            Marker marker = MARKERS.get(words.group().toLowerCase(Locale.ROOT));
            if (marker != null) {
                String before = stem.substring(0, words.start());
                String after = stem.substring(words.end());
                Key key = new Key(file.path().getParent(), before, after + ending.toLowerCase(Locale.ROOT), marker.family);
                readings.put(key, new Side(file, marker, title(file.path(), before, after)));
            }
        }
        return readings;
    }

    /** What is left of the name without the word that tells the sides apart; the folder's where nothing is. */
    private static String title(Path file, String before, String after) {
        String rest = before.replaceAll("[\\s._+-]+$", "") + (before.isEmpty() ? after.replaceAll("^[\\s._+-]+", "") : after);
        if (!rest.isBlank()) {
            return rest;
        }
        Path folder = file.getParent();
        return folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString();
    }

    /** What the names of two files have in common; null where that says nothing. */
    static @Nullable String common(Path one, Path other) {
        ImportOptions any = ImportOptions.DEFAULT;
        List<ImportUnit> units = units(List.of(new FoundFile(one, one, true), new FoundFile(other, other, true)), any);
        return units.size() == 1 ? units.get(0).title() : null;
    }

    private static ImportUnit pair(List<Side> sides, ImportOptions options) {
        Side first = sides.get(0).marker.first ? sides.get(0) : sides.get(1);
        Side second = first == sides.get(0) ? sides.get(1) : sides.get(0);
        ChannelRole role = role(first.marker, options);
        return switch (role) {
            case AGENT -> new ImportUnit(List.of(first.file, second.file), List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), first.title, false);
            case CUSTOMER -> new ImportUnit(List.of(second.file, first.file), List.of(ChannelRole.AGENT, ChannelRole.CUSTOMER), first.title, false);
            default -> new ImportUnit(List.of(first.file, second.file), List.of(ChannelRole.UNKNOWN, ChannelRole.UNKNOWN), first.title, false);
        };
    }

    /** Who is heard in the file of a first word: as the word says, or as somebody has said of such words. */
    private static ChannelRole role(Marker marker, ImportOptions options) {
        boolean agent = switch (marker.family) {
            case ROLE -> true;
            case SIDE -> options.agentChannel() == AgentChannel.LEFT;
            case DIRECTION -> options.pairing().direction() == AgentDirection.IN;
        };
        boolean known = marker.family != Family.DIRECTION || options.pairing().direction() != AgentDirection.UNKNOWN;
        return !known ? ChannelRole.UNKNOWN : agent ? ChannelRole.AGENT : ChannelRole.CUSTOMER;
    }
}
