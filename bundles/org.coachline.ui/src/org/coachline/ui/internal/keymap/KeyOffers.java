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

import org.eclipse.jface.bindings.keys.KeyStroke;

/**
 * Which keys techniques of packs could have, as the keyboard is now: also techniques that are not here yet. A picture of one time; UI
 * thread.
 */
public final class KeyOffers {

    private final KeyDraft draft = new KeyDraft();

    /**
     * What has a key already where techniques are marked.
     *
     * @param technique as {@code pack/item}; it and others of its pack are in nobody's way
     * @param key       as {@code Shift+C}
     * @return names, separated by commas; empty where the key is free
     */
    public String taken(String technique, String key) {
        KeyStroke stroke = TechniqueKeyChoice.stroke(key);
        if (stroke == null) {
            return "";
        }
        String pack = KeyAction.TECHNIQUE + technique.substring(0, technique.indexOf('/') + 1);
        return draft.taken(new KeyAction(KeyAction.TECHNIQUE + technique, technique, "", 0), stroke).stream().filter(each -> !each.action().id().startsWith(pack))
                .map(each -> each.action().name()).distinct().collect(Collectors.joining(", "));
    }

    /** Letters, alone and with Shift, that nothing has; those with Shift last. */
    public List<String> free() {
        List<String> free = new ArrayList<>();
        for (String before : new String[] {"", "Shift+"}) {
            for (char letter = 'A'; letter <= 'Z'; letter++) {
                String key = before + letter;
                KeyStroke stroke = TechniqueKeyChoice.stroke(key);
                if (stroke != null && draft.taken(new KeyAction(KeyAction.TECHNIQUE, "", "", 0), stroke).isEmpty()) {
                    free.add(key);
                }
            }
        }
        return free;
    }
}
