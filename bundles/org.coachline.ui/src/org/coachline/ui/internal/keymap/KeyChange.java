/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What the user has changed about a scheme's keys.
 *
 * @param context id of the platform's context
 * @param keys    the strokes in the platform's notation, the same on each system and in each language
 * @param command the serialised command that they do; nothing where what they do otherwise is taken away
 */
record KeyChange(String context, String keys, @Nullable String command) {

    /** Whether it is about the same keys in the same context. */
    boolean samePlace(String otherContext, String otherKeys) {
        return context.equals(otherContext) && keys.equals(otherKeys);
    }

    /** As lines that {@link #read} takes. */
    static String write(List<KeyChange> changes) {
        return changes.stream().map(each -> each.context + '\t' + each.keys + '\t' + (each.command == null ? "" : each.command))
                .collect(Collectors.joining("\n"));
    }

    /** What {@link #write} wrote; lines that are something else are left out. */
    static List<KeyChange> read(String text) {
        List<KeyChange> changes = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 3 && !parts[0].isEmpty() && !parts[1].isEmpty()) {
                changes.add(new KeyChange(parts[0], parts[1], parts[2].isEmpty() ? null : parts[2]));
            }
        }
        return changes;
    }
}
