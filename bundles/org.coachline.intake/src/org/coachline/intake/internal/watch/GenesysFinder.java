/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.SoundNames;
import org.coachline.interchange.LenientJson;
import org.jspecify.annotations.Nullable;

/**
 * Genesys Cloud's export: {@code year=/month=/day=/hour=/conversation_id=/} in UTC, with recordings and {@code RECORDING_metadata.json}.
 * Recordings of one conversation are legs of one call.
 */
final class GenesysFinder implements Finder {

    private static final Pattern PART = Pattern.compile("(year|month|day|hour|conversation_id)=([^/]+)/");
    private static final String METADATA = "_metadata.json";
    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,60}");
    private static final int MOST_UNKNOWN = 30;

    private final Set<String> unknown = new TreeSet<>();

    @Override
    public List<Unit> units(FileTree tree, List<String> remarks) {
        Map<String, List<TreeFile>> sound = new TreeMap<>();
        Map<String, List<TreeFile>> json = new HashMap<>();
        List<Unit> units = new ArrayList<>();
        for (TreeFile each : tree.files()) {
            boolean inside = parts(each).containsKey("conversation_id");
            if (SoundNames.mayBeSound(each.name())) {
                if (inside) {
                    sound.computeIfAbsent(each.folder(), any -> new ArrayList<>()).add(each);
                } else {
                    units.add(Unit.refused(each.path(), Messages.get("genesys.noFit")));
                }
            } else if (inside && SoundNames.ending(each.name()).equals("json")) {
                json.computeIfAbsent(each.folder(), any -> new ArrayList<>()).add(each);
            }
        }
        sound.forEach((folder, files) -> {
            files.sort(Comparator.comparing(TreeFile::path));
            List<TreeFile> beside = json.getOrDefault(folder, List.of());
            List<Unit.Leg> legs = new ArrayList<>();
            for (TreeFile each : files) {
                List<TreeFile> own = beside.stream().filter(file -> belongs(file, each) || files.size() == 1).sorted(Comparator.comparing(TreeFile::path)).toList();
                legs.add(new Unit.Leg(List.of(each), List.of(), "", own, null));
            }
            units.add(legs.stream().anyMatch(leg -> leg.companions().stream().anyMatch(file -> file.name().endsWith(METADATA))) ? Unit.of(legs)
                    : new Unit(files.get(0).path(), legs, Messages.get("genesys.noMetadata"), null));
        });
        return units;
    }

    private static boolean belongs(TreeFile json, TreeFile recording) {
        return json.name().startsWith(recording.stem() + '_') || json.name().startsWith(recording.stem() + '.');
    }

    private static Map<String, String> parts(TreeFile file) {
        Map<String, String> parts = new HashMap<>();
        Matcher matcher = PART.matcher(file.path());
        while (matcher.find()) {
            parts.put(matcher.group(1), matcher.group(2));
        }
        return parts;
    }

    @Override
    public Facts facts(FileTree tree, Unit unit, Unit.Leg leg) {
        Facts facts = new Facts();
        Map<String, String> parts = parts(leg.recordings().get(0));
        for (TreeFile each : leg.companions()) {
            LenientJson json = Beside.json(tree, each, facts);
            if (json != null) {
                JsonFacts.add(json.root(), facts);
                if (each.name().endsWith(METADATA)) {
                    json.root().fieldNames().forEachRemaining(this::read);
                }
                if (!each.name().endsWith(METADATA)) {
                    Beside.transcript(tree, each, facts);
                }
            }
        }
        String folder = parts.getOrDefault("conversation_id", "");
        if (!facts.id.isEmpty() && !facts.id.equals(folder)) {
            facts.remark(Messages.get("genesys.otherConversation", facts.id));
        }
        facts.id = folder;
        Instant hour = hour(parts);
        Instant start = facts.start;
        if (start == null) {
            facts.start = hour;
        } else if (hour != null && Math.abs(start.getEpochSecond() - hour.getEpochSecond()) > 26 * 3600) {
            facts.remark(Messages.get("genesys.otherDay", start));
        }
        return facts;
    }

    private void read(String field) {
        // Names alone: what they say may be anything.
        if (!JsonFacts.GENESYS.contains(field) && NAME.matcher(field).matches() && unknown.size() < MOST_UNKNOWN) {
            unknown.add(field);
        }
    }

    @Override
    public List<String> about(String before) {
        String said = Messages.get("genesys.unknown", "");
        before.lines().filter(line -> line.startsWith(said)).flatMap(line -> Stream.of(line.substring(said.length()).split(", "))).forEach(this::read);
        return unknown.isEmpty() ? List.of() : List.of(Messages.get("genesys.unknown", String.join(", ", unknown)));
    }

    private static @Nullable Instant hour(Map<String, String> parts) {
        try {
            return LocalDateTime.of(Integer.parseInt(parts.getOrDefault("year", "")), Integer.parseInt(parts.getOrDefault("month", "")),
                    Integer.parseInt(parts.getOrDefault("day", "")), Integer.parseInt(parts.getOrDefault("hour", "0")), 0).toInstant(ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException e) {
            // Folders that are called otherwise say nothing of the time.
            return null;
        }
    }
}
