/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.look;

import java.util.Map;
import java.util.TreeMap;

/** The colours of one theme. Immutable; two palettes of one theme are the same object. */
public final class Palette {

    private static final Palette[] ALL = new Palette[Theme.values().length];

    static {
        for (Theme theme : Theme.values()) {
            ALL[theme.ordinal()] = new Palette(theme);
        }
    }

    private final Theme theme;

    private Palette(Theme theme) {
        this.theme = theme;
    }

    /** The palette of a theme. */
    public static Palette of(Theme theme) {
        return ALL[theme.ordinal()];
    }

    /** The theme these colours belong to. */
    public Theme theme() {
        return theme;
    }

    /** The colour of a token. */
    public Rgb get(Token token) {
        return token.in(theme);
    }

    /** The colour of a token in the notation of style sheets, as in {@code #12806F}. */
    public String css(Token token) {
        return get(token).hex();
    }

    /** All colours by token id, in the order of the ids, in the notation of style sheets; a new map at each call. */
    public Map<String, String> css() {
        Map<String, String> all = new TreeMap<>();
        for (Token token : Token.values()) {
            all.put(token.id(), css(token));
        }
        return all;
    }

    /** Whether text is lighter than its ground, so that what the platform draws beside it should be dark too. */
    public boolean isDark() {
        return Contrast.luminance(get(Token.TEXT)) > Contrast.luminance(get(Token.GROUND));
    }
}
