/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of all bindings there are hold in a scheme, whatever is active at the moment. By the platform's own rules: a
 * binding without a command takes away those that come along with its keys and context; one that is for another platform or
 * language does not count; of several for the same keys and context that of the innermost scheme holds, and the user's before
 * what comes along.
 */
public final class SchemeBindings {

    /** Keys in a context: in one scheme they mean one thing. */
    record Place(String context, TriggerSequence keys) {
        static Place of(Binding binding) {
            return new Place(binding.getContextId(), binding.getTriggerSequence());
        }
    }

    private SchemeBindings() {
    }

    /**
     * The bindings that hold.
     *
     * @param all      every binding there is
     * @param schemes  ids of the scheme and those it builds upon, itself first
     * @param platform the window system, as {@code gtk}
     * @param locale   as {@code de_CH}
     * @return those with a command, in no order
     */
    public static List<Binding> holding(Collection<Binding> all, List<String> schemes, String platform, String locale) {
        Map<Place, Set<@Nullable String>> taken = new HashMap<>();
        for (Binding each : all) {
            if (each.getParameterizedCommand() == null && speaks(each.getLocale(), locale)
                    && (each.getPlatform() == null || each.getPlatform().equals(platform))) {
                taken.computeIfAbsent(Place.of(each), place -> new HashSet<>()).add(each.getPlatform());
            }
        }
        Map<Place, Binding> best = new LinkedHashMap<>();
        for (Binding each : all) {
            ParameterizedCommand command = each.getParameterizedCommand();
            boolean here = command != null && schemes.contains(each.getSchemeId()) && speaks(each.getLocale(), locale)
                    && (each.getPlatform() == null || each.getPlatform().equals(platform));
            if (here && !isTaken(each, taken.getOrDefault(Place.of(each), Set.of()))) {
                best.merge(Place.of(each), each, (one, other) -> rank(other, schemes) < rank(one, schemes) ? other : one);
            }
        }
        return new ArrayList<>(best.values());
    }

    /** One that is taken away on this platform only goes where it came for all, and stays where it came for this one. */
    private static boolean isTaken(Binding binding, Set<@Nullable String> platforms) {
        return binding.getType() == Binding.SYSTEM && platforms.stream().anyMatch(each -> each == null || !each.equals(binding.getPlatform()));
    }

    private static boolean speaks(@Nullable String wanted, String locale) {
        return wanted == null || locale.equals(wanted) || locale.startsWith(wanted + '_');
    }

    private static int rank(Binding binding, List<String> schemes) {
        return 2 * schemes.indexOf(binding.getSchemeId()) + (binding.getType() == Binding.USER ? 0 : 1);
    }

    /**
     * For each key of a list the others of it that it cannot be meant for at the same time; keys without conflict are left out. That
     * a key means another thing in a smaller part of the workbench is none where what it hides has one more key of the same reach.
     */
    public static Map<KeyUse, List<KeyUse>> conflicts(List<KeyUse> uses) {
        Map<TriggerSequence, List<KeyUse>> byKeys = new HashMap<>();
        uses.forEach(each -> byKeys.computeIfAbsent(each.keys(), keys -> new ArrayList<>()).add(each));
        Map<KeyUse, List<KeyUse>> found = new LinkedHashMap<>();
        for (KeyUse each : uses) {
            List<KeyUse> others = byKeys.get(each.keys()).stream().filter(each::conflictsWith)
                    .filter(other -> !isSpared(each, other, uses, byKeys) && !isSpared(other, each, uses, byKeys)).toList();
            if (!others.isEmpty()) {
                found.put(each, others);
            }
        }
        return found;
    }

    private static boolean isSpared(KeyUse hidden, KeyUse by, List<KeyUse> uses, Map<TriggerSequence, List<KeyUse>> byKeys) {
        return by.reach().isWithin(hidden.reach()) && !hidden.action().isTechnique() && uses.stream()
                .anyMatch(each -> each.action().id().equals(hidden.action().id()) && !each.keys().equals(hidden.keys()) && each.reach().equals(hidden.reach())
                        && byKeys.get(each.keys()).stream().noneMatch(each::conflictsWith));
    }
}
