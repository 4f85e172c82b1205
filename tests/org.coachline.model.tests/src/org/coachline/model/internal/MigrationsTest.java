/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.coachline.model.DocumentException;
import org.junit.jupiter.api.Test;

/** Older documents come through the door step by step; others are told why not. */
class MigrationsTest {

    private static final Migrations THREE = new Migrations(3, List.of(renaming(1, "a", "b"), renaming(2, "b", "c")));

    @Test
    void everyStepBetweenIsTakenInOrder() throws DocumentException {
        String migrated = new String(THREE.toCurrent(bytes("<r a=\"kept\"/>"), "r"), StandardCharsets.UTF_8);
        assertEquals("<r c=\"kept\" formatVersion=\"3\"/>", migrated.replaceFirst("<\\?xml.*\\?>", "").strip());
    }

    @Test
    void aCurrentDocumentIsNotTouched() throws DocumentException {
        byte[] current = bytes("<r formatVersion=\"3\"/>");
        assertSame(current, THREE.toCurrent(current, "r"));
    }

    @Test
    void aVersionWithoutAMigrationIsRefused() {
        Migrations gap = new Migrations(3, List.of(renaming(2, "b", "c")));
        assertThrows(DocumentException.class, () -> gap.toCurrent(bytes("<r a=\"x\"/>"), "r"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static DocumentMigration renaming(int from, String old, String now) {
        return new DocumentMigration() {
            @Override
            public int from() {
                return from;
            }

            @Override
            public void migrate(org.w3c.dom.Document document) {
                var root = document.getDocumentElement();
                root.setAttribute(now, root.getAttribute(old));
                root.removeAttribute(old);
            }
        };
    }
}
