/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

import java.util.Optional;

/**
 * What a colour is for. Code asks a {@link Palette} for the value of a token and never holds a colour of its own.
 * Text stands on its grounds at 4.5:1 or better and glyphs at 3:1; that is tested for every pair that occurs.
 */
public enum Token {
    /** Behind everything: window, gaps between panels. */
    GROUND("ground", "#F3F4F6", "#1E2126", "#000000"),
    /** Tables, forms, cards. */
    PANEL("panel", "#FFFFFF", "#262A31", "#000000"),
    /** Lanes of the timeline. */
    LANE("lane", "#FAFBFC", "#23272D", "#000000"),
    /** Tab bars, rulers, table headers. */
    HEADER("header", "#E9ECF0", "#2B3038", "#101010"),
    /** Hair lines between panels, lanes and rows. */
    LINE("line", "#D9DCE1", "#3A3F48", "#8C8C8C"),
    /** Text that is read. */
    TEXT("text", "#1D2129", "#E6E9EE", "#FFFFFF"),
    /** Text that explains or labels. */
    QUIET_TEXT("quiet-text", "#4C5563", "#A8B1BE", "#E4E4E4"),
    /** Actions, selection, the visible window, keyboard focus; also links. */
    ACCENT("accent", "#2560C8", "#7DB1FF", "#4CC2FF"),
    /** Text on {@link #ACCENT}. */
    ACCENT_TEXT("accent-text", "#FFFFFF", "#10141A", "#000000"),
    /** The selected row of a table, the chosen technique. */
    SELECTED_ROW("selected-row", "#E3EDFD", "#2F4263", "#12324F"),
    /** The agent: name, words, loudness. */
    AGENT("agent", "#0E6F60", "#48C7B0", "#3BF0CE"),
    /** The agent's peaks, behind the loudness; never text. */
    AGENT_ENVELOPE("agent-envelope", "#7CC4B8", "#1F6F63", "#1B7F6E"),
    /** The customer: name, words, loudness. */
    CUSTOMER("customer", "#A84504", "#F59A54", "#FFB071"),
    /** The customer's peaks, behind the loudness; never text. */
    CUSTOMER_ENVELOPE("customer-envelope", "#F0A873", "#8A4A17", "#9A5418"),
    /** Both voices in one channel: name, words, loudness. */
    MIXED("mixed", "#4C5563", "#A8B1BE", "#E4E4E4"),
    /** The peaks of a mixed channel, behind the loudness; never text. */
    MIXED_ENVELOPE("mixed-envelope", "#AEB5BF", "#596270", "#777777"),
    /** Verdict: used well. */
    USED_WELL("used-well", "#2A8050", "#5CC98B", "#5CE69A"),
    /** Verdict: partly. */
    PARTLY("partly", "#8F5A0F", "#E0A83F", "#FFC93C"),
    /** Verdict: missed. */
    MISSED("missed", "#C9363E", "#F0727A", "#FF8A91"),
    /** Verdict: backfired. */
    BACKFIRED("backfired", "#7E3FB2", "#B886E6", "#D3A6FF"),
    /** Where the recording is being heard. */
    PLAY_HEAD("play-head", "#D92D20", "#FF6B5E", "#FF7A6E"),
    /** Tint: nobody speaks. */
    SILENCE("silence", "#EEF0F3", "#2C3037", "#262626"),
    /** Tint: both speak. */
    TALK_OVER("talk-over", "#FBD5DC", "#4E2630", "#4A1420"),
    /** Tint: the customer waits on hold. */
    HOLD("hold", "#DCE6F5", "#263349", "#0F2A4D"),
    /** Tint: nobody hears or reads this part. */
    REDACTED("redacted", "#E6DFEF", "#372E45", "#2C1E45");

    private final String id;
    private final Rgb light;
    private final Rgb dark;
    private final Rgb highContrast;

    Token(String id, String light, String dark, String highContrast) {
        this.id = id;
        this.light = Rgb.of(light);
        this.dark = Rgb.of(dark);
        this.highContrast = Rgb.of(highContrast);
    }

    /** The name in style sheets, colour registries and preferences; it never changes. */
    public String id() {
        return id;
    }

    /** The token of that {@link #id()}, or nothing. */
    public static Optional<Token> of(String id) {
        for (Token token : values()) {
            if (token.id.equals(id)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** The token's value in a theme. */
    public Rgb in(Theme theme) {
        return switch (theme) {
        case LIGHT -> light;
        case DARK -> dark;
        case HIGH_CONTRAST -> highContrast;
        };
    }
}
