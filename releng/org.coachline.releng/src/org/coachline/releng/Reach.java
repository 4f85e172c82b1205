/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.releng;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which bundles of a product others need. */
final class Reach {

    /** Widgets and windows: whatever needs this cannot run without a screen. */
    private static final String WIDGETS = "org.eclipse.swt";

    private Reach() {
    }

    /**
     * Leaves out every bundle that needs widgets, itself or through others.
     *
     * @param all the bundles of a product
     * @return those that can run without a screen
     */
    static Map<String, Bundle> withoutWindows(Map<String, Bundle> all) {
        Map<String, List<Bundle>> exporters = exporters(all.values());
        Set<String> windows = new HashSet<>(Set.of(WIDGETS));
        boolean grown = true;
        while (grown) {
            grown = windows.addAll(all.values().stream().filter(bundle -> !windows.contains(bundle.name()))
                    .filter(bundle -> needsWindow(bundle, windows, exporters)).map(Bundle::name).toList());
        }
        Map<String, Bundle> left = new LinkedHashMap<>(all);
        left.keySet().removeAll(windows);
        return left;
    }

    /**
     * Follows what bundles require, import and attach to themselves.
     *
     * @param all the bundles to choose from
     * @param roots the names to begin with; those that are not there are passed over
     * @return the bundles reached, in the order of {@code all}
     */
    static Map<String, Bundle> from(Map<String, Bundle> all, Collection<String> roots) {
        Map<String, List<Bundle>> exporters = exporters(all.values());
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(roots);
        while (!open.isEmpty()) {
            Bundle bundle = all.get(open.removeLast());
            if (bundle != null && reached.add(bundle.name())) {
                open.addAll(bundle.requires());
                bundle.imports().forEach(name -> exporters.getOrDefault(name, List.of()).forEach(other -> open.add(other.name())));
                for (Bundle other : all.values()) {
                    boolean fragment = other.host().equals(Optional.of(bundle.name()));
                    if (fragment || bundle.needs().stream().anyMatch(other.provides()::contains)) {
                        open.add(other.name());
                    }
                }
            }
        }
        Map<String, Bundle> kept = new LinkedHashMap<>(all);
        kept.keySet().retainAll(reached);
        return kept;
    }

    private static boolean needsWindow(Bundle bundle, Set<String> windows, Map<String, List<Bundle>> exporters) {
        if (bundle.requires().stream().anyMatch(windows::contains) || bundle.host().filter(windows::contains).isPresent()) {
            return true;
        }
        return bundle.imports().stream().map(exporters::get)
                .anyMatch(offered -> offered != null && offered.stream().allMatch(other -> windows.contains(other.name())));
    }

    private static Map<String, List<Bundle>> exporters(Collection<Bundle> bundles) {
        Map<String, List<Bundle>> exporters = new HashMap<>();
        bundles.forEach(bundle -> bundle.exports().forEach(name -> exporters.computeIfAbsent(name, key -> new ArrayList<>()).add(bundle)));
        return exporters;
    }
}
