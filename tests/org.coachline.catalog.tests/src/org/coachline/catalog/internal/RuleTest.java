/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.coachline.catalog.PackProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the rules. */
class RuleTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleSaysWhatIsWrongAndWhatToDo(Rule rule) {
        PackProblem problem = rule.at("pack.xml", 1, "a", "b", "c", "d", "e");
        assertFalse(problem.message().isBlank());
        assertFalse(problem.remedy().isBlank());
        assertFalse((problem.message() + problem.remedy()).contains("{"), "a place was not filled: " + problem);
        assertFalse((problem.message() + problem.remedy()).contains("'"), "a plain apostrophe quotes in a format: " + problem);
    }

    @Test
    void thereAreNoWordsWithoutARule() {
        Set<String> expected = new TreeSet<>();
        Arrays.stream(Rule.values()).forEach(rule -> {
            expected.add(rule.name());
            expected.add(rule.name() + ".remedy");
        });
        assertEquals(expected, new TreeSet<>(ResourceBundle.getBundle("org.coachline.catalog.internal.rules").keySet()));
    }
}
