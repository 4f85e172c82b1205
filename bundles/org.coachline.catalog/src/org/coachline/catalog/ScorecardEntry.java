/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.List;

import org.coachline.model.CatalogRef;

/**
 * A scorecard: weighted questions in sections.
 *
 * @param ref         names it across packs, with its pack's version
 * @param name        what people read
 * @param version     its own version, which an evaluation stays with
 * @param description what it is for; may be empty
 * @param sections    in the order of asking
 */
public record ScorecardEntry(CatalogRef ref, String name, String version, String description, List<Section> sections) {

    /** Copies the lists. */
    public ScorecardEntry {
        sections = List.copyOf(sections);
    }

    /**
     * Questions that belong together.
     *
     * @param id        unique in the scorecard
     * @param name      what people read
     * @param weight    relative to the other sections, above 0
     * @param questions in the order of asking
     */
    public record Section(String id, String name, double weight, List<Question> questions) {

        /** Copies the lists. */
        public Section {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question.
     *
     * @param id                  unique in the scorecard
     * @param name                the question itself
     * @param weight              relative to the other questions of its section, above 0
     * @param allowsNotApplicable whether N/A may be answered, which leaves the denominator
     * @param autoFail            whether the lowest answer fails the whole evaluation
     * @param guidance            how to decide; may be empty
     * @param techniques          keys ({@code pack/item}) of the techniques whose moments are evidence for it
     * @param options             the answers to choose from, at least one, the best worth more than 0 points
     */
    public record Question(String id, String name, double weight, boolean allowsNotApplicable, boolean autoFail,
            String guidance, List<String> techniques, List<Option> options) {

        /** Copies the lists. */
        public Question {
            techniques = List.copyOf(techniques);
            options = List.copyOf(options);
        }
    }

    /**
     * An answer.
     *
     * @param id     unique in the question
     * @param name   what people read
     * @param points 0 or more; the best option of a question is full marks
     */
    public record Option(String id, String name, double points) {
    }
}
