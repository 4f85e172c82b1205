/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingsFileTest {

    @TempDir
    Path folder;

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("ratings.csv"), text.getBytes(charset));
    }

    private Ratings read(String text) throws IOException, RatingsException {
        return RatingsFile.read(file(text, StandardCharsets.UTF_8));
    }

    private String refused(String text) throws IOException {
        Path file = file(text, StandardCharsets.UTF_8);
        RatingsException refusal = assertThrows(RatingsException.class, () -> RatingsFile.read(file));
        assertEquals(file, refusal.file());
        assertTrue(refusal.getMessage().contains("ratings.csv"), refusal::getMessage);
        return refusal.getMessage();
    }

    @Test
    void aRowIsAnItemAndAColumnARater() throws Exception {
        Ratings ratings = read("ann,ben\nyes,no\n\"yes, mostly\",yes\n");
        assertEquals(List.of("ann", "ben"), ratings.raters());
        assertEquals(List.of("1", "2"), ratings.items());
        assertEquals(List.of("yes, mostly", "yes"), ratings.values().get(1));
    }

    @Test
    void aFirstColumnMayNameTheItems() throws Exception {
        Ratings ratings = read("Item,ann,ben\ncall 7,1,2\n");
        assertEquals(List.of("call 7"), ratings.items());
        assertEquals(List.of("ann", "ben"), ratings.raters());
    }

    @Test
    void emptyCellsAndUsualSignsAreGaps() throws Exception {
        assertEquals(Arrays.asList(null, null, null, "1"), read("a,b,c,d\n,NA,.,1\n").values().get(0));
        assertEquals(Arrays.asList("1", null), read("a,b\n1\n").values().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1;2\n", "a\tb\n1\t2\n", "\uFEFFa,b\r\n1,2\r\n", "\n\na , b\n\n 1,2\n"})
    void otherSeparatorsMarksAndLineEndsAreRead(String text) throws Exception {
        Ratings ratings = read(text);
        assertEquals(List.of("a", "b"), ratings.raters());
        assertEquals(List.of("1", "2"), ratings.values().get(0));
    }

    @Test
    void whatIsNoFileOfRatingsIsRefusedWithItsReason() throws Exception {
        assertTrue(refused("").contains("no ratings"));
        assertTrue(refused("a,b\n").contains("no ratings"));
        assertTrue(refused("a\n1\n").contains("takes two"));
        assertTrue(refused("a,a\n1,2\n").contains("twice"));
        assertTrue(refused("a,b\n1,2\n1,2,3\n").contains("line 3"));
        assertTrue(refused("a,b\n\"1,2\n").contains("not a file of comma separated values"));
    }

    @Test
    void anotherEncodingIsNamed() throws Exception {
        Path file = file("a,b\nna\u00EFve,\u00FC\n", StandardCharsets.ISO_8859_1);
        assertTrue(assertThrows(RatingsException.class, () -> RatingsFile.read(file)).getMessage().contains("UTF-8"));
    }
}
