/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keymap;

import java.util.HashMap;
import java.util.Map;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.ui.Session;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.jspecify.annotations.Nullable;

/** The keys that mark techniques: what a pack proposes, unless the user has chosen another key, or none. UI thread. */
public final class TechniqueKeyChoice {

    private static final String PREFIX = "techniqueKey/";
    /** How it is written that a technique is to have no key. */
    private static final String NONE = "-";

    private TechniqueKeyChoice() {
    }

    /** The key of a technique, as {@code Shift+C}; empty for none. */
    public static String key(TechniqueEntry technique) {
        return key(technique, chosen(technique));
    }

    private static String key(TechniqueEntry technique, String chosen) {
        return chosen.isEmpty() ? technique.key() : chosen.equals(NONE) ? "" : chosen;
    }

    /** Whether the user has chosen the key, in place of the pack's. */
    public static boolean isChosen(TechniqueEntry technique) {
        return !chosen(technique).isEmpty();
    }

    private static String chosen(TechniqueEntry technique) {
        return Preferences.store().getString(PREFIX + technique.ref().key());
    }

    /** The stroke that a key is, or nothing for none, and for one that cannot be read. */
    public static @Nullable KeyStroke stroke(String key) {
        if (key.isEmpty()) {
            return null;
        }
        try {
            return KeyStroke.getInstance(key);
        } catch (ParseException e) {
            UiErrors.log("the key of a technique cannot be read: " + key, e);
            return null;
        }
    }

    /** The technique that a stroke marks, or nothing; a key that the user chose goes before one that a pack proposes. */
    public static @Nullable TechniqueEntry technique(KeyStroke pressed) {
        TechniqueEntry proposed = null;
        for (TechniqueEntry each : Session.get().catalog().techniques()) {
            if (pressed.equals(stroke(key(each)))) {
                if (isChosen(each)) {
                    return each;
                }
                proposed = proposed == null ? each : proposed;
            }
        }
        return proposed;
    }

    /** What the user chose: keys by the techniques' keys in the catalog, empty for none; techniques left to their packs are not in it. */
    static Map<String, String> choices() {
        Map<String, String> choices = new HashMap<>();
        for (TechniqueEntry each : Session.get().catalog().techniques()) {
            if (isChosen(each)) {
                choices.put(each.ref().key(), key(each));
            }
        }
        return choices;
    }

    /** Chooses a key for a technique that may not be here yet, empty for none; what shows the keys is told. */
    public static void choose(String technique, String key) {
        Preferences.store().setValue(PREFIX + technique, key.isEmpty() ? NONE : key);
        Session.get().keysChanged();
    }

    /** Puts other choices in place of those there are; what shows the keys is told. */
    static void choose(Map<String, String> choices) {
        if (choices.equals(choices())) {
            return;
        }
        for (TechniqueEntry each : Session.get().catalog().techniques()) {
            String key = choices.get(each.ref().key());
            Preferences.store().setValue(PREFIX + each.ref().key(), key == null ? "" : key.isEmpty() ? NONE : key);
        }
        Session.get().keysChanged();
    }
}
