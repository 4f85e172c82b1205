/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coachline.model.catalog.CatalogItem;
import org.coachline.model.catalog.Technique;
import org.coachline.model.catalog.TechniquePack;
import org.coachline.model.catalog.TechniqueReplacement;

/** Checks what a pack says of techniques that it had before. Used once, by one thread. */
final class ReplacementRules {

    private final TechniquePack pack;
    private final SourceLines lines;
    private final Problems problems;
    private final Set<String> techniques = new HashSet<>();

    ReplacementRules(TechniquePack pack, SourceLines lines, Problems problems) {
        this.pack = pack;
        this.lines = lines;
        this.problems = problems;
        pack.getTechniques().stream().map(Technique::getId).forEach(techniques::add);
    }

    void check() {
        Map<String, Integer> before = new HashMap<>();
        for (TechniqueReplacement each : pack.getReplacements()) {
            int line = lines.of(each);
            String since = each.getSince() == null ? "" : each.getSince();
            if (!PackRules.isVersion(since)) {
                problems.add(Rule.BAD_SINCE, line, since);
            } else if (pack.getVersion() != null && SemanticVersion.of(since).compareTo(SemanticVersion.of(pack.getVersion())) > 0) {
                problems.add(Rule.SINCE_AHEAD, line, since, pack.getVersion());
            }
            if (each.getWas().isEmpty()) {
                problems.add(Rule.REPLACED_NOTHING, line);
            }
            if (each.getWas().size() > 1 && each.getNow().size() > 1) {
                problems.add(Rule.REPLACED_MANY, line);
            }
            for (String was : each.getWas()) {
                Integer first = before.putIfAbsent(was + '@' + since, line);
                if (first != null) {
                    problems.add(Rule.REPLACED_TWICE, line, was, since, first);
                }
                // One that takes another in stays what it was; a part of what was split does not.
                boolean takesIn = each.getNow().equals(List.of(was)) && each.getWas().size() > 1;
                if (techniques.contains(was) && !takesIn) {
                    problems.add(Rule.REPLACED_STILL, line, was);
                }
            }
            now(each, since, line);
        }
    }

    private void now(TechniqueReplacement replacement, String since, int line) {
        for (String now : replacement.getNow()) {
            if (!techniques.contains(now) && !replacedAfter(now, since)) {
                problems.add(Rule.REPLACED_UNKNOWN, line, now, Suggestion.of(now, techniques));
            }
        }
        if (replacement.getNow().equals(replacement.getWas())) {
            problems.add(Rule.REPLACED_NOTHING, line);
        }
    }

    /** Whether a later version replaced it in turn; only later ones, so that following them always ends. */
    private boolean replacedAfter(String id, String since) {
        return pack.getReplacements().stream().anyMatch(each -> each.getWas().contains(id) && each.getSince() != null
                && SemanticVersion.of(each.getSince()).compareTo(SemanticVersion.of(since)) > 0);
    }

    /** The items that must differ from one another: replacements have no ids. */
    static List<CatalogItem> items(TechniquePack pack) {
        return pack.eContents().stream().filter(CatalogItem.class::isInstance).map(CatalogItem.class::cast).toList();
    }
}
