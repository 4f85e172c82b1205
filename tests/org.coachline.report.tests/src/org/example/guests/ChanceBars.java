/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.example.guests;

import java.util.ArrayList;
import java.util.List;

import org.coachline.insight.AgentProgress;
import org.coachline.insight.TechniqueProgress;
import org.coachline.look.Token;
import org.coachline.report.insight.InsightChart;
import org.coachline.report.insight.InsightDrawing;

/** A bar for each technique, as long as it had chances. */
public final class ChanceBars implements InsightChart {

    @Override
    public InsightDrawing draw(AgentProgress progress) {
        List<InsightDrawing.Shape> shapes = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<TechniqueProgress> techniques = progress.techniques();
        long most = techniques.stream().mapToLong(each -> each.own().chances()).max().orElse(1);
        for (int i = 0; i < techniques.size(); i++) {
            long chances = techniques.get(i).own().chances();
            String name = progress.name(techniques.get(i).technique());
            double top = i / (double) techniques.size();
            double row = 1.0 / techniques.size();
            shapes.add(new InsightDrawing.Bar(0.4, top + row * 0.2, 0.4 + 0.6 * chances / most, top + row * 0.8, Token.ACCENT, 1));
            shapes.add(new InsightDrawing.Words(0, top + row * 0.65, name + ": " + chances, Token.TEXT));
            rows.add(List.of(name, String.valueOf(chances)));
        }
        String title = techniques.isEmpty() ? "There are too few calls" : progress.agent() + " had most chances to " + rows.getFirst().getFirst();
        return new InsightDrawing(title, techniques.size() + " techniques", 40 * Math.max(2, techniques.size()), shapes, List.of("Technique", "Chances"), rows);
    }
}
