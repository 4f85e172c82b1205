/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.coachline.rcp.internal.WorkbenchApplication.UserFolders;
import org.junit.jupiter.api.Test;

/** Each platform has its own place for what belongs to one user. */
class UserFoldersTest {

    private static final Path HOME = Path.of("home");

    @Test
    void linuxFollowsTheBaseDirectorySpecification() {
        assertEquals(Path.of("elsewhere/coachline"), UserFolders.data("Linux", Map.of("XDG_DATA_HOME", "elsewhere"), HOME));
    }

    @Test
    void linuxFallsBackToTheUsualFolder() {
        assertEquals(HOME.resolve(".local/share/coachline"), UserFolders.data("Linux", Map.of("XDG_DATA_HOME", ""), HOME));
    }

    @Test
    void macKeepsItWithApplicationSupport() {
        assertEquals(HOME.resolve("Library/Application Support/Coachline"), UserFolders.data("Mac OS X", Map.of(), HOME));
    }

    @Test
    void windowsKeepsItInLocalApplicationData() {
        assertEquals(Path.of("local/Coachline"), UserFolders.data("Windows 11", Map.of("LOCALAPPDATA", "local"), HOME));
    }
}
