/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.io.InputStream;

import org.coachline.catalog.internal.PackFiles;

/**
 * Reads pack files: XML in the namespace {@code https://coachline.org/ns/catalog/1}, as {@code schema/pack.xsd} of this bundle
 * describes it, or YAML 1.2 with the same names, where the file's name ends so.
 *
 * <p>A file is taken as hostile: no document type, no external entities, nothing followed, at most 4 MB. Usable from any
 * thread; a pack of 50 items takes about 2 ms, the first one in a process some tenths of a second, most of it for the modelling
 * framework to start.
 */
public final class PackReader {

    private PackReader() {
    }

    /**
     * Reads a pack and checks all that can be known without other packs. References into other packs are checked by
     * {@link CatalogService#check}, which knows them.
     *
     * @param in   the file's bytes, read to the end and left open
     * @param name how problems are to call the file
     * @return the pack, or why there is none; failing to read the bytes is a problem too, not an exception
     */
    public static PackReading read(InputStream in, String name) {
        return PackFiles.read(in, name);
    }

    /**
     * Reads a pack with its icons and translations and checks all that can be known without other packs.
     *
     * @param source where the pack lies
     * @return the pack, or why there is none; failing to read is a problem too, not an exception
     */
    public static PackReading read(PackSource source) {
        return PackFiles.read(source);
    }
}
