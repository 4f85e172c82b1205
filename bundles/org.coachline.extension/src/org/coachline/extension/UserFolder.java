/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.extension;

import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Where what one user chose and installed for themselves is kept, for the workbench and the command line alike, whoever may write to
 * the product's own folder.
 *
 * @since 1.0
 */
public final class UserFolder {

    /** A system property that names another folder, for tests. */
    public static final String PROPERTY = "coachline.config";

    private UserFolder() {
    }

    /**
     * The folder: {@code $XDG_CONFIG_HOME/coachline} or {@code ~/.config/coachline} on Linux, {@code ~/Library/Application Support/Coachline}
     * on macOS, {@code %APPDATA%\Coachline} on Windows. Looks at nothing on the disk.
     *
     * @return a folder that need not be there yet
     */
    public static Path get() {
        String told = System.getProperty(PROPERTY);
        if (told != null) {
            return Path.of(told);
        }
        Path home = Path.of(System.getProperty("user.home", "."));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path data = absolute(System.getenv("APPDATA"));
            return (data == null ? home.resolve("AppData").resolve("Roaming") : data).resolve("Coachline");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Coachline");
        }
        Path config = absolute(System.getenv("XDG_CONFIG_HOME"));
        return (config == null ? home.resolve(".config") : config).resolve("coachline");
    }

    private static @Nullable Path absolute(@Nullable String folder) {
        return folder == null || folder.isEmpty() || !Path.of(folder).isAbsolute() ? null : Path.of(folder);
    }
}
