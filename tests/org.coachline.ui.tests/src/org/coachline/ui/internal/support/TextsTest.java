/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Resolution;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final ResourceBundle texts = ResourceBundle.getBundle("org.coachline.ui.internal.support.texts");

    @Test
    void everyChoiceOfTheModelHasAName() {
        Verdict.VALUES.forEach(each -> assertFalse(Verdicts.name(each).isEmpty()));
        ChannelRole.VALUES.forEach(each -> assertFalse(Verdicts.name(each).isEmpty()));
        Severity.VALUES.forEach(each -> assertFalse(Verdicts.name(each).isEmpty()));
        Resolution.VALUES.forEach(each -> assertFalse(Verdicts.name(each).isEmpty()));
    }

    @Test
    void noTextWithPlacesLosesThemToAnApostrophe() {
        List<String> wrong = new ArrayList<>();
        for (String key : texts.keySet()) {
            String text = texts.getString(key);
            new MessageFormat(text);
            if (text.contains("{0") && text.indexOf('\'') >= 0) {
                wrong.add(key);
            }
        }
        assertEquals(List.of(), wrong);
    }
}
