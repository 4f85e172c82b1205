/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The list that p2 keeps beside a folder of bundles. */
final class PoolFixture {

    private PoolFixture() {
    }

    static void list(Path pool, String id, String version, String signatures, String keys) throws IOException {
        Files.writeString(pool.resolve("artifacts.xml"), "<?xml version='1.0' encoding='UTF-8'?><?artifactRepository version='1.1.0'?><repository name='Bundle pool' version='1'>"
                + "<properties size='1'><property name='p2.system' value='true'/></properties><artifacts size='1'><artifact classifier='osgi.bundle' id='" + id + "' version='" + version
                + "'><properties size='2'><property name='pgp.signatures' value='" + escaped(signatures) + "'/><property name='pgp.publicKeys' value='" + escaped(keys)
                + "'/></properties></artifact></artifacts></repository>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;").replace("\r", "").replace("\n", "&#xA;");
    }
}
