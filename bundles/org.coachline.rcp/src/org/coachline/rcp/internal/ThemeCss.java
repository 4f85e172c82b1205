/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.coachline.look.Palette;
import org.coachline.look.Theme;
import org.coachline.look.Token;

/**
 * Writes the workbench's style sheets from the look's tokens, so that a colour has one home.
 *
 * <p>The sheets are committed because the platform reads them as files; a test compares them with what this writes.
 */
final class ThemeCss {

    private static final String TEMPLATE = "theme.css.template"; //$NON-NLS-1$

    private ThemeCss() {
    }

    /**
     * Writes all sheets.
     *
     * @param arguments the {@code css} folder
     * @throws IOException when a sheet cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Theme theme : Theme.values()) {
            Files.writeString(folder.resolve(theme.id() + ".css"), sheet(folder, theme)); //$NON-NLS-1$
        }
    }

    /**
     * The sheet of a theme: the template with each {@code @token} replaced by the token's colour.
     *
     * @param folder holds the template
     * @param theme  the theme
     * @return CSS as the platform's engine reads it
     * @throws IOException when the template cannot be read
     */
    static String sheet(Path folder, Theme theme) throws IOException {
        Palette palette = Palette.of(theme);
        String css = Files.readString(folder.resolve(TEMPLATE));
        for (Token token : Token.values()) {
            css = css.replaceAll("@" + token.id() + "(?![a-z-])", palette.css(token)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return "/* Written from theme.css.template and the look's tokens: change those. */\n" + css; //$NON-NLS-1$
    }
}
