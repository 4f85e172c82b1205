/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pair of a foreground and a ground that occurs in the workbench, in every theme. */
class ContrastTest {

    private static final List<Token> PLAIN = List.of(Token.GROUND, Token.PANEL, Token.LANE, Token.HEADER, Token.SELECTED_ROW);
    private static final List<Token> TINTS = List.of(Token.SILENCE, Token.TALK_OVER, Token.HOLD);
    private static final List<Token> VERDICTS = List.of(Token.USED_WELL, Token.PARTLY, Token.MISSED, Token.BACKFIRED,
            Token.QUIET_TEXT);
    private static final List<Token> ROLES = List.of(Token.AGENT, Token.CUSTOMER, Token.MIXED);

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertEquals(21, Contrast.ratio(Rgb.of("#000000"), Rgb.of("#FFFFFF")), 1e-9);
    }

    @Test
    void theRatioOfAKnownPairIsTheOneThatOtherCalculatorsGive() {
        assertEquals(4.54, Contrast.ratio(Rgb.of("#767676"), Rgb.of("#FFFFFF")), 0.005);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textAndQuietTextAreReadableOnEveryGroundTintsAndSelectionIncluded(Theme theme) {
        Map<String, Rgb> grounds = grounds(theme, PLAIN);
        grounds.putAll(grounds(theme, TINTS));
        grounds.putAll(washed(theme, TINTS, Wash.SELECTION));
        grounds.putAll(washed(theme, List.of(Token.LANE, Token.PANEL, Token.HEADER), Wash.SELECTION));
        check(theme, List.of(Token.TEXT, Token.QUIET_TEXT), grounds, Contrast.TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void labelsAreReadableOnTheBarsOfEveryVerdict(Theme theme) {
        for (Token verdict : VERDICTS) {
            check(theme, List.of(Token.TEXT), bars(theme, verdict), Contrast.TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void namesAndWordsOfAVoiceAreReadableInTablesLanesAndSelection(Theme theme) {
        Map<String, Rgb> grounds = grounds(theme, PLAIN);
        grounds.putAll(washed(theme, List.of(Token.LANE), Wash.SELECTION));
        check(theme, ROLES, grounds, Contrast.TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void linksAndTextOnTheAccentAreReadable(Theme theme) {
        check(theme, List.of(Token.ACCENT), grounds(theme, PLAIN), Contrast.TEXT);
        check(theme, List.of(Token.ACCENT_TEXT), grounds(theme, List.of(Token.ACCENT)), Contrast.TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void glyphsAreSeenOnEveryGroundAndInTheOverviewsWindow(Theme theme) {
        Map<String, Rgb> grounds = grounds(theme, PLAIN);
        grounds.putAll(washed(theme, List.of(Token.LANE), Wash.WINDOW));
        check(theme, VERDICTS, grounds, Contrast.GRAPHIC);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aGlyphIsSeenOnItsOwnBarSelectedOrNot(Theme theme) {
        for (Token verdict : VERDICTS) {
            check(theme, List.of(verdict), bars(theme, verdict), Contrast.GRAPHIC);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void playHeadAndWaveformsAreSeenOnLanesTintsAndSelection(Theme theme) {
        List<Token> grounds = new ArrayList<>(TINTS);
        grounds.add(Token.LANE);
        Map<String, Rgb> all = grounds(theme, grounds);
        all.putAll(washed(theme, grounds, Wash.SELECTION));
        check(theme, List.of(Token.PLAY_HEAD, Token.AGENT, Token.CUSTOMER, Token.MIXED, Token.ACCENT), all, Contrast.GRAPHIC);
    }

    @Test
    void textOfTheHighContrastThemeReachesTheEnhancedSevenToOne() {
        Map<String, Rgb> grounds = grounds(Theme.HIGH_CONTRAST, PLAIN);
        grounds.putAll(grounds(Theme.HIGH_CONTRAST, TINTS));
        check(Theme.HIGH_CONTRAST, List.of(Token.TEXT, Token.QUIET_TEXT), grounds, 7);
    }

    private static Map<String, Rgb> grounds(Theme theme, List<Token> tokens) {
        Map<String, Rgb> found = new LinkedHashMap<>();
        tokens.forEach(token -> found.put(token.id(), token.in(theme)));
        return found;
    }

    private static Map<String, Rgb> washed(Theme theme, List<Token> tokens, Wash wash) {
        Map<String, Rgb> found = new LinkedHashMap<>();
        tokens.forEach(token -> found.put(token.id() + " under " + wash, wash.of(Token.ACCENT.in(theme), token.in(theme))));
        return found;
    }

    /** Bars are opaque: whatever lies behind, they look as they do on a plain lane. */
    private static Map<String, Rgb> bars(Theme theme, Token verdict) {
        Map<String, Rgb> found = new LinkedHashMap<>();
        for (Wash wash : List.of(Wash.BAR, Wash.BAR_SELECTED)) {
            found.put(wash + " " + verdict.id(), wash.of(verdict.in(theme), Token.LANE.in(theme)));
        }
        return found;
    }

    private static void check(Theme theme, List<Token> foregrounds, Map<String, Rgb> grounds, double wanted) {
        List<String> failures = new ArrayList<>();
        for (Token token : foregrounds) {
            grounds.forEach((name, ground) -> {
                double ratio = Contrast.ratio(token.in(theme), ground);
                if (ratio < wanted) {
                    failures.add("%s on %s %s: %.2f".formatted(token.id(), name, ground.hex(), ratio));
                }
            });
        }
        assertTrue(failures.isEmpty(), theme + " below " + wanted + ": " + failures);
    }
}
