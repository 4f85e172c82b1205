/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/**
 * While a call is scored blind, no query tells what others say of it. So whatever reads rows or documents of reviews asks {@code Seals}; what need not is listed here with
 * its reason. Queries are known by the tables they name.
 */
class SealRulesTest {

    private static final String REVIEWED = "reviews|moments|notes|texts|outlines|documents|audit|answers|evaluations";
    private static final Pattern READS = Pattern.compile("(?i)(?<!delete )\\b(?:from|join)\\s+(?:" + REVIEWED + ")\\b");
    private static final Pattern ASKS = Pattern.compile("\\b[sS]eals\\.");
    /** A field or method of a class, by our layout: four blanks, a name before what opens or ends it. */
    private static final Pattern MEMBER = Pattern.compile("^    (?!\\s|[@*/}\\])])(?:[^=(;]*?\\W)?(\\w+)(?=\\s*(?:\\(|=|;|\\{))");

    /** Sums in which what is scored blind is left out when they are written. */
    private static final Map<String, String> SUMMED = Map.of("Counts", "technique_counts and review_counts", "Projection", "call_totals");

    private static final Map<String, String> MAY = new TreeMap<>(Map.ofEntries(
            Map.entry("AuditCheck", "looks whether the chain is whole, and tells places and kinds of entries"),
            Map.entry("AuditLog", "writes"),
            Map.entry("AuditReader.entries", "what it gives passes through what veils"),
            Map.entry("AuditReader.each", "what it gives passes through what veils"),
            Map.entry("AuditReader.entry", "what it gives passes through what veils"),
            Map.entry("AuditReader.count", "its conditions leave out what is closed as soon as words are looked for"),
            Map.entry("AuditReader.people", "names of those who did something"),
            Map.entry("AuditReader.holds", "compares two hashes"),
            Map.entry("CopySearch.calls", "reads calls, and tells files that none refers to"),
            Map.entry("Counts", "writes sums, without what is closed"),
            Map.entry("Descriptions.of", "tells which call a review is of"),
            Map.entry("DocumentStore.body", "is called by what has asked"),
            Map.entry("Originals.read", "copies into documents what was opened before there were copies"),
            Map.entry("DocumentStore.callsOf", "ids of calls, to count them again"),
            Map.entry("ErasureRun", "erases all of a person, and tells ids and how many"),
            Map.entry("FigureQueries.calls", "how many reviews a call has; who is in is known of every calibration"),
            Map.entry("FigureQueries.verdicts", "reads sums that were written without what is closed"),
            Map.entry("HoldTable", "tells holds, and of a document which call it is of"),
            Map.entry("Maintenance", "reads all to check it or to make rows anew, and tells ids and what is wrong"),
            Map.entry("Outlines.write", "writes"),
            Map.entry("Outlines.isUntrue", "compares, for the check"),
            Map.entry("Projection.countAgain", "writes sums, without what is closed"),
            Map.entry("Projection.miscounted", "compares, for the check"),
            Map.entry("ProjectionCheck", "compares, for the check"),
            Map.entry("Queries.deletions", "what is deleted is not scored blind any more"),
            Map.entry("Queries.people", "people and teams"),
            Map.entry("Queries.plans", "plans"),
            Map.entry("RankingRows.all", "whether somebody has reviewed a call"),
            Map.entry("RedactionKeeper", "masks what quotes redacted words"),
            Map.entry("RetentionParts.left", "whether a call still has reviews"),
            Map.entry("RetentionRun", "tells that a review is due to go, and of which call"),
            Map.entry("ScoringQueries.calibrations", "who is in, and not what they say"),
            Map.entry("ScoringQueries.scorecards", "scorecards"),
            Map.entry("Seals.closed", "is who is asked"),
            Map.entry("Seals.parts", "is who is asked"),
            Map.entry("SettingsTable.log", "settings"),
            Map.entry("SourceTables.transcriptLetGo", "whether a transcript was let go"),
            Map.entry("Table", "deletes rows of documents that are gone")));

    private final SourceTree tree = new SourceTree();

    @Test
    void whatReadsReviewsAsksWhoMay() {
        TreeSet<String> unasked = new TreeSet<>();
        TreeSet<String> used = new TreeSet<>();
        for (Path file : tree.sources("library")) {
            String type = String.valueOf(file.getFileName()).replace(".java", "");
            Map<String, String> members = members(tree.text(file));
            List<String> constants = members.entrySet().stream().filter(each -> isConstant(each.getKey()) && READS.matcher(each.getValue()).find())
                    .map(Map.Entry::getKey).toList();
            members.forEach((name, text) -> {
                boolean reads = READS.matcher(text).find() || constants.stream().anyMatch(constant -> Pattern.compile("(?<!case )\\b" + constant + "\\b").matcher(text).find());
                if (!isConstant(name) && reads && !ASKS.matcher(text).find()) {
                    String place = MAY.containsKey(type) ? type : type + '.' + name;
                    if (MAY.containsKey(place)) {
                        used.add(place);
                    } else {
                        unasked.add(place);
                    }
                }
            });
        }
        assertEquals(new TreeSet<>(), unasked, "these tell what is scored blind, unless they ask Seals");
        assertEquals(new TreeSet<>(MAY.keySet()), used, "what need not ask, and does not read either, is no exception any more");
    }

    @Test
    void sumsAreWrittenWithoutWhatIsScoredBlind() {
        SUMMED.forEach((type, tables) -> {
            Path file = tree.sources("library").stream().filter(each -> each.endsWith(type + ".java")).findFirst().orElseThrow();
            assertTrue(tree.text(file).contains("NOT IN (\" + Seals.CALLS"), tables);
        });
    }

    private static boolean isConstant(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The texts of a class's members by their names; overloaded ones together. */
    private static Map<String, String> members(String source) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        String name = "";
        for (String line : source.split("\n")) {
            Matcher found = MEMBER.matcher(line);
            if (found.find()) {
                name = found.group(1);
            }
            if (!line.strip().startsWith("*") && !line.strip().startsWith("/")) {
                members.computeIfAbsent(name, any -> new ArrayList<>()).add(line);
            }
        }
        return members.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> String.join("\n", each.getValue()), (a, b) -> a, LinkedHashMap::new));
    }
}
