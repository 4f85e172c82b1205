/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.ranking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.coachline.library.Library;
import org.coachline.library.LibraryException;

/**
 * What a team has set about ranking. Immutable.
 *
 * @param texts of every setting, as it is kept
 */
public record RankSettings(Map<RankSetting, String> texts) {

    /** What holds where nobody has set anything. */
    public static final RankSettings USUAL = new RankSettings(Map.of());

    /** Fills in what is usual. */
    public RankSettings {
        Map<RankSetting, String> all = new EnumMap<>(RankSetting.class);
        for (RankSetting each : RankSetting.values()) {
            all.put(each, texts.getOrDefault(each, each.usual()));
        }
        texts = Collections.unmodifiableMap(all);
    }

    /** What a library's team has set; a text that cannot be read, as a newer Coachline may have left it, counts as not set. Blocks. */
    public static RankSettings of(Library library) throws LibraryException {
        Map<RankSetting, String> texts = new EnumMap<>(RankSetting.class);
        chosen(library).forEach((setting, text) -> {
            try {
                texts.put(setting, setting.read(text));
            } catch (RankSettingException e) {
                System.getLogger(RankSettings.class.getName()).log(System.Logger.Level.WARNING, e.getMessage());
            }
        });
        return new RankSettings(texts);
    }

    /** What somebody has set, as it is kept. Blocks. */
    public static Map<RankSetting, String> chosen(Library library) throws LibraryException {
        Map<RankSetting, String> texts = new EnumMap<>(RankSetting.class);
        library.settings().all().forEach((name, text) -> RankSetting.of(name).ifPresent(setting -> texts.put(setting, text)));
        return texts;
    }

    /**
     * Sets some, all at once, and keeps who did it. Blocks.
     *
     * @param wanted new texts; nothing takes a setting away, so that what is usual holds again
     * @throws RankSettingException if one cannot be that; nothing is changed then
     */
    public static void change(Library library, Map<RankSetting, Optional<String>> wanted, String who) throws LibraryException, RankSettingException {
        Map<String, Optional<String>> values = new HashMap<>();
        for (Map.Entry<RankSetting, Optional<String>> each : wanted.entrySet()) {
            values.put(each.getKey().key(), each.getValue().isPresent() ? Optional.of(each.getKey().read(each.getValue().get())) : Optional.empty());
        }
        library.settings().change(values, who);
    }

    /** The same with another text. */
    public RankSettings with(RankSetting setting, String text) throws RankSettingException {
        Map<RankSetting, String> all = new EnumMap<>(texts);
        all.put(setting, setting.read(text));
        return new RankSettings(all);
    }

    /** A setting that is a number. */
    public double number(RankSetting setting) {
        return Double.parseDouble(texts.get(setting));
    }

    /** The seed that chance is drawn from. */
    public long seed() {
        return Long.parseLong(texts.get(RankSetting.SEED));
    }

    /** Keys of the caller types that count; empty where all do. */
    public Set<String> callerTypes() {
        String text = texts.get(RankSetting.CALLER_TYPES);
        return text.isEmpty() ? Set.of() : Set.of(text.split(", "));
    }
}
