/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.InputStream;

import org.coachline.catalog.PackReading;
import org.coachline.model.catalog.TechniquePack;

/** Reading a pack file and checking it, with what cross-checks need to name lines. */
public final class PackFiles {

    private PackFiles() {
    }

    /**
     * A file as read and checked by itself.
     *
     * @param parsed what was read
     */
    public record PackFile(PackXml.Parsed parsed) {

        /**
         * What callers outside see.
         *
         * @return the pack when it has no error
         */
        public PackReading toReading() {
            TechniquePack pack = parsed.problems().hasError() ? null : parsed.pack();
            return new PackReading(pack, parsed.problems().inOrderOfLines());
        }
    }

    /**
     * Reads and checks.
     *
     * @param in   the bytes
     * @param name how problems are to call the file
     * @return what came of it
     */
    public static PackFile read(InputStream in, String name) {
        PackXml.Parsed parsed = PackXml.parse(in, name);
        TechniquePack pack = parsed.pack();
        if (pack != null) {
            new PackRules(pack, parsed.lines(), parsed.problems()).check();
        }
        return new PackFile(parsed);
    }
}
