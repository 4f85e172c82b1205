/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.ranking;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.coachline.library.LibrarySettings;
import org.coachline.library.TeamSetting;

/**
 * What a team may set about which calls are worth hearing, and about redaction: each under a name by which it is kept in the library and
 * named on the command line.
 */
public enum RankSetting implements TeamSetting {

    /** Points for a minute of silences of two seconds or more, together. */
    SILENCE("rank-silence", "10", RankSetting::points),
    /** Points for eight times that somebody talked over the other. */
    TALK_OVER("rank-talk-over", "15", RankSetting::points),
    /** Points for three holds of more than 30 seconds without a word. */
    HOLDS("rank-holds", "15", RankSetting::points),
    /** Points for a customer 12 dB louder than at their own start. */
    LOUDER("rank-louder", "10", RankSetting::points),
    /** Points for a customer whose voice is 6 semitones higher than at its own start. */
    HIGHER("rank-higher", "10", RankSetting::points),
    /** Points for a call handled in three times the median or more. */
    HANDLE_TIME("rank-handle-time", "10", RankSetting::points),
    /** Points for a satisfaction of 1 of 5. */
    SATISFACTION("rank-satisfaction", "20", RankSetting::points),
    /** Points for an agent's request for help. */
    HELP("rank-help", "40", RankSetting::points),
    /** Points for a caller of one of the types that count. */
    CALLER_TYPE("rank-caller-type", "5", RankSetting::points),
    /** Which caller types count: keys, separated by commas; all where there are none. */
    CALLER_TYPES("rank-caller-types", "", RankSetting::keys),
    /** Points for an agent none of whose calls of the last four weeks was heard. */
    SELDOM("rank-seldom", "15", RankSetting::points),
    /** How many calls of an agent should be heard in four weeks. */
    SELDOM_CALLS("rank-seldom-calls", "4", text -> number(text, 1, 100)),
    /** The share of places that are given by chance. */
    CHANCE("rank-chance", "0.1", text -> number(text, 0, 1)),
    /** What chance is drawn from: the same number draws the same calls. */
    SEED("rank-seed", "1", text -> Long.toString(Long.parseLong(text))),
    /** Whether a redaction that was saved may be taken back. */
    UNMASKING(LibrarySettings.UNMASKING, "no", text -> oneOf(text, LibrarySettings.UNMASKING_ALLOWED, "no")),
    /** Whether whoever redacts must say why. */
    REDACTION_REASON(LibrarySettings.REDACTION_REASON, "required", text -> oneOf(text, "required", LibrarySettings.REDACTION_REASON_OPTIONAL));

    private static final double MOST_POINTS = 100;
    private static final int MOST_KEYS = 200;

    private final String key;
    private final String usual;
    private final UnaryOperator<String> reader;

    RankSetting(String key, String usual, UnaryOperator<String> reader) {
        this.key = key;
        this.usual = usual;
        this.reader = reader;
    }

    /** The setting of a name, as {@link #key()} gives it. */
    public static Optional<RankSetting> of(String key) {
        return TeamSetting.named(RankSetting.class, key);
    }

    @Override
    public String key() {
        return key;
    }

    /** What holds where nobody has set it. */
    public String usual() {
        return usual;
    }

    @Override
    public String label() {
        return RankMessages.get(key + ".label");
    }

    @Override
    public String allowed() {
        return RankMessages.get(key + ".allowed");
    }

    /** Whether it is a number of points that a reason may add. */
    public boolean isWeight() {
        return this != CALLER_TYPES && this != SELDOM_CALLS && this != CHANCE && this != SEED && this != UNMASKING && this != REDACTION_REASON;
    }

    /**
     * A text as it is kept.
     *
     * @throws RankSettingException if it is none of those allowed; says which are
     */
    public String read(String text) throws RankSettingException {
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException e) {
            throw new RankSettingException(RankMessages.get("wrong", label(), text, allowed()), e);
        }
    }

    @Override
    public Optional<String> wrong(String text) {
        try {
            read(text);
            return Optional.empty();
        } catch (RankSettingException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static String points(String text) {
        return number(text, 0, MOST_POINTS);
    }

    private static String number(String text, double least, double most) {
        double number = Double.parseDouble(text);
        if (!(number >= least && number <= most)) {
            throw new IllegalArgumentException(text);
        }
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String keys(String text) {
        String[] keys = Arrays.stream(text.split("[,;\\s]+")).filter(each -> !each.isEmpty()).toArray(String[]::new);
        for (String each : keys) {
            if (!each.matches("[^/]+/[^/]+") || keys.length > MOST_KEYS) {
                throw new IllegalArgumentException(each);
            }
        }
        return String.join(", ", keys);
    }

    private static String oneOf(String text, String one, String other) {
        if (text.equals(one) || text.equals(other)) {
            return text;
        }
        throw new IllegalArgumentException(text);
    }
}
