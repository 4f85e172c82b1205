/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;
import org.eclipse.osgi.util.NLS;

/**
 * A pack's file as bytes from anywhere, with nothing beside it. To be read once.
 *
 * @param in   the bytes
 * @param name how problems call the file
 */
public record StreamSource(InputStream in, String name) implements PackSource {

    @Override
    public PackOrigin origin() {
        return PackOrigin.USER;
    }

    @Override
    public List<String> paths() {
        return List.of(name);
    }

    @Override
    public String packFile() {
        return name;
    }

    @Override
    public String called(String path) {
        return path;
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        if (!path.equals(name)) {
            throw new FileNotFoundException(NLS.bind(Messages.packFileMissing, name, path));
        }
        return in.readNBytes(most + 1);
    }
}
