/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.coachline.ui.internal.keys.PlainKeys;
import org.coachline.ui.internal.review.ReviewOpener;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.SerializationException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;

/**
 * What can be done by key at one place of the workbench and one time.
 *
 * @param scheme the name of the scheme of keys
 * @param groups what is done, by group
 */
record KeySheet(String scheme, Map<String, List<Line>> groups) {

    private static final String SEPARATOR = ", ";

    /**
     * One thing that can be done.
     *
     * @param name     what
     * @param keys     the keys for it, as they are read
     * @param conflict what stands in their way, or nothing
     */
    record Line(String name, List<String> keys, String conflict) {
    }

    /** What can be done by key in a window now, where the keyboard is. UI thread. */
    static KeySheet now(IWorkbenchWindow window) {
        KeyDraft draft = new KeyDraft();
        Collection<?> active = window.getService(IContextService.class).getActiveContextIds();
        // Text that can only be read takes letters for techniques, though it needs the other keys without a modifier itself.
        boolean techniques = ReviewOpener.active(window.getActivePage()) != null && (PlainKeys.get().isActive() || PlainKeys.get().isReading());
        Map<String, List<KeyUse>> uses = new LinkedHashMap<>();
        for (KeyUse each : draft.uses()) {
            boolean works = each.action().isTechnique() ? techniques : active.contains(each.reach().context()) && isPossible(window, each.action());
            if (works && !isHidden(each, draft.conflicts(each), active)) {
                uses.computeIfAbsent(each.action().id(), id -> new ArrayList<>()).add(each);
            }
        }
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (List<KeyUse> each : uses.values()) {
            KeyAction action = each.get(0).action();
            List<String> keys = each.stream().map(use -> use.keys().format()).distinct().toList();
            groups.computeIfAbsent(action.group(), group -> new ArrayList<>()).add(new Line(action.name(), keys, ""));
        }
        for (KeyUse each : draft.conflicting()) {
            if (each.action().isTechnique() && techniques && isHidden(each, draft.conflicts(each), active)) {
                groups.computeIfAbsent(each.action().group(), group -> new ArrayList<>()).add(new Line(each.action().name(), List.of(),
                        KeyMessages.get("sheet.taken", each.keys().format(), draft.conflicts(each).get(0).action().name())));
            }
        }
        String scheme = KeySchemes.all().stream().filter(each -> each.getId().equals(draft.scheme())).map(KeySchemes::name).findFirst().orElse("");
        return new KeySheet(scheme, groups);
    }

    /** Whether another thing has the key here: a command goes before a technique, and what works in a smaller part before the rest. */
    private static boolean isHidden(KeyUse use, List<KeyUse> others, Collection<?> active) {
        return others.stream().anyMatch(other -> active.contains(other.reach().context())
                && (use.action().isTechnique() && !other.action().isTechnique() || other.reach().isWithin(use.reach()) && !other.action().isTechnique()
                        || use.action().isTechnique() && other.chosen() && !use.chosen()));
    }

    private static boolean isPossible(IWorkbenchWindow window, KeyAction action) {
        try {
            ParameterizedCommand command = window.getService(ICommandService.class).deserialize(action.id());
            return command.getCommand().isHandled() && command.getCommand().isEnabled();
        } catch (NotDefinedException | SerializationException e) {
            return false;
        }
    }

    /** What of it has all words of a search in its name, keys or group. */
    KeySheet matching(String typed) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.getDefault()).strip().split("\\s+")).toList();
        Map<String, List<Line>> found = new LinkedHashMap<>();
        groups.forEach((group, lines) -> {
            List<Line> some = lines.stream().filter(line -> {
                String all = (group + ' ' + line.name() + ' ' + String.join(" ", line.keys())).toLowerCase(Locale.getDefault());
                return words.stream().allMatch(all::contains);
            }).toList();
            if (!some.isEmpty()) {
                found.put(group, some);
            }
        });
        return new KeySheet(scheme, found);
    }

    /** As plain text, to be copied, mailed or printed. */
    String text() {
        StringBuilder text = new StringBuilder(KeyMessages.get("sheet.heading", scheme)).append('\n');
        int width = groups.values().stream().flatMap(List::stream).mapToInt(line -> String.join(SEPARATOR, line.keys()).length()).max().orElse(0);
        groups.forEach((group, lines) -> {
            text.append('\n').append(group).append('\n');
            for (Line line : lines) {
                String keys = String.join(SEPARATOR, line.keys());
                text.append("  ").append(keys).append(" ".repeat(width - keys.length() + 2)).append(line.name())
                        .append(line.conflict().isEmpty() ? "" : " – " + line.conflict()).append('\n');
            }
        });
        return text.toString();
    }
}
