/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.util.List;

/**
 * A document before it is set.
 *
 * @param title    of the document
 * @param subject  what it is about, in a sentence
 * @param header   at the top of each page
 * @param footer   at the bottom of each page, beside the page's number
 * @param language of its own words, as an IETF tag
 * @param blocks   one below the other
 */
record Pages(String title, String subject, String header, String footer, String language, List<Block> blocks) {

    /** Keeps a copy of the list. */
    Pages {
        blocks = List.copyOf(blocks);
    }
}
