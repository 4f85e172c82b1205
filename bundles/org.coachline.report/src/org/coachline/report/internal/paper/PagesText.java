/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.report.internal.paper;

import java.util.List;

/** All the words of a document, to see which letters it needs. */
final class PagesText {

    private final StringBuilder all = new StringBuilder();

    PagesText(Pages pages) {
        all.append(pages.title()).append(pages.header()).append(pages.footer());
        blocks(pages.blocks());
    }

    String all() {
        return all.toString();
    }

    private void blocks(List<Block> blocks) {
        for (Block each : blocks) {
            switch (each) {
            case Block.Heading heading -> all.append(heading.text());
            case Block.Text text -> spans(text.spans());
            case Block.Bullets bullets -> bullets.points().forEach(this::spans);
            case Block.Table table -> {
                table.headers().forEach(all::append);
                table.rows().forEach(this::spans);
            }
            case Block.Figure figure -> {
                // A chart draws what its font lacks as outlines.
            }
            case Block.Box box -> blocks(box.blocks());
            case Block.Cards cards -> cards.cards().forEach(this::blocks);
            }
        }
    }

    private void spans(List<Block.Span> spans) {
        spans.forEach(span -> all.append(span.text()));
    }
}
