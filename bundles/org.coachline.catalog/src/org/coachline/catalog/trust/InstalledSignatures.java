/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import java.nio.file.Path;

import org.coachline.catalog.internal.trust.PoolList;

/**
 * Who signed what is installed: by its own signature, and by the PGP signatures that p2 keeps in the list of files beside it. Both are compared with the bytes that are there
 * each time somebody asks; what was found when something came in is not believed.
 *
 * @since 1.0
 */
public final class InstalledSignatures {

    private InstalledSignatures() {
    }

    /**
     * Checks a jar. Reads all of it, and the list of what is installed where it lies in p2's folder of bundles.
     *
     * @param jar the file
     * @return what both ways of signing say together
     */
    public static PackSignature of(Path jar) {
        return JarSignatures.of(jar).with(PoolList.signatures(jar).check(jar));
    }
}
