/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.seeing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TechniqueIconsTest {

    @Test
    void shapesAreDrawn() {
        assertTrue(TechniqueIcons.isHarmless("<svg viewBox=\"0 0 24 24\"><path d=\"M2 2h4\" fill=\"url(#g)\"/><circle cx=\"3\" cy=\"3\" r=\"2\"/></svg>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg><script>x</script></svg>", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>", "<svg><image href=\"file:///etc/passwd\"/></svg>",
        "<svg><use xlink:href=\"#a\"/></svg>", "<svg><path fill=\"url(http://example.org/a)\"/></svg>", "<svg><STYLE>@import 'x'</STYLE></svg>",
        "no picture at all"})
    void whatDoesAnythingElseIsNot(String svg) {
        assertFalse(TechniqueIcons.isHarmless(svg));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg viewBox="0 0 16 16"/>                                | <svg width="24" height="24" viewBox="0 0 16 16"/>
            <svg width="99999" height="99999" viewBox="0 0 16 16"/>   | <svg width="24" height="24"    viewBox="0 0 16 16"/>
            <svg width="16" height="16px"/>                           | <svg width="24" height="24" viewBox="0 0 16 16"  />
            <svg width="99999" height='99999'/>                       | <svg width="24" height="24" viewBox="0 0 99999 99999"  />
            <svg width="1e9" height="100%"/>                          | <svg width="24" height="24" viewBox="0 0 24 24"  />
            <svg/>                                                    | <svg width="24" height="24" viewBox="0 0 24 24"/>""")
    void anIconIsAsLargeAsAnyOtherWhateverItSays(String svg, String drawn) {
        assertEquals(drawn.replaceAll(" +", " "), TechniqueIcons.sized(svg).replaceAll(" +", " "));
    }
}
