/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.progress;

import org.coachline.report.chart.Chart;
import org.coachline.report.chart.ChartMark;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;

/**
 * What a screen reader says of a chart: its finding as the name, all its figures as the description, and its points, bars and cells as what is
 * in it. UI thread.
 */
final class ChartAccess {

    private ChartAccess() {
    }

    /** Gives a canvas its words. */
    static void install(ChartCanvas canvas) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                Chart chart = canvas.chart();
                event.result = event.childID >= 0 && event.childID < canvas.marks().size() ? canvas.marks().get(event.childID).text()
                        : chart == null ? ProgressTexts.get("chart.none") : name(canvas, chart);
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                Chart chart = canvas.chart();
                if (event.childID == ACC.CHILDID_SELF && chart != null) {
                    event.result = chart.summary();
                }
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = ProgressTexts.get("behind.hint");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new Marks(canvas));
    }

    /** What is chosen comes first, so that it is said when it changes; then what the chart says. */
    private static String name(ChartCanvas canvas, Chart chart) {
        ChartMark mark = canvas.chosenMark();
        return mark == null ? chart.title() : mark.text() + ". " + chart.title();
    }

    /** Says that another mark is chosen. */
    static void chosen(ChartCanvas canvas) {
        canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        canvas.getAccessible().setFocus(canvas.chosen());
    }

    private static final class Marks extends AccessibleControlAdapter {

        private final ChartCanvas canvas;

        Marks(ChartCanvas canvas) {
            this.canvas = canvas;
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_GRAPHIC : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            boolean self = event.childID == ACC.CHILDID_SELF;
            boolean focused = canvas.isFocusControl() && (self ? canvas.chosen() < 0 : event.childID == canvas.chosen());
            event.detail = ACC.STATE_FOCUSABLE | (focused ? ACC.STATE_FOCUSED : 0) | (self ? 0 : ACC.STATE_SELECTABLE)
                    | (!self && event.childID == canvas.chosen() ? ACC.STATE_SELECTED : 0);
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = canvas.marks().size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Integer[] children = new Integer[canvas.marks().size()];
            for (int i = 0; i < children.length; i++) {
                children[i] = i;
            }
            event.children = children;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE : canvas.chosen() < 0 ? ACC.CHILDID_SELF : canvas.chosen();
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = canvas.chosen() < 0 ? ACC.CHILDID_NONE : canvas.chosen();
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            Rectangle place = event.childID >= 0 && event.childID < canvas.marks().size() ? canvas.place(event.childID) : canvas.getClientArea();
            Rectangle shown = canvas.getDisplay().map(canvas, null, place);
            event.x = shown.x;
            event.y = shown.y;
            event.width = shown.width;
            event.height = shown.height;
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            org.eclipse.swt.graphics.Point at = canvas.toControl(event.x, event.y);
            int index = ChartKeys.at(canvas.marks(), at.x, at.y);
            event.childID = index < 0 ? ACC.CHILDID_SELF : index;
        }
    }
}
