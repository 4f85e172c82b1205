/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.ui.Session;
import org.eclipse.jface.bindings.keys.KeyStroke;

/**
 * Keys of techniques that mean something else: a command goes before a technique, and of techniques with one key that which the
 * user has given it. Immutable; found by a look at all keys, which costs some milliseconds.
 *
 * @param by names of what has the keys, by the keys of the techniques in the catalog
 */
public record TakenKeys(Map<String, String> by) {

    /** As the keys are now. UI thread. */
    public static TakenKeys now() {
        KeyDraft draft = new KeyDraft();
        Map<String, String> by = new HashMap<>();
        for (TechniqueEntry each : Session.get().catalog().techniques()) {
            KeyStroke stroke = TechniqueKeyChoice.stroke(TechniqueKeyChoice.key(each));
            if (stroke == null) {
                continue;
            }
            String commands = draft.uses().stream().filter(use -> use.action().id().equals(KeyAction.TECHNIQUE + each.ref().key()))
                    .flatMap(use -> draft.conflicts(use).stream()).filter(use -> !use.action().isTechnique()).map(use -> use.action().name())
                    .distinct().collect(Collectors.joining(", "));
            TechniqueEntry marked = TechniqueKeyChoice.technique(stroke);
            if (!commands.isEmpty()) {
                by.put(each.ref().key(), commands);
            } else if (marked != null && !marked.ref().key().equals(each.ref().key())) {
                by.put(each.ref().key(), marked.name());
            }
        }
        return new TakenKeys(Map.copyOf(by));
    }

    /** Whether the key of a technique means something else. */
    public boolean has(TechniqueEntry technique) {
        return by.containsKey(technique.ref().key());
    }

    /** The key of a technique, or nothing where it has none that marks it. */
    public String working(TechniqueEntry technique) {
        return has(technique) ? "" : TechniqueKeyChoice.key(technique);
    }

    /** What has the key of a technique instead, in a sentence; empty where nothing has. */
    public String reason(TechniqueEntry technique) {
        String name = by.get(technique.ref().key());
        return name == null ? "" : KeyMessages.get("key.taken", TechniqueKeyChoice.key(technique), name);
    }
}
