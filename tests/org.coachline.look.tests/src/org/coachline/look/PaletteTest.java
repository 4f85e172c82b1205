/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void aColourSurvivesItsNotation() {
        assertEquals(new Rgb(18, 128, 111), Rgb.of("#12806F"));
        assertEquals("#12806F", new Rgb(18, 128, 111).hex());
    }

    @Test
    void whatIsNoColourIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Rgb.of("12806F"));
        assertThrows(IllegalArgumentException.class, () -> new Rgb(0, 256, 0));
        assertThrows(IllegalArgumentException.class, () -> new Rgb(-1, 0, 0));
    }

    @Test
    void aColourLaidOverAnotherIsInBetween() {
        assertEquals(new Rgb(51, 0, 204), new Rgb(255, 0, 0).over(new Rgb(0, 0, 255), 0.2));
    }

    @Test
    void aPaletteAnswersEveryTokenInItsTheme() {
        for (Theme theme : Theme.values()) {
            for (Token token : Token.values()) {
                assertEquals(token.in(theme), Palette.of(theme).get(token));
            }
            assertEquals(Token.values().length, Palette.of(theme).css().size());
        }
    }

    @Test
    void tokensAreFoundByTheirIds() {
        assertSame(Token.TALK_OVER, Token.of("talk-over").orElseThrow());
        assertEquals(Optional.empty(), Token.of("mauve"));
        assertEquals(Token.values().length,
                Arrays.stream(Token.values()).map(Token::id).collect(Collectors.toSet()).size());
    }

    @Test
    void onlyTheLightThemeIsLight() {
        assertFalse(Palette.of(Theme.LIGHT).isDark());
        assertTrue(Palette.of(Theme.DARK).isDark());
        assertTrue(Palette.of(Theme.HIGH_CONTRAST).isDark());
    }

    @Test
    void aLargerSystemFontMakesEveryRoleLarger() {
        for (Type type : Type.values()) {
            assertTrue(type.size(20) > type.size(12));
        }
    }
}
