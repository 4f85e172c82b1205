/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class NativeSqliteTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void theDriverIsUnpackedWhereEachSystemKeepsWhatCanBeMadeAgain() {
        assertEquals(HOME.resolve(".cache/coachline"), NativeSqlite.userCache("Linux", HOME, null, null));
        assertEquals(Path.of("/var/cache/ada/coachline"), NativeSqlite.userCache("Linux", HOME, null, "/var/cache/ada"));
        assertEquals(HOME.resolve("Library/Caches/Coachline"), NativeSqlite.userCache("Mac OS X", HOME, null, null));
        assertEquals(HOME.resolve("AppData/Local/Coachline/cache"), NativeSqlite.userCache("Windows 11", HOME, null, null));
        assertEquals(Path.of("/local/Coachline/cache"), NativeSqlite.userCache("Windows 11", HOME, "/local", null));
    }

    @Test
    void aRelativeCacheFolderIsIgnoredAsTheSpecificationSays() {
        assertEquals(HOME.resolve(".cache/coachline"), NativeSqlite.userCache("Linux", HOME, null, "cache"));
    }
}
