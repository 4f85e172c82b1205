/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of what a scorecard asks and what each answer is worth: SHA-256 over its parts in their order, each with its length before it, so that no
 * two scorecards are written alike. Its version, its description and the techniques that propose answers are not part of it, since no score
 * depends on them.
 */
final class ScorecardContent {

    private final StringBuilder written = new StringBuilder();

    private ScorecardContent() {
    }

    static String of(String name, List<ScorecardEntry.Section> sections) {
        ScorecardContent content = new ScorecardContent();
        content.add(name, sections.size());
        sections.forEach(content::section);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.written.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void section(ScorecardEntry.Section section) {
        add(section.id(), section.name(), section.weight(), section.questions().size());
        section.questions().forEach(this::question);
    }

    private void question(ScorecardEntry.Question question) {
        add(question.id(), question.name(), question.weight(), question.allowsNotApplicable(), question.autoFail(), question.commentRequired(),
                question.guidance(), question.conditions().size(), question.options().size());
        for (ScorecardEntry.Condition each : question.conditions()) {
            add(each.question(), each.answers().size());
            each.answers().forEach(this::add);
        }
        question.options().forEach(each -> add(each.id(), each.name(), each.points(), each.fails().getLiteral(), each.commentRequired()));
    }

    private void add(Object... parts) {
        for (Object each : parts) {
            String text = String.valueOf(each);
            written.append(text.length()).append(':').append(text);
        }
    }
}
