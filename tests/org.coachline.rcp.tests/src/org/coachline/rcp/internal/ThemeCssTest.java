/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.coachline.look.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed style sheets say what the look says. */
class ThemeCssTest {

    private static final Path FOLDER = Path.of(System.getProperty("coachline.root", "")).resolve("bundles/org.coachline.rcp/css");
    private static final Pattern LEFT_OVER = Pattern.compile("@[a-z]");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theCommittedSheetIsWhatTheLooksTokensMake(Theme theme) throws IOException {
        assertEquals(ThemeCss.sheet(FOLDER, theme), Files.readString(FOLDER.resolve(theme.id() + ".css")));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTokenOfTheTemplateIsAColourInTheSheet(Theme theme) throws IOException {
        assertFalse(LEFT_OVER.matcher(ThemeCss.sheet(FOLDER, theme)).find());
    }
}
