/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamServerTest {

    @TempDir
    private Path folder;

    @Test
    void aLibraryWhoseFolderNamesAServerIsOnIt() throws Exception {
        Files.writeString(folder.resolve("coachline.server"), "url=jdbc:postgresql://nowhere.invalid/team\n");
        assertTrue(TeamServer.holds(folder));
    }

    @Test
    void aLibraryWithADatabaseOfItsOwnIsNot() throws Exception {
        Files.writeString(folder.resolve("coachline.db"), "");
        assertFalse(TeamServer.holds(folder));
    }
}
