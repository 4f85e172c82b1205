/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References into packs are written as text and mean the same when read. */
class CatalogRefTest {

    @Test
    void whatIsWrittenIsReadBackEqual() {
        CatalogRef ref = new CatalogRef("org.example.collections", "offer-plan", "2.1.0");
        assertEquals(ref, CatalogRef.parse(ref.toString()));
    }

    @Test
    void theSameItemOfAnotherVersionIsTheSameItem() {
        assertTrue(CatalogRef.parse("p/a@1.0.0").sameItem(CatalogRef.parse("p/a@2.0.0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/b", "a@1", "a/b@", "/b@1", "a/b/c@1", "a b/c@1"})
    void anythingElseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> CatalogRef.parse(text));
    }
}
