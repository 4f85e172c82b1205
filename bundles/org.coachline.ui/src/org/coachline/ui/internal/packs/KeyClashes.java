/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.coachline.catalog.PackOutlook;
import org.coachline.ui.internal.keymap.KeyOffers;
import org.coachline.ui.internal.keymap.TechniqueKeyChoice;

/**
 * The keys of a pack that are in the way of others, and what each technique that would be left without one is to have. UI thread.
 */
final class KeyClashes {

    /**
     * A technique that cannot have the key its pack proposes.
     *
     * @param technique as {@code pack/item}
     * @param name      for people
     * @param key       what is proposed
     * @param has       what has the key
     */
    record Clash(String technique, String name, String key, String has) {
    }

    private final List<Clash> clashes;
    private final List<String> free;
    private final Map<String, String> chosen = new LinkedHashMap<>();

    KeyClashes(PackOutlook outlook) {
        KeyOffers offers = new KeyOffers();
        Map<String, Clash> found = new LinkedHashMap<>();
        outlook.keys().forEach(each -> found.put(each.technique(), new Clash(each.technique(), each.name(), each.key(), each.hasName())));
        for (PackOutlook.Item each : outlook.items()) {
            String technique = outlook.pack().id() + '/' + each.id();
            boolean keeps = outlook.keys().stream().anyMatch(clash -> clash.has().equals(technique));
            String taken = each.present() && !each.key().isEmpty() && !keeps ? offers.taken(technique, each.key()) : "";
            if (!taken.isEmpty()) {
                found.putIfAbsent(technique, new Clash(technique, each.name(), each.key(), taken));
            }
        }
        clashes = List.copyOf(found.values());
        // What the pack itself proposes besides is not free for one of its techniques.
        free = new ArrayList<>(offers.free());
        outlook.items().stream().filter(PackOutlook.Item::present).forEach(each -> free.remove(each.key()));
        for (Clash each : clashes) {
            chosen.put(each.technique, proposal(each));
        }
    }

    /** The same letter with Shift where that is free, else the first key that is; each for one technique. */
    private String proposal(Clash clash) {
        String shifted = clash.key.startsWith("Shift+") ? clash.key.substring("Shift+".length()) : "Shift+" + clash.key;
        return free.contains(shifted) && !chosen.containsValue(shifted) ? shifted
                : free.stream().filter(each -> !chosen.containsValue(each)).findFirst().orElse("");
    }

    List<Clash> all() {
        return clashes;
    }

    /** The keys that nothing has. */
    List<String> free() {
        return free;
    }

    /** What a technique is to have; empty for no key. */
    String chosen(Clash clash) {
        return chosen.getOrDefault(clash.technique, "");
    }

    /** Chooses a key for a technique, empty for none; another that was to have it is left without. */
    void choose(Clash clash, String key) {
        if (!key.isEmpty()) {
            chosen.replaceAll((technique, had) -> had.equals(key) ? "" : had);
        }
        chosen.put(clash.technique, key);
    }

    /** Has the keyboard hold so. */
    void apply() {
        chosen.forEach(TechniqueKeyChoice::choose);
    }
}
